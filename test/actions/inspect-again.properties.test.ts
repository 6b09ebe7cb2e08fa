/** Whatever people do to a workbook one after the other: what is kept from before an edit never shows in what is said after it. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inspectionOf } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { cellName } from "../../src/host/a1";
import { asBefore } from "../../src/host/office/same-sheets";
import type { SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { checkView } from "../../src/taskpane/view/check-view";
import { fte, score, scores, submission } from "../consolidation/submissions";
import { insertColumn, loseNames, removeSheet, rename, reorderRows, strike, type } from "../layout/edits";
import { applied } from "../layout/laid-out";
import { drafted } from "./bundling";

const INPUT = { builtIn: klimaatgovernance };
const files = [
  submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), fte("gent", 8.4)),
  submission("aalst.xlsx", scores("aalst", 2, 2, 2, 2, 2, 2, 2, 2)),
  submission("beide.xlsx", score("aalst.aanpak", 4, "B3")),
];
const BUNDLE = applied(drafted(EMPTY_WORKBOOK, files).change.plan, EMPTY_WORKBOOK);

type Edit = (workbook: Snapshot) => Snapshot;

/** What a live Excel tells after an edit: of each sheet, all that is the same is the very same. */
function readAgain(now: Snapshot, before: Snapshot): Snapshot {
  const { sheets, ...others } = structuredClone(now);
  return {
    ...others,
    sheets: sheets.map((sheet, at) => asBefore(sheet, sheetThen(now, before, at) ?? before.sheets[at])),
  };
}

function sheetThen(now: Snapshot, before: Snapshot, at: number): SheetSnapshot | undefined {
  return before.sheets.find(({ name }) => name === now.sheets[at]?.name);
}

const value = fc.constantFrom<string | number | boolean | null>(
  ...[
    0,
    1,
    3.5,
    25,
    null,
    true,
    "",
    "4",
    "Geel",
    "n.v.t.",
    "iets",
    "Gent",
    "Strategie",
    "Stad",
    "Gemeente",
    "VTE",
    "-",
  ],
);

/** On a sheet that is there, at a cell that holds something or beside it; `nth` picks. */
function onCell(
  nth: number,
  change: (sheet: string, at: { readonly row: number; readonly column: number }) => Edit,
): Edit {
  return (workbook) => {
    const sheets = workbook.sheets.filter(({ name }) => name !== "Herkomst");
    const sheet = sheets[nth % sheets.length];
    const cell = sheet?.cells[Math.floor(nth / 7) % sheet.cells.length];
    return sheet && cell ? change(sheet.name, cell)(workbook) : workbook;
  };
}

const nth = fc.nat(100_000);
const onLegend = fc.constantFrom<Edit>(
  onText("Stad", "Gemeente"),
  onText("Gemeente", "Stad"),
  onText("Aanpak", "Aanpak en plan"),
  onText("Gent", "Gent-Zuid"),
  onText("aanpak", "strategie"),
);

/** Changes the text of the first cell of Legende that says so, wherever it is by then. */
function onText(from: string, to: string): Edit {
  return (workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === "Legende");
    const cell = sheet?.cells.find((each) => each.value === from);
    return sheet && cell ? type(sheet.name, cellName(cell.row, cell.column), to)(workbook) : workbook;
  };
}

const edit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(nth, value, fc.nat(1))
      .map(([at, typed, beside]) =>
        onCell(at, (sheet, { row, column }) => type(sheet, cellName(row, column + beside), typed)),
      ),
  },
  {
    weight: 2,
    arbitrary: nth.map((at) => onCell(at, (sheet, { row, column }) => strike(sheet, cellName(row, column)))),
  },
  { weight: 2, arbitrary: onLegend },
  { weight: 1, arbitrary: nth.map((at) => onCell(at, (sheet) => rename(sheet, `Blad ${at}`))) },
  {
    weight: 1,
    arbitrary: nth.map((at) =>
      onCell(at, (sheet) => (workbook) => (workbook.sheets.length > 2 ? removeSheet(sheet)(workbook) : workbook)),
    ),
  },
  { weight: 1, arbitrary: nth.map((at) => onCell(at, (sheet, { row }) => insertedRow(sheet, row))) },
  { weight: 1, arbitrary: nth.map((at) => onCell(at, (sheet, { column }) => insertColumn(sheet, column))) },
  { weight: 1, arbitrary: nth.map((at) => onCell(at, (sheet, { row }) => reorderRows(sheet, row, [1, 0]))) },
  { weight: 1, arbitrary: fc.constant<Edit>(loseNames) },
  {
    weight: 1,
    arbitrary: nth.map((at): Edit => (workbook) => ({
      ...workbook,
      names: workbook.names.filter((_, one) => one !== at % Math.max(1, workbook.names.length)),
    })),
  },
  {
    weight: 1,
    arbitrary: nth.map((at) =>
      onCell(at, (name) => (workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) =>
          sheet.name === name ? { ...sheet, visibility: "hidden" as const } : sheet,
        ),
      })),
    ),
  },
);

/** Names are left where they were: whoever finds by them then finds something else. */
function insertedRow(name: string, at: number): Edit {
  return (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, cells: sheet.cells.map((cell) => (cell.row < at ? cell : { ...cell, row: cell.row + 1 })) }
        : sheet,
    ),
  });
}

describe("after each of several edits", () => {
  it("everything is as of a workbook that is read for the first time", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let workbook = BUNDLE;
        inspectionOf(workbook, INPUT);
        for (const change of edits) {
          workbook = readAgain(change(workbook), workbook);
          const again = inspectionOf(workbook, INPUT);
          const fresh = inspectionOf(structuredClone(workbook), INPUT);
          expect(again).toEqual(fresh);
          expect(checkView(again)).toEqual(checkView(fresh));
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("headings in the words of a Legende that changed are found by its new word", () => {
    const lost = loseNames(BUNDLE);
    inspectionOf(lost, INPUT);
    const legend = lost.sheets.find(({ name }) => name === "Legende");
    expect(legend).toBeDefined();
    const renamed = ["Gemeente", "Dienst"].map((unit) => withUnit(lost, unit));
    for (const workbook of [...renamed, lost])
      expect(inspectionOf(workbook, INPUT)).toEqual(inspectionOf(structuredClone(workbook), INPUT));
  });

  it("a sheet of words that lost its name is found once Legende calls the units as it does", () => {
    const [header, row] = [3, 4];
    const words: SheetSnapshot = {
      ...{ name: "Onze woorden", visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [] },
      cells: [
        ...["Kwartier", "Thema", "Motivatie"].map((text, column) => ({ row: header, column, value: text })),
        ...["Gent", "Aanpak", "omdat"].map((text, column) => ({ row, column, value: text })),
      ],
    };
    const alone = removeSheet("Toelichting")(BUNDLE);
    const before = { ...alone, sheets: [...alone.sheets, words] };
    const said = (workbook: Snapshot) =>
      inspectionOf(workbook, INPUT).reading.explanations.map(({ motivation }) => motivation);
    expect(said(before)).not.toContain("omdat");
    expect(said(withUnit(before, "Kwartier"))).toContain("omdat");
    expect(said(before)).not.toContain("omdat");
  });
});

/** Only Legende is another: the other sheets, headed so already, are the very same. */
function withUnit(workbook: Snapshot, unit: string): Snapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === "Legende"
        ? { ...sheet, cells: sheet.cells.map((cell) => (cell.value === "Stad" ? { ...cell, value: unit } : cell)) }
        : sheet,
    ),
  };
}
