/**
 * What is kept of a workbook, or of what files say, goes by all that it was made of. Each time one thing is another and all else is the
 * very same, and the answer must be that of who kept nothing.
 */
import { describe, expect, it } from "@jest/globals";
import { submissionIn } from "../../src/actions/read-submission";
import type { ReadSubmissionInput } from "../../src/actions/parse-submission";
import { consolidate } from "../../src/consolidation/consolidate";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { BUNDLE, FILES, INPUT, readAgain, understood } from "./read-again";
import { OWN } from "./steps";

type Other = readonly [what: string, other: (workbook: Snapshot) => Snapshot];

const onSheet =
  (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot) =>
  (workbook: Snapshot): Snapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  });

function withValue(workbook: Snapshot, from: Cell["value"], content: Partial<Cell>): Snapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, ...content } : cell)),
  }));
  return { ...workbook, sheets };
}

/** Everything about a workbook that is in none of its cells, changed by itself. */
function others(workbook: Snapshot): readonly Other[] {
  return [
    ["its dates count from 1904", (each) => ({ ...each, dateBase: 1904 })],
    ["all names are lost", (each) => ({ ...each, names: [] })],
    ...workbook.names.map((lost): Other => [
      `the name ${lost.name} is lost`,
      (each) => ({ ...each, names: each.names.filter((one) => one !== lost) }),
    ]),
    ...workbook.sheets.flatMap(({ name, merges }): readonly Other[] => [
      [`${name} is hidden`, onSheet(name, (sheet) => ({ ...sheet, visibility: "hidden" }))],
      [`${name} is called otherwise`, onSheet(name, (sheet) => ({ ...sheet, name: "Anders 2030" }))],
      [
        `${name} comes last`,
        (each) => ({ ...each, sheets: [...each.sheets].sort((sheet) => (sheet.name === name ? 1 : 0)) }),
      ],
      [`${name} is gone`, (each) => ({ ...each, sheets: each.sheets.filter((sheet) => sheet.name !== name) })],
      ...(merges.length > 0
        ? [[`nothing is merged on ${name}`, onSheet(name, (sheet) => ({ ...sheet, merges: [] }))] as const]
        : []),
    ]),
  ];
}

/** Scores that Excel took for days: which scores those were follows from how the workbook counts its days. */
const DATED = withValue(BUNDLE, 3, { value: 46144, numberFormat: "d-mmm" });

describe.each([
  ["a bundle", BUNDLE],
  ["a bundle of which a heading was typed over", withValue(BUNDLE, "VTE LEKP 1", { value: "Aantal" })],
  ["a bundle in which scores became days", DATED],
  ["a workbook that a city made herself", OWN],
])("of %s", (_, workbook) => {
  it.each(others(workbook))("everything is as of a first reading where %s, and then as before", (_what, other) => {
    const first = understood(workbook);
    const now = readAgain(other(workbook), workbook);
    expect(understood(now)).toEqual(understood(structuredClone(now)));
    expect(understood(workbook)).toEqual(first);
  });
});

it("which score a day was is another in a workbook that counts its days otherwise", () => {
  const said = (workbook: Snapshot) => JSON.stringify(understood(workbook).inspection.reading);
  expect(said({ ...DATED, dateBase: 1904 })).not.toBe(said(DATED));
});

/** Two years beside each other for each theme, and on another sheet which measurement it is. */
function ofTwoYears(period: string): Snapshot {
  const themes = klimaatgovernance.themes.slice(0, 4).map(({ name }) => name);
  const rows: readonly (readonly Cell["value"][])[] = [
    ["Stad", ...themes.flatMap((name) => [name, null])],
    [null, ...themes.flatMap(() => [2023, 2024])],
    ["Gent", ...themes.flatMap(() => [2, 4])],
    ["Aalst", ...themes.flatMap(() => [1, 3])],
  ];
  const about = BUNDLE.sheets.find(({ name }) => name === "Maturiteit");
  const meting = about?.cells.find(({ value }) => value === "Meting");
  if (!about || !meting) throw new Error("Maturiteit has no place for the measurement.");
  const cells = about.cells.filter(({ row, column }) => !(row === meting.row && column === meting.column + 1));
  return {
    ...BUNDLE,
    names: BUNDLE.names.filter(({ refersTo }) => refersTo.includes("Maturiteit")),
    sheets: [
      {
        ...about,
        cells: [...cells, { row: meting.row, column: meting.column + 1, value: period }].sort(
          (one, each) => one.row - each.row || one.column - each.column,
        ),
      },
      {
        ...{ name: "Onze scores", visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [] },
        cells: rows.flatMap((values, row) =>
          values.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
        ),
      },
    ],
  };
}

it("a table of several years is read by the measurement that another sheet says by then", () => {
  let before = ofTwoYears("2023");
  const said = (workbook: Snapshot) => JSON.stringify(understood(workbook).inspection.reading.scores);
  const first = said(before);
  for (const period of ["2024", "2023", "2024"]) {
    before = readAgain(ofTwoYears(period), before);
    expect(understood(before)).toEqual(understood(structuredClone(before)));
  }
  expect(said(before)).not.toBe(first);
});

const [lowest, second, ...levels] = klimaatgovernance.levels;
const FEWER: AssessmentDefinition = { ...klimaatgovernance, themes: klimaatgovernance.themes.slice(1) };
const LOWER: AssessmentDefinition = { ...klimaatgovernance, levels: [{ ...lowest, value: 0 }, second, ...levels] };

describe("the very same workbook", () => {
  const NAMELESS: Snapshot = {
    ...OWN,
    sheets: OWN.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(
        ({ value }) => value !== "Gent" && value !== "Aalst" && value !== "Genk" && value !== "Hasselt",
      ),
    })),
  };
  const asked: readonly (readonly [string, Partial<ReadSubmissionInput>])[] = [
    ["as a file of a city", { file: "gent.xlsx" }],
    ["as a file of another city", { file: "genk 2024.xlsx" }],
    ["by a definition of fewer themes", { by: FEWER }],
    ["by other levels", { by: LOWER }],
    ["a year later", { today: "2027-01-01" }],
    ["without anything beside it", {}],
  ];

  it.each(asked)("is read %s as by who read nothing before", (_, how) => {
    for (const workbook of [OWN, NAMELESS, BUNDLE]) {
      for (const [, before] of asked) submissionIn(workbook, { ...INPUT, ...before });
      expect(submissionIn(workbook, { ...INPUT, ...how })).toEqual(
        submissionIn(structuredClone(workbook), { ...INPUT, ...how }),
      );
    }
  });
});

it.each([
  ["of fewer themes", FEWER],
  ["of other levels", LOWER],
])("the very same files are bundled by a definition %s as by who bundled nothing before", (_, definition) => {
  const first = consolidate(FILES, klimaatgovernance);
  const now = consolidate(FILES, definition);
  expect(now).toEqual(consolidate(structuredClone(FILES), definition));
  expect(now.themes).not.toEqual(first.themes);
});
