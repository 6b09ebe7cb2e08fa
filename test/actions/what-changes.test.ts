/** What writing a bundle changes, counted as a person would: the scores of a city, and not the cells of every list. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Fate, whatChanges } from "../../src/actions/what-changes";
import type { Cell, Snapshot } from "../../src/host/snapshot";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { placedChanges, toldText, writtenText } from "../../src/taskpane/bundle/bundle-view";
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

const NOTHING = { changed: [], again: [], contested: [], emptied: [], total: 0, unplaced: 0, sheets: [] };
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

describe("any sheet, and any files", () => {
  const themes = klimaatgovernance.themes.map(({ id }) => id);
  const value = fc.constantFrom(1, 2, 3, 4.5, "n.v.t.");
  const at = fc.record({ row: fc.constantFrom(6, 13, GENT), column: fc.integer({ min: 1, max: 8 }) });
  const typedCell = fc.record({ at, value: fc.option(value) });
  const handed = fc.record({
    city: fc.constantFrom("aalst", "genk", "gent"),
    theme: fc.constantFrom(...themes),
    value,
    file: fc.constantFrom("a.xlsx", "b.xlsx"),
  });
  const bare = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024"));

  it("is told as many scores as stand otherwise on the sheet afterwards, and as many empty ones", () => {
    fc.assert(
      fc.property(
        fc.record({
          isBundle: fc.boolean(),
          typed: fc.array(typedCell, { maxLength: 5 }),
          files: fc.array(handed, { maxLength: 8 }),
          overwrites: fc.boolean(),
          lacks: fc.option(at),
        }),
        ({ isBundle, typed, files, overwrites, lacks }) => {
          const edits = typed.map((cell) =>
            type("Maturiteit", `${String.fromCharCode(65 + cell.at.column)}${cell.at.row + 1}`, cell.value),
          );
          const before = edited(isBundle ? bundle : bare, ...edits);
          const workbook = lacks ? lacking(before, lacks) : before;
          const given = ["a.xlsx", "b.xlsx"].map((file) =>
            submission(
              file,
              ...files
                .filter((each) => each.file === file)
                .map((each, index) => score(`${each.city}.${each.theme}`, each.value, `B${index + 2}`)),
            ),
          );
          const draft = drafted(workbook, given, { overwrite: () => overwrites });
          const told = whatChanges(draft);
          const count = (...fates: readonly Fate[]) =>
            fates
              .flatMap((fate) => told[fate])
              .filter(({ kind }) => kind === "scores")
              .reduce((sum, kind) => sum + kind.count, 0);
          const on = grid(workbook);
          const written = draft.change.cells.filter(({ sheet, row }) => sheet === "Maturiteit" && CITY_ROWS.has(row));
          const different = written.filter((cell) => on.get(`${cell.row},${cell.column}`) !== cell.value);
          expect(count("changed", "again")).toBe(different.filter((cell) => cell.value !== null).length);
          expect(count("contested", "emptied")).toBe(different.filter((cell) => cell.value === null).length);
        },
      ),
      { numRuns: 25 },
    );
  });

  const CITY_ROWS = new Set(
    sheetOf(bare)
      .filter(({ column, value: name }) => column === 0 && klimaatgovernance.cities.some((city) => city.name === name))
      .map(({ row }) => row),
  );

  function sheetOf(workbook: Snapshot): readonly Cell[] {
    return workbook.sheets.find(({ name }) => name === "Maturiteit")?.cells ?? [];
  }

  function grid(workbook: Snapshot): ReadonlyMap<string, unknown> {
    return new Map(sheetOf(workbook).map(({ row, column, value: held }) => [`${row},${column}`, held]));
  }

  /** Without that city, and without that theme. */
  function lacking(workbook: Snapshot, { row, column }: { readonly row: number; readonly column: number }): Snapshot {
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === "Maturiteit"
        ? { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row && cell.column !== column) }
        : sheet,
    );
    return { ...workbook, sheets };
  }
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
