/** Words that a city marked as confidential in its own file stay in: in the bundle, in the next one, and in whatever is exported. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { GroupPoints } from "../../src/domain/points/point";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import { cellName } from "../../src/host/a1";
import type { Snapshot } from "../../src/host/snapshot";
import { countingRule } from "../../src/layout/sheets/sterk-en-beter";
import { bundled, consolidated, readAsFile, remembered } from "../consolidation/consolidated";
import { STEERING, textOf } from "../export/benchmarks";
import { book, type Rows, sheet, type Written } from "../layout/book";
import { edited, note, rename, type } from "../layout/edits";
import { FORM, TAB } from "../layout/filled-form";
import { bundleBook, PUBLISHED } from "../layout/published";

function shared(workbook: Snapshot) {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => STEERING, stage: "draft", date: "2026-11-27" },
  });
  if ("refused" in result) return { text: "", withheld: [] };
  const { withheld, ...said } = result.benchmark;
  return { text: textOf(said), withheld: withheld.map(({ reason, where }) => `${reason} ${where}`) };
}

const noted = (value: Written, text: string): Written => ({ value: value as string | number, note: text });
const textsOn = (workbook: Snapshot, name: string) =>
  JSON.stringify(workbook.sheets.find((each) => each.name === name)?.cells.map(({ value }) => value) ?? []);

/** Another city, so that there is something to share. */
const GENK = book(
  sheet("Scores", [["Stad", "Genk"], [], ["Thema", "Score"], ...klimaatgovernance.themes.map(({ name }) => [name, 3])]),
);

function own(heading: Written, first: Written, ...lines: Rows): Snapshot {
  const rows = klimaatgovernance.themes.map(({ name }, at): Rows[number] => [
    name,
    3,
    at === 0 ? first : "Open praktijk",
  ]);
  return book(sheet("Scores", [["Stad", "Gent"], ...lines, ["Thema", "Score", heading], ...rows]));
}

const HEADING = "Goede praktijken";
const SECRET = "Geheime praktijk";
const OWN = own(HEADING, SECRET);

const FORM_PRACTICE = "Klimaattafels";
const ON_FORM = "K12";

describe("a practice that a city marks", () => {
  it.each([
    ["a note on its cell", own(HEADING, noted(SECRET, "vertrouwelijk")), SECRET],
    ["a note on that title", own(noted(HEADING, "Vertrouwelijk"), SECRET), SECRET],
    ["a line alone", own(HEADING, SECRET, ["Vertrouwelijk"]), SECRET],
    ["the name of its sheet", edited(OWN, rename("Scores", "Scores (vertrouwelijk)")), SECRET],
    ["words beside the row", edited(OWN, type("Scores", "H3", "vertrouwelijk")), SECRET],
    ["a note on its cell of our form", edited(FORM, note(TAB, ON_FORM, "vertrouwelijk")), FORM_PRACTICE],
    [
      "the title of its column on our form",
      edited(FORM, type(TAB, "K11", `${HEADING} (vertrouwelijk)`)),
      FORM_PRACTICE,
    ],
    ["a note on that title of our form", edited(FORM, note(TAB, "K11", "Vertrouwelijk")), FORM_PRACTICE],
    ["the name of the sheet of our form", edited(FORM, rename(TAB, "Zelfevaluatie vertrouwelijk")), FORM_PRACTICE],
  ])("with %s counts in the bundle, and leaves it through no export", async (_, workbook, secret) => {
    const files = [await readAsFile(workbook, "gent.xlsx"), await readAsFile(GENK, "genk.xlsx")];
    const bundle = await bundled(consolidated(files));
    expect(textsOn(bundle, HEADING)).toContain(secret);
    expect(shared(bundle).text).toContain("Genk");
    expect(shared(bundle).text).not.toContain(secret);
    expect(shared(bundle).withheld.join()).toMatch(/confidential Goede praktijken/);
    const next = await bundled(consolidated(files.slice(1), { previous: await remembered(bundle) }));
    expect(textsOn(next, HEADING)).toContain(secret);
    expect(shared(next).text).not.toContain(secret);
    // The same files once more change nothing.
    const again = await bundled(consolidated(files, { previous: await remembered(bundle) }));
    expect(textsOn(again, HEADING)).toEqual(textsOn(bundle, HEADING));
  });

  it("under a title that marks it, and that we do not know so, is told and not taken", async () => {
    const { reading } = await readAsFile(own(`${HEADING} (vertrouwelijk)`, SECRET), "gent.xlsx");
    expect(reading.goodPractices).toEqual([]);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "text-not-taken", raw: `${HEADING} (vertrouwelijk)` }),
    );
  });

  it("and one without a mark is shared", async () => {
    const bundle = await bundled(consolidated([await readAsFile(OWN, "gent.xlsx")]));
    expect(shared(bundle).text).toContain(SECRET);
    const some = await bundled(
      consolidated([await readAsFile(own(HEADING, noted(SECRET, "vertrouwelijk")), "a.xlsx")]),
    );
    expect(shared(some).text).toContain("Open praktijk");
  });

  it.each([
    ["before", ["a.xlsx", "b.xlsx"]],
    ["after", ["b.xlsx", "a.xlsx"]],
  ])(
    "is so when a file that says it without one comes %s it, and stands there once",
    async (_, [one = "", other = ""]) => {
      const marked = own(HEADING, noted(SECRET, "vertrouwelijk"));
      const files = [await readAsFile(marked, one), await readAsFile(OWN, other)];
      const bundle = await bundled(consolidated(files));
      expect(textsOn(bundle, HEADING).split(SECRET)).toHaveLength(2);
      expect(shared(bundle).text).not.toContain(SECRET);
    },
  );

  it("is so where the open workbook has it without one already", async () => {
    const bundle = await bundled(
      consolidated([await readAsFile(own(HEADING, noted(SECRET, "vertrouwelijk")), "a.xlsx")]),
    );
    const both = edited(bundle, type(HEADING, "A20", "Strategie", "Gent", SECRET));
    expect(shared(both).text).not.toContain(SECRET);
  });
});

describe("a mark on a list of the Kenniscentrum", () => {
  it("goes along from one bundle to the next", async () => {
    const practices = [{ cityId: "gent", themeId: "strategie", practice: SECRET }];
    const [advice, ...others] = PUBLISHED.summary?.recommendations ?? [];
    const [workPackage] = PUBLISHED.summary?.workPackages ?? [];
    const points: GroupPoints = {
      points: [
        {
          kind: "strong",
          ...{ themeId: "aanpak", rawKind: "Sterk punt", text: "Geheim punt", cityIds: ["gent"] },
          ...{ reported: "", nuance: "", sources: [] },
        },
      ],
      rule: countingRule(klimaatgovernance),
    };
    const before = bundleBook({ ...PUBLISHED, goodPractices: practices, points });
    const marked = [
      [HEADING, SECRET],
      ["Sterk en beter", "Geheim punt"],
      ["Aanbevelingen", advice?.text ?? ""],
      ["Werkpakketten", workPackage?.name ?? ""],
    ] as const;
    const bundle = marked.reduce((workbook, [name, text]) => {
      const cell = workbook.sheets.find((each) => each.name === name)?.cells.find(({ value }) => value === text);
      return edited(workbook, note(name, cellName(cell?.row ?? 0, cell?.column ?? 0), "vertrouwelijk"));
    }, before);
    for (const [, text] of marked) expect(shared(before).text).toContain(text);
    const previous = await bundled(consolidated([], { previous: await remembered(bundle) }));
    const asFile = await bundled(consolidated([await readAsFile(bundle, "bundel.xlsx")]));
    for (const next of [previous, asFile]) {
      for (const [name, text] of marked) {
        expect(shared(next).text).not.toContain(text);
        expect(textsOn(next, name)).toContain(JSON.stringify(text).slice(1, -1));
      }
      expect(shared(next).text).toContain(others[0]?.text);
    }
  });

  it("that Publicatie makes goes along as its rule, and opens with it", async () => {
    const rules = {
      ...DEFAULT_RULES,
      confidential: [{ what: HEADING, confidential: true }],
    };
    const practices = [{ cityId: "gent", themeId: "strategie", practice: SECRET }];
    const bundle = bundleBook({ ...PUBLISHED, goodPractices: practices, rules });
    const next = await bundled(consolidated([], { previous: await remembered(bundle) }));
    expect(shared(next).text).not.toContain(SECRET);
    const rule = next.sheets.find(({ name }) => name === "Publicatie")?.cells.find(({ value }) => value === HEADING);
    const opened = edited(next, type("Publicatie", cellName(rule?.row ?? 0, (rule?.column ?? 0) + 1), "nee"));
    expect(shared(opened).text).toContain(SECRET);
  });
});

const LEKP: Rows = [
  ["VTE met LEKP 1-middelen"],
  ["Stad", "VTE LEKP 1", "Opmerkingen", "Geïmpacteerde domeinen of taken"],
  ["Gent", 9.375, "Geheime opmerking", "Geheime taak"],
];

describe("a column of words beside the FTE that a city marks", () => {
  const lekp = edited(book(sheet("LEKP", LEKP)));
  const told = (what: string) => [`confidential Gent, LEKP-VTE (${what})`];

  it.each([
    ["the title of the remarks", edited(lekp, type("LEKP", "C2", "Opmerkingen (vertrouwelijk)")), "Geheime opmerking"],
    ["a note on that title", edited(lekp, note("LEKP", "C2", "Vertrouwelijk")), "Geheime opmerking"],
    [
      "the title of the tasks",
      edited(lekp, type("LEKP", "D2", "Geïmpacteerde domeinen of taken (vertrouwelijk)")),
      "Geheime taak",
    ],
  ])("in %s stays in, and the FTE does not", async (_, workbook, secret) => {
    const bundle = await bundled(consolidated([await readAsFile(workbook, "gent.xlsx")]));
    expect(textsOn(bundle, "LEKP-VTE")).toContain(secret);
    const { text, withheld } = shared(bundle);
    expect(text).toContain("9.375");
    expect(text).not.toContain(secret);
    expect(text).toContain(secret === "Geheime taak" ? "Geheime opmerking" : "Geheime taak");
    expect(withheld).toEqual(told("woorden ernaast"));
    const later = await bundled(consolidated([], { previous: await remembered(bundle) }));
    expect(shared(later).text).toContain("9.375");
    expect(shared(later).text).not.toContain(secret);
    const previous = await remembered(bundle);
    const again = await bundled(consolidated([await readAsFile(lekp, "gent.xlsx")], { previous }));
    expect(shared(again).text).not.toContain(secret);
  });

  it("is shared without a mark", async () => {
    const { text, withheld } = shared(await bundled(consolidated([await readAsFile(lekp, "gent.xlsx")])));
    expect(text).toMatch(/Geheime opmerking.*Geheime taak/);
    expect(withheld).toEqual([]);
  });
});
