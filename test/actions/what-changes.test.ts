/** What writing a bundle changes, counted as a person would: the scores of a city, and not the cells of every list. */
import { describe, expect, it } from "@jest/globals";
import { type Fate, whatChanges } from "../../src/actions/what-changes";
import type { Cell, Snapshot } from "../../src/host/snapshot";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { heldText, placedChanges, toldText, writtenText } from "../../src/taskpane/bundle/bundle-view";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { fte, score, scores, submission } from "../consolidation/submissions";
import { edited, type } from "../layout/edits";
import { applied, laidOut } from "../layout/laid-out";
import { drafted } from "./bundling";

const gent = submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), fte("gent", 8.4));
const aalst = submission("aalst.xlsx", scores("aalst", 2, 2, 2, 2, 2, 2, 2, 2));
const bundle = applied(drafted(EMPTY_WORKBOOK, [gent, aalst]).change.plan, EMPTY_WORKBOOK);
const late = submission("laat.xlsx", scores("gent", 4, 4.5, 3, 3, 3, 3, 3, 2), fte("gent", 9));

const counted = (draft: Parameters<typeof whatChanges>[0], fate: Fate = "changed") =>
  whatChanges(draft)[fate].map(({ kind, count, cities }) => [
    kind,
    count,
    cities.map(({ name, count: own }) => [name, own]),
  ]);

const NOTHING = {
  changed: [],
  uncounted: [],
  again: [],
  contested: [],
  emptied: [],
  total: 0,
  unplaced: 0,
  sheets: [],
};
const ofGent = (count: number) => [["scores", count, [["Gent", count]]]];
/** As a person who deletes a row, or the column with its heading. */
const without = (sheet: string, isGone: (cell: Cell) => boolean): Snapshot => ({
  ...bundle,
  sheets: bundle.sheets.map((each) =>
    each.name === sheet ? { ...each, cells: each.cells.filter((cell) => !isGone(cell)) } : each,
  ),
});
const GENT = 14;
const AANPAK = 2;

describe("a late file", () => {
  it("changes the scores and the FTE that differ, by city, and no others", () => {
    const draft = drafted(bundle, [late]);
    expect(counted(draft)).toEqual([
      ["scores", 3, [["Gent", 3]]],
      ["fte", 1, [["Gent", 1]]],
    ]);
    expect(whatChanges(draft).total).toBe(4);
  });

  it("is counted as what stands in the sheets afterwards differs from what stood there", () => {
    const draft = drafted(bundle, [late]);
    const onGrid = draft.change.cells.filter(({ sheet }) => sheet === "Maturiteit");
    expect(onGrid.map(({ value }) => value)).toEqual([4, 4.5, 2]);
    expect(draft.change.cells.filter(({ sheet }) => sheet === "LEKP-VTE").map(({ value }) => value)).toEqual([9]);
  });

  it("writes along in the lists that depend on it: every sheet in which something is written is named", () => {
    const draft = drafted(bundle, [late]);
    const { sheets } = whatChanges(draft);
    expect(sheets).toEqual(expect.arrayContaining(["Maturiteit", "LEKP-VTE", "Herkomst"]));
    expect(new Set(sheets)).toEqual(new Set(draft.change.cells.map(({ sheet }) => sheet)));
  });

  it("changes the texts that it brings, by city", () => {
    const said = { ...explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar" }), sources: {} };
    const worded = submission("laat.xlsx", score("gent.aanpak", 3), { explanations: [said] });
    expect(counted(drafted(bundle, [worded]))).toEqual([["words", 1, [["Gent", 1]]]]);
  });

  it("is counted apart where what it says is no score or number, and counts as nothing", () => {
    const genk = submission("genk.xlsx", scores("genk", 2, 2, 2, 2, 2, 2, 7, "groen"), fte("genk", "veel"));
    const draft = drafted(bundle, [genk]);
    expect(counted(draft)).toEqual([["scores", 6, [["Genk", 6]]]]);
    expect(counted(draft, "uncounted")).toEqual([
      ["scores", 2, [["Genk", 2]]],
      ["fte", 1, [["Genk", 1]]],
    ]);
    const told = whatChanges(draft);
    expect(toldText(told, { isBundle: true, file: "genk.xlsx" }, nl)).toBe(
      "Met genk.xlsx veranderen 6 scores van Genk. 2 scores van Genk en 1 VTE-cijfer van Genk zijn niet gelezen en tellen niet mee.",
    );
    expect(writtenText({ sheets: [] }, told, nl)).toContain("6 scores van Genk zijn bijgewerkt. 2 scores van Genk");
    expect(placedChanges(draft).map(({ to }) => heldText(to, nl))).toEqual([
      ...["2", "2", "2", "2", "2", "2", "“7” (telt niet mee)", "“groen” (telt niet mee)", "“veel” (telt niet mee)"],
    ]);
  });

  it("that says nothing new changes nothing", () => {
    expect(whatChanges(drafted(bundle, [gent]))).toEqual(NOTHING);
  });

  it("does not change what someone typed and keeps", () => {
    const at = drafted(bundle, [late]).change.cells.find(({ value }) => value === 4.5);
    const address = at && `${String.fromCharCode(65 + at.column)}${at.row + 1}`;
    const typed = edited(bundle, type("Maturiteit", address ?? "", 1.5));
    const draft = drafted(typed, [late]);
    expect(draft.asked).toHaveLength(1);
    expect(counted(draft)[0]).toEqual(["scores", 2, [["Gent", 2]]]);
    expect(counted(drafted(typed, [late], { overwrite: () => true }))[0]).toEqual(["scores", 3, [["Gent", 3]]]);
  });

  it("that contradicts another given with it empties one score", () => {
    const other = submission("ook laat.xlsx", score("gent.aanpak", 1));
    const one = submission("laat.xlsx", score("gent.aanpak", 4));
    const draft = drafted(bundle, [one, other]);
    expect(counted(draft, "contested")).toEqual(ofGent(1));
    expect(counted(draft)).toEqual([]);
  });

  it("changes no score of a city that is no longer on the sheet: those have no place", () => {
    const eight = submission("laat.xlsx", scores("gent", 5, 5, 5, 5, 5, 5, 5, 5));
    const draft = drafted(
      without("Maturiteit", ({ row }) => row === GENT),
      [eight],
    );
    expect(whatChanges(draft)).toMatchObject({ changed: [], total: 0, unplaced: 8 });
    expect(placedChanges(draft)).toEqual([]);
  });

  it("changes no score of a theme that is no longer on the sheet", () => {
    const draft = drafted(
      without("Maturiteit", ({ column }) => column === AANPAK),
      [late],
    );
    expect(counted(draft)[0]).toEqual(ofGent(2)[0]);
    expect(placedChanges(draft).map(({ subjectId }) => subjectId)).not.toContain("aanpak");
    // Of Aalst and of Gent: what the files say of Aanpak has no cell.
    expect(whatChanges(draft).unplaced).toBe(2);
  });
});

describe("a score that someone emptied", () => {
  const emptied = edited(bundle, type("Maturiteit", "C15", null));

  it("comes back with whatever is written, and is counted as such", () => {
    const draft = drafted(emptied, [submission("laat.xlsx", score("gent.monitoring", 5))]);
    expect(counted(draft)).toEqual(ofGent(1));
    expect(counted(draft, "again")).toEqual(ofGent(1));
  });

  it("is told as one that was empty, before it is written and afterwards", () => {
    const told = whatChanges(drafted(emptied, []));
    const of = { isBundle: true, file: undefined };
    expect(toldText(told, of, nl)).toBe("1 score van Gent was leeg en wordt opnieuw ingevuld.");
    expect(writtenText({ sheets: [] }, told, nl)).toContain("1 score van Gent was leeg en is opnieuw ingevuld.");
  });
});

describe("a text that someone took away", () => {
  it("comes back, and is counted as such", () => {
    const said = { ...explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar" }), sources: {} };
    const worded = submission("gent.xlsx", score("gent.aanpak", 3), { explanations: [said] });
    const written = applied(drafted(EMPTY_WORKBOOK, [worded]).change.plan, EMPTY_WORKBOOK);
    const gone = edited(
      written,
      type("Toelichting", "A5", null),
      type("Toelichting", "B5", null),
      type("Toelichting", "D5", null),
    );
    expect(counted(drafted(gone, [worded]), "again")).toEqual([["words", 1, [["Gent", 1]]]]);
  });
});

describe("a text that someone typed and keeps", () => {
  it("is not counted, and is once it may be overwritten", () => {
    const said = { ...explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar" }), sources: {} };
    const worded = submission("gent.xlsx", score("gent.aanpak", 3), { explanations: [said] });
    const bare = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024"));
    const at = drafted(bare, [worded]).change.cells.find(({ value }) => value === "Plan klaar");
    const typed = edited(bare, type("Toelichting", `D${(at?.row ?? 0) + 1}`, "Eigen woorden"));
    const draft = drafted(typed, [worded]);
    expect(draft.asked).toHaveLength(1);
    expect(counted(draft)).toEqual(ofGent(1));
    expect(counted(drafted(typed, [worded], { overwrite: () => true }))).toEqual([
      ...ofGent(1),
      ["words", 1, [["Gent", 1]]],
    ]);
  });
});

describe("sheets that are there and are no bundle yet", () => {
  const empty = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024"));

  it("get every score and FTE that was handed in, each once", () => {
    expect(counted(drafted(empty, [gent, aalst]))).toEqual([
      [
        "scores",
        16,
        [
          ["Aalst", 8],
          ["Gent", 8],
        ],
      ],
      ["fte", 1, [["Gent", 1]]],
    ]);
  });
});

describe("sheets that are no bundle yet", () => {
  const typed = edited(laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024")), type("Maturiteit", "C15", 2));

  it("are told which score is emptied, where files contradict what may be overwritten", () => {
    const files = [submission("a.xlsx", score("gent.aanpak", 3)), submission("b.xlsx", score("gent.aanpak", 5))];
    const told = whatChanges(drafted(typed, files, { overwrite: () => true }));
    expect(toldText(told, { isBundle: false, file: undefined }, nl)).toBe(
      "1 score van Gent wordt leeg tot iemand kiest.",
    );
    expect(toldText(told, { isBundle: false, file: undefined }, en)).toBe(
      "1 score of Gent becomes empty until someone chooses.",
    );
  });

  it("are told the texts that are written too", () => {
    const said = { ...explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar" }), sources: {} };
    const worded = submission("gent.xlsx", score("gent.monitoring", 3), { explanations: [said] });
    expect(counted(drafted(typed, [worded]))).toEqual([...ofGent(1), ["words", 1, [["Gent", 1]]]]);
  });
});

describe("a first bundle", () => {
  it("changes nothing that was there: it is told by the sheets that are added", () => {
    expect(whatChanges(drafted(EMPTY_WORKBOOK, [gent, aalst]))).toEqual(NOTHING);
  });
});
