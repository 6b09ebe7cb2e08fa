/** Words of several files about one theme: all of them are kept, each with its cell, until someone chooses. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { bundleOf } from "../../src/consolidation/bundle";
import type { Choice } from "../../src/consolidation/choice";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { stillOpen } from "../../src/consolidation/still-open";
import type { Submission } from "../../src/consolidation/submission";
import { isInOrder } from "../../src/domain/measurement/still-open";
import type { Snapshot } from "../../src/host/snapshot";
import { sentenceOf } from "../../src/layout/sheets/bevindingen";
import { profiled } from "../../src/domain/measurement/city-profile";
import { edited, removeSheet, strike, type } from "../layout/edits";
import { bundled, consolidated, remembered } from "./consolidated";
import { gentSaying, saidOf } from "./gent-saying";

const AANPAK = { cityId: "gent", subjectId: "aanpak", field: "motivation" } as const;

/** What is open, as "motivation: a | b". */
const openIn = ({ wordConflicts }: Consolidation) =>
  wordConflicts.flatMap(({ fields }) =>
    fields.map(({ field, candidates }) => `${field}: ${candidates.map(({ text }) => text).join(" | ")}`),
  );
/** The rows of Toelichting, or of a bundle. */
const rowsOf = ({ explanations }: Pick<Consolidation, "explanations">) => explanations.map(saidOf);

describe("two files", () => {
  let a: Submission;
  let b: Submission;
  let both: Consolidation;
  beforeAll(() => {
    a = gentSaying("a.xlsx", { aanpak: { motivation: "Een plan", evidence: "https://gent.be" } });
    b = gentSaying("b.xlsx", { aanpak: { motivation: "Geen plan", target: "4" }, strategie: { strong: "Breed" } });
    both = consolidated([a, b]);
  });

  it("that say different things of a theme are both kept, a row for each of them, whatever their order", () => {
    expect(rowsOf(both)).toEqual([
      "strategie; strong: Breed",
      "aanpak; motivation: Een plan; evidence: https://gent.be",
      "aanpak; motivation: Geen plan; target: 4",
    ]);
    expect(openIn(both)).toEqual(["motivation: Een plan | Geen plan"]);
    expect(bundleOf(consolidated([b, a]))).toEqual(bundleOf(both));
  });

  it("that say the same, or nothing, do not differ: what they say is one row", () => {
    const again = gentSaying("c.xlsx", { aanpak: { motivation: "Een plan\r\n", target: "4" } });
    const one = consolidated([a, again]);
    expect(openIn(one)).toEqual([]);
    expect(rowsOf(one)).toEqual(["aanpak; motivation: Een plan; evidence: https://gent.be; target: 4"]);
    const figures = ["2,5", "2.5"].map((previous, file) => gentSaying(`${file}.xlsx`, { aanpak: { previous } }));
    expect(openIn(consolidated(figures))).toEqual([]);
  });

  it("of which a third says what one of them says, are two texts", () => {
    const third = gentSaying("c.xlsx", { aanpak: { motivation: "Een plan" } });
    expect(rowsOf(consolidated([a, b, third])).filter((row) => row.includes("Een plan"))).toHaveLength(1);
  });

  it("leave the city's scores as they are, but nothing is called in order", () => {
    expect(both.cities.find(({ city }) => city.id === "gent")?.status).toBe("complete");
    expect(both.conflicts).toEqual([]);
    const [one, two] = [consolidated([a]), both].map((each) => ({ ...stillOpen(each), missing: [] }));
    expect([one?.contested.words, one && isInOrder(one)]).toEqual([0, true]);
    expect([two?.contested.words, two && isInOrder(two)]).toEqual([1, false]);
  });

  it("are asked about, with what they say and where", () => {
    const asked = bundleOf(both).questions.filter(({ kind }) => kind === "words");
    expect(asked.map(sentenceOf)).toEqual([
      "Over Aanpak kregen wij teksten die van elkaar verschillen. Motivatie: “Een plan” (a.xlsx, Toelichting!D6), “Geen plan” (b.xlsx, Toelichting!D6). Op het blad Toelichting staan ze onder elkaar. Welke mogen wij houden?",
    ]);
  });

  it("that say different things of the city itself are kept on Stadsfiches", async () => {
    const files = ["Excel", "Power BI"].map((tools, file) => {
      const { reading } = gentSaying("", {});
      const profile = {
        ...profiled({ cityId: "gent" }),
        tools,
        sources: { tools: { sheet: "Stadsfiches", cell: "I5" } },
      };
      return { file: `${file}.xlsx`, reading: { ...reading, profiles: [profile] } };
    });
    const made = consolidated(files);
    expect(made.profiles.map(({ tools }) => tools)).toEqual(["Excel", "Power BI"]);
    const next = consolidated([], { previous: await remembered(await bundled(made)) });
    expect(next.profiles).toEqual(made.profiles);
    expect(openIn(next)).toEqual(["tools: Excel | Power BI"]);
    expect(next.changes).toEqual([]);
  });

  it("stand on Herkomst with their cells, as candidates", () => {
    const rows = bundleOf(both).provenance.filter(({ about }) => about.kind === "words");
    expect(rows.map(({ ruling, source }) => `${source?.file ?? ""} ${source?.cell ?? ""} ${ruling}`)).toEqual([
      "b.xlsx E5 only",
      ...["a.xlsx D6 open", "b.xlsx D6 open", "a.xlsx G6 only", "b.xlsx I6 only"],
    ]);
  });
});

describe("a bundle in which words differ", () => {
  let bundle: Snapshot;
  const [a, b] = ["Een plan", "Geen plan"].map((motivation, file) =>
    gentSaying(`${"ab"[file] ?? ""}.xlsx`, { aanpak: { motivation } }),
  ) as [Submission, Submission];
  beforeAll(async () => {
    bundle = await bundled(consolidated([a, b]));
  });
  const next = async (workbook: Snapshot, ...files: readonly Submission[]) =>
    consolidated(files, { previous: await remembered(workbook) });
  const twice = async (workbook: Snapshot, ...files: readonly Submission[]) =>
    next(await bundled(await next(workbook)), ...files);

  it("keeps both, and neither twice, whichever of the files comes again", async () => {
    for (const files of [[], [a], [b], [a, b]]) {
      const made = await next(bundle, ...files);
      expect(rowsOf(made)).toEqual(["aanpak; motivation: Een plan", "aanpak; motivation: Geen plan"]);
      expect([openIn(made), made.changes]).toEqual([["motivation: Een plan | Geen plan"], []]);
    }
  });

  it.each([
    ["empties one", type("Toelichting", "D5", null)],
    ["empties its row", type("Toelichting", "A5", null, null, null, null)],
    ["strikes one through", strike("Toelichting", "D5")],
  ])("has what is left where someone %s, and that stays chosen", async (_, edit) => {
    for (const files of [[], [a], [b], [a, b]]) {
      const made = await twice(edited(bundle, edit), ...files);
      expect(rowsOf(made)).toEqual(["aanpak; motivation: Geen plan"]);
      expect(openIn(made)).toEqual([]);
    }
  });

  it("has neither where someone emptied both, until a file says something new", async () => {
    const emptied = edited(bundle, type("Toelichting", "D5", null), type("Toelichting", "D6", null));
    expect(rowsOf(await twice(emptied, a, b)).filter((row) => row !== "aanpak")).toEqual([]);
    const fresh = await twice(emptied, gentSaying("a.xlsx", { aanpak: { motivation: "Toch een plan" } }));
    expect([rowsOf(fresh), openIn(fresh)]).toEqual([["aanpak; motivation: Toch een plan"], []]);
  });

  it("has what someone typed beside it, and asks about it against what a file says later", async () => {
    const typed = edited(bundle, type("Toelichting", "D5", "Na overleg"), type("Toelichting", "D6", null));
    expect(rowsOf(await twice(typed, a, b))).toEqual(["aanpak; motivation: Na overleg"]);
    const same = await bundled(consolidated([a, gentSaying("b.xlsx", { aanpak: { motivation: "Een plan" } })]));
    const over = edited(same, type("Toelichting", "D5", "Na overleg"));
    const again = gentSaying("b.xlsx", { aanpak: { motivation: "Een plan" } });
    expect(rowsOf(await twice(over, a, again))).toEqual(["aanpak; motivation: Na overleg"]);
    const later = await twice(typed, gentSaying("c.xlsx", { aanpak: { motivation: "Nieuw" } }));
    expect(openIn(later)).toEqual(["motivation: Na overleg | Nieuw"]);
    expect(rowsOf(later)).toEqual(["aanpak; motivation: Na overleg", "aanpak; motivation: Nieuw"]);
  });

  it("keeps the others where a third file says something else again", async () => {
    const third = await next(bundle, gentSaying("c.xlsx", { aanpak: { motivation: "Nieuw" } }));
    expect(openIn(third)).toEqual(["motivation: Een plan | Geen plan | Nieuw"]);
  });

  it("forgets nothing with its Toelichting", async () => {
    const made = await next(edited(bundle, removeSheet("Toelichting")));
    expect(openIn(made)).toEqual(["motivation: Een plan | Geen plan"]);
  });

  it("has the words of the file that someone chose, and refuses one that says nothing", async () => {
    const previous = await remembered(bundle);
    const choose = (file: string): Choice => ({ ...AANPAK, by: "An", take: { kind: "candidate", file } });
    const made = consolidated([], { previous, choices: [choose("b.xlsx")] });
    expect([rowsOf(made), openIn(made)]).toEqual([["aanpak; motivation: Geen plan"], []]);
    expect(rowsOf(await next(await bundled(made), a, b))).toEqual(["aanpak; motivation: Geen plan"]);
    expect(consolidated([], { previous, choices: [choose("c.xlsx")] }).refusedChoices).toMatchObject([
      { choice: { field: "motivation" }, problem: "no-candidate", files: ["a.xlsx", "b.xlsx"] },
    ]);
  });
});

describe("words that someone chose", () => {
  const say = (file: string, motivation: string) => gentSaying(file, { aanpak: { motivation } });
  const choose = (file: string): Choice => ({ ...AANPAK, by: "An", take: { kind: "candidate", file } });
  const TWO = [say("a.xlsx", "Een plan"), say("b.xlsx", "Geen plan")];
  let bundle: Snapshot;
  beforeAll(async () => {
    bundle = await bundled(consolidated(TWO, { choices: [choose("a.xlsx")] }));
  });
  const next = async (workbook: Snapshot, files: readonly Submission[], ...choices: readonly Choice[]) =>
    consolidated(files, { previous: await remembered(workbook), choices });

  it("are asked about again when the file that they were taken from says others: those that were chosen stand in the bundle", async () => {
    for (const said of ["Nieuw", "Geen plan"]) {
      const files = [say("a.xlsx", said)];
      const asked = await next(bundle, files);
      expect(openIn(asked)).toEqual([`motivation: ${said} | Een plan`]);
      expect(asked.changes?.map(({ from, to }) => [from.raw, to.status])).toEqual([["Een plan", "conflict"]]);
      const kept = await next(bundle, files, choose("bundel.xlsx"));
      const later = await next(await bundled(asked), files, choose("bundel.xlsx"));
      for (const each of [kept, later]) {
        const again = await next(await bundled(each), [...files, ...TWO.slice(1)]);
        expect([rowsOf(again), openIn(again)]).toEqual([["aanpak; motivation: Een plan"], []]);
      }
    }
  });

  it("stay when another file repeats what was not chosen, also while they are asked about again", async () => {
    const third = say("c.xlsx", "Nieuw");
    const asked = await bundled(await next(bundle, [third]));
    for (const files of [[], TWO, [third, ...TWO]])
      expect(openIn(await next(asked, files))).toEqual(["motivation: Een plan | Nieuw"]);
    const chosen = await bundled(await next(asked, [], choose("c.xlsx")));
    for (const files of [TWO.slice(1), [say("d.xlsx", "Geen plan")]])
      expect(rowsOf(await next(chosen, files))).toEqual(["aanpak; motivation: Nieuw"]);
  });
});

describe("a later file", () => {
  it("that says something else than the bundle did, changes it, and what stood there is told", async () => {
    const first = await bundled(consolidated([gentSaying("gent.xlsx", { aanpak: { motivation: "Oud" } })]));
    const later = consolidated([gentSaying("gent.xlsx", { aanpak: { motivation: "Nieuw" } })], {
      previous: await remembered(first),
    });
    expect(rowsOf(later)).toEqual(["aanpak; motivation: Nieuw"]);
    expect(later.changes).toMatchObject([{ ...AANPAK, from: { raw: "Oud" }, to: { raw: "Nieuw" } }]);
    const [row] = bundleOf(later).provenance.filter(({ about }) => about.kind === "words");
    expect(row?.before).toBe("Oud (gent.xlsx, Toelichting!D6)");
  });
});

it("words in 'Zoals ingediend' without a score are words too", () => {
  const { reading } = gentSaying("", { aanpak: { raw: "Dat weten wij nog niet" } });
  const without = { ...reading, scores: reading.scores.filter(({ themeId }) => themeId !== "aanpak") };
  expect(rowsOf(consolidated([{ file: "a.xlsx", reading: without }]))).toEqual(["aanpak; raw: Dat weten wij nog niet"]);
});
