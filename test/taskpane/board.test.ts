/** The status board: problems first, and what is left of it by what one looks for. And what is said at its foot. */
import { describe, expect, it } from "@jest/globals";
import { whatChanges } from "../../src/actions/what-changes";
import type { Choice } from "../../src/consolidation/choice";
import { stillOpen } from "../../src/consolidation/still-open";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { FTE } from "../../src/domain/definition/subject";
import { readScore } from "../../src/domain/score/read-score";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { bundleTexts } from "../../src/locales/bundle";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { standingTexts } from "../../src/locales/standing";
import { boardRows, isShown } from "../../src/taskpane/bundle/board-view";
import { chosenIn, contestedOf, toldText, writtenText } from "../../src/taskpane/bundle/bundle-view";
import { dateText, fileDates } from "../../src/taskpane/bundle/file-dates";
import { listedInFiles } from "../../src/taskpane/findings/listed-findings";
import { drafted } from "../actions/bundling";
import { finding, fte, score, scores, submission } from "../consolidation/submissions";
import { applied } from "../layout/laid-out";

const FILES = [
  submission("aalst.xlsx", scores("aalst", 3, 3, 3, 3, 3, 3, 3, 3)),
  submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), finding("C2", { severity: "error" })),
  submission("genk.xlsx", score("genk.aanpak", 2)),
  submission("leuven.xlsx", scores("leuven", 3, 3, 3, 3, 3, 3, 3, 3)),
  submission("leuven_v2.xlsx", score("leuven.aanpak", 5, "D9")),
];
const draft = drafted(EMPTY_WORKBOOK, FILES);
const rows = boardRows(
  {
    bundle: draft.bundle,
    submissions: FILES,
    waiting: new Map([["turnhout", ["turnhout.xlsx"]]]),
    troubles: new Map([
      ["kapot.xlsx", { kind: "content", isSilent: true, waits: false, scores: 0, uncounted: 0, errors: 0 }],
    ]),
  },
  nl,
);
const named = (all: typeof rows) => all.map((row) => (row.kind === "file" ? row.name : row.city.id));

describe("the board", () => {
  it("has every city once, and first of all what someone must do something about", () => {
    expect(named(rows).slice(0, 6)).toEqual(["kapot.xlsx", "turnhout", "leuven", "gent", "genk", "antwerpen"]);
    expect(named(rows).at(-1)).toBe("aalst");
    expect(rows).toHaveLength(14);
  });

  it("tells for how many themes what a city handed in is no score, and does not count the same cells as errors", () => {
    const files = [
      submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, "groen")),
      submission("aalst.xlsx", scores("aalst", 3, 3, 3, 3, 3, 3, 7, "groen"), {
        findings: [
          { code: "score-out-of-range", severity: "error", sheet: "Blad1", cell: "H2", raw: "7" },
          { code: "fte-unreadable", severity: "error", sheet: "VTE", cell: "B2", raw: "veel" },
        ],
      }),
    ];
    const { bundle } = drafted(EMPTY_WORKBOOK, files);
    const told = boardRows({ bundle, submissions: files, waiting: new Map(), troubles: new Map() }, nl);
    expect(told.slice(0, 2)).toMatchObject([
      { city: { id: "aalst" }, filled: 6, uncounted: 2, errors: 1 },
      { city: { id: "gent" }, filled: 7, uncounted: 1, errors: 0 },
    ]);
  });

  it("tells of a city that is complete that its later file says something that is no score", () => {
    const bundle = applied(drafted(EMPTY_WORKBOOK, FILES.slice(0, 1)).change.plan, EMPTY_WORKBOOK);
    const late = submission("later.xlsx", scores("aalst", 4, 4, 4, 4, 4, 4, 4, "groen"));
    const later = drafted(bundle, [late]);
    const [first] = boardRows(
      { bundle: later.bundle, submissions: [late], waiting: new Map(), troubles: new Map() },
      nl,
    );
    expect(first).toMatchObject({ city: { id: "aalst" }, status: "complete", filled: 8, uncounted: 1 });
  });

  it("shows those alone that have a problem, or that handed in nothing; one that waits for a choice handed in", () => {
    expect(named(rows.filter((row) => isShown(row, "problem")))).toEqual([
      ...["kapot.xlsx", "turnhout", "leuven", "gent", "genk"],
    ]);
    const missing = named(rows.filter((row) => isShown(row, "missing")));
    expect(missing).toHaveLength(8);
    expect(missing).not.toContain("turnhout");
    expect(rows.every((row) => isShown(row, "all"))).toBe(true);
  });
});

describe("the list of what was chosen", () => {
  const leuven = [
    submission("leuven.xlsx", score("leuven.aanpak", 3, "C2"), fte("leuven", 2)),
    submission("leuven_v2.xlsx", score("leuven.aanpak", 5, "D9"), fte("leuven", 3.5)),
  ];
  const said = (take: Choice["take"], subjectId = "aanpak", files = leuven) => {
    const choice = { cityId: "leuven", subjectId, by: "An Maes", take };
    return chosenIn(drafted(EMPTY_WORKBOOK, files, { choices: [choice] }).consolidation, choice, nl);
  };

  it("tells the value of each choice, and in which file it stands", () => {
    const take = { kind: "candidate", file: "leuven_v2.xlsx" } as const;
    expect(said(take)).toMatchObject({ value: 5, text: "5", source: { file: "leuven_v2.xlsx", cell: "D9" } });
    expect(said(take, FTE.id)).toMatchObject({ text: "3,5", source: { file: "leuven_v2.xlsx" } });
  });

  it("tells a value that was agreed upon without a file, and n.v.t. as such", () => {
    const agreed = (value: string | number) =>
      said({ kind: "score", score: readScore({ value }, klimaatgovernance).score });
    expect(agreed(4.5)).toEqual({ value: 4.5, text: "4,5", source: undefined });
    expect(agreed("n.v.t.")).toMatchObject({ value: null, text: "n.v.t." });
  });

  it("tells no value of a choice that settles nothing any more", () => {
    expect(said({ kind: "candidate", file: "leuven_v2.xlsx" }, "aanpak", leuven.slice(0, 1))).toBeUndefined();
  });
});

describe("the foot of Bundelen", () => {
  const { next, write, conflicts } = bundleTexts(nl);

  it("names what is to be settled, in numbers", () => {
    expect(next.conflicts(contestedOf(draft.consolidation.conflicts))).toBe("1 tegenstrijdige score oplossen");
    expect(next.conflicts({ scores: 2, fte: 0 })).toBe("2 tegenstrijdige scores oplossen");
    expect(next.conflicts({ scores: 2, fte: 1 })).toBe(
      "2 tegenstrijdige scores en 1 tegenstrijdig VTE-cijfer oplossen",
    );
    expect(write.open({ scores: 2, fte: 0 })).toBe("Er blijven 2 tegenstrijdige scores open: die cellen blijven leeg.");
    expect(conflicts.title({ scores: 0, fte: 0 })).toBe("Tegenstrijdige scores");
  });

  it("says in few words what is open, worst first, and nothing where nothing is", () => {
    const open = stillOpen(draft.consolidation, { isBundle: true });
    expect(standingTexts(nl).brief(open)).toBe("1 tegenstrijdige score · 1 fout · 79 scores ontbreken");
    const none = { scores: 0, fte: 0, words: 0 };
    const fine = { ...open, missing: [], contested: none, findings: { error: 0, warning: 0, info: 0 } };
    expect(standingTexts(nl).brief(fine)).toBe("");
  });

  it("says of a late file what it changes, in one sentence", () => {
    const bundle = applied(draft.change.plan, EMPTY_WORKBOOK);
    const late = submission("laat.xlsx", score("genk.aanpak", 3), fte("genk", 2), score("aalst.aanpak", 4));
    const told = whatChanges(drafted(bundle, [late]));
    const of = { isBundle: true, file: "laat.xlsx" };
    expect(toldText(told, of, nl)).toBe(
      "Met laat.xlsx veranderen 1 score van Aalst, 1 score van Genk en 1 VTE-cijfer van Genk.",
    );
    expect(toldText(told, { ...of, file: undefined }, nl)).toBe(
      "1 score van Aalst, 1 score van Genk en 1 VTE-cijfer van Genk veranderen.",
    );
    expect(toldText(told, of, en)).toBe(
      "With laat.xlsx, 1 score of Aalst, 1 score of Genk and 1 number of FTE of Genk change.",
    );
    expect(writtenText({ sheets: [] }, told, nl)).toBe(
      "De bundel staat in deze werkmap. 1 score van Aalst, 1 score van Genk en 1 VTE-cijfer van Genk zijn bijgewerkt.",
    );
    expect(toldText(whatChanges(drafted(bundle, FILES.slice(0, 1))), of, nl)).toBe("");
  });

  it("counts cities where they are too many to name", () => {
    const cities = ["Aalst", "Genk", "Gent", "Leuven"].map((name) => ({ name, count: 2 }));
    const changed = [{ kind: "scores", count: 8, cities }] as const;
    const told = { changed, uncounted: [], again: [], contested: [], emptied: [], total: 8, unplaced: 0, sheets: [] };
    expect(toldText(told, { isBundle: true, file: undefined }, nl)).toBe("8 scores van 4 steden veranderen.");
  });
});

describe("what becomes of cells", () => {
  const some = (count: number) => [{ kind: "scores", count, cities: [{ name: "Gent", count }] }] as const;
  const told = { changed: [], uncounted: [], again: [], contested: [], emptied: [], total: 0, unplaced: 0, sheets: [] };

  it("is said apart: what changes, counts as nothing, comes back, waits for a choice, is emptied, and has no place", () => {
    const all = {
      ...told,
      changed: some(1),
      uncounted: some(2),
      again: some(2),
      contested: some(1),
      emptied: some(3),
      unplaced: 1,
      sheets: ["Maturiteit"],
    };
    expect(toldText(all, { isBundle: true, file: "laat.xlsx" }, nl)).toBe(
      "Met laat.xlsx verandert 1 score van Gent. 2 scores van Gent zijn niet gelezen en tellen niet mee. 2 scores van Gent waren leeg en worden opnieuw ingevuld. 1 score van Gent wordt leeg tot iemand kiest. 3 scores van Gent worden leeg. 1 waarde of tekst heeft geen plaats op het blad en wordt nergens geschreven.",
    );
    expect(writtenText({ sheets: [] }, all, en)).toBe(
      "The bundle is in this workbook. 1 score of Gent was updated. 2 scores of Gent were not read and do not count. 2 scores of Gent were empty and have been filled in again. 1 score of Gent is empty until someone chooses. 3 scores of Gent were emptied. 1 value or text had no place on the sheet and was written nowhere.",
    );
  });
});

describe("the date of a file", () => {
  const given = (name: string, lastModified: number, givenAt: number) => {
    return { name, file: new File([], name, { lastModified }), givenAt };
  };
  const at = Date.UTC(2026, 10, 12, 13, 5);
  const words = bundleTexts(nl).conflicts;

  it("is that of when it was saved, else that on the device, and it is said which", () => {
    const files = [given("a.xlsx", at, at * 2), given("b.xlsx", at, at * 2)];
    const dates = fileDates(files, { submissions: [{ ...submission("a.xlsx"), saved: at }] });
    expect(dateText(dates.get("a.xlsx"), words, "nl-BE")).toMatch(/^bewaard op 12 november 2026/);
    expect(dateText(dates.get("b.xlsx"), words, "nl-BE")).toMatch(/^bestandsdatum 12 november 2026/);
  });

  it("is the one that the bundle remembers, of a file that was not given now", () => {
    const dates = fileDates(
      [given("a.xlsx", 0, at)],
      { submissions: [] },
      new Map([
        ["a.xlsx", at],
        ["b.xlsx", at],
      ]),
    );
    expect(dateText(dates.get("b.xlsx"), words, "nl-BE")).toMatch(/^bewaard op 12 november 2026/);
    expect(dateText(dates.get("a.xlsx"), words, "nl-BE")).toBe("datum onbekend");
  });

  it("is unknown where the browser gave it the moment at which it was dropped, or none", () => {
    const files = [given("a.xlsx", at, at + 10), given("b.xlsx", 0, at)];
    const dates = fileDates(files, { submissions: [] });
    for (const file of ["a.xlsx", "b.xlsx", "c.xlsx"])
      expect(dateText(dates.get(file), words, "nl-BE")).toBe("datum onbekend");
  });
});

describe("findings in files", () => {
  it("are of the city that is asked, and of the theme whose cell it is", () => {
    const place = { sheet: "Blad1", row: 1, column: 2, cityId: "gent", themeId: "aanpak" };
    const files = [
      submission("gent.xlsx", score("gent.aanpak", 2, "C2"), { places: [place] }, finding("C2"), finding("A9")),
    ];
    const [first, second] = listedInFiles(drafted(EMPTY_WORKBOOK, files), files);
    expect([first?.cityId, first?.themeId]).toEqual(["gent", "aanpak"]);
    expect([second?.cityId, second?.themeId]).toEqual(["gent", undefined]);
  });
});
