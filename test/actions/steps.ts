/** What people do to a workbook, whoever made it: type, strike through, note, merge, hide, name, move; and back to what there was. */
import fc from "fast-check";
import { cellName } from "../../src/host/a1";
import type { Position } from "../../src/host/area";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { insertColumn, loseNames, removeSheet, rename, reorderRows, strike, type } from "../layout/edits";

const THEMES = ["Strategie", "Aanpak", "Monitoring", "Participatie"];

/**
 * What a city made herself: two columns for each theme, under merged headings; a name and a score merged over two rows; notes, and words
 * beside the scores. On another sheet the themes stand below each other.
 */
export const OWN: Snapshot = {
  names: [],
  dateBase: 1900,
  sheets: [
    {
      ...{ name: "Blad1", visibility: "visible", hiddenRows: [], hiddenColumns: [] },
      cells: [
        ...row(0, ["Scores 2025"]),
        ...row(1, ["Stad", ...THEMES.flatMap((theme) => [theme, null]), "Opmerkingen"]),
        ...row(2, [null, ...THEMES.flatMap(() => ["AS IS", "TO BE"])]),
        ...row(3, ["Gent", 3, 4, 2, 5, 1, 4, 3, 3, "volgt"]),
        ...row(4, ["Aalst", 2, 3, 2, 3, 2, 3, 2, 3]),
        ...row(5, [null, null, 3, 3, 3, null, 3, 2, 3]),
        ...row(6, ["Genk", "Geel", 3, "n.v.t.", 3, 2.5, 3, 25, 3, "wordt herbekeken"]),
        ...row(8, ["Gemiddelde", 2.5]),
      ].map((cell) => (cell.row === 3 && cell.column === 1 ? { ...cell, note: "onzeker" } : cell)),
      merges: [
        ...THEMES.map((_, at) => ({ row: 1, column: 1 + 2 * at, rows: 1, columns: 2 })),
        { row: 4, column: 0, rows: 2, columns: 1 },
        { row: 4, column: 1, rows: 2, columns: 1 },
      ],
    },
    {
      ...{ name: "Blad2", visibility: "visible", hiddenRows: [], hiddenColumns: [], merges: [] },
      cells: [
        ...row(0, ["Zelfevaluatie"]),
        ...row(1, ["Thema", "Gent", "Hasselt", "VTE LEKP"]),
        ...THEMES.flatMap((theme, at) => row(2 + at, [theme, 3, 2 + (at % 2), 1.5])),
        ...row(8, ["Stad", "VTE LEKP 1"]),
        ...row(9, ["Gent", 8.4]),
      ],
    },
  ],
};

function row(at: number, values: readonly Cell["value"][]): readonly Cell[] {
  return values.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }]));
}

export type Edit = (workbook: Snapshot) => Snapshot;

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
    "Aalst",
    "Streefscores 2030",
    "TO BE",
    "AS IS",
    "2024",
    "Scores op 10",
    "Opmerkingen",
    "Motivatie\nStrategie",
    "1 = akkoord, 10 = niet akkoord",
    "=",
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

/** A part of a sheet that holds no cells, or how one of its cells looks or is noted. */
function onSheet(nth: number, change: (sheet: SheetSnapshot, at: Position) => Partial<SheetSnapshot>): Edit {
  return onCell(nth, (name, at) => (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet, at) } : sheet)),
  }));
}

function onlyAt(
  sheet: SheetSnapshot,
  { row: at, column }: Position,
  change: (cell: Cell) => Cell,
): Partial<SheetSnapshot> {
  return { cells: sheet.cells.map((cell) => (cell.row === at && cell.column === column ? change(cell) : cell)) };
}

const LOOKS: readonly ((cell: Cell) => Cell)[] = [
  (cell) => ({ ...cell, note: "dit is een 3" }),
  (cell) => ({ ...cell, note: "vertrouwelijk" }),
  (cell) => ({ ...cell, note: "zie blad 2" }),
  (cell) => ({ ...cell, fill: "#FFFF00" }),
  (cell) => ({ ...cell, numberFormat: "0%" }),
  (cell) => ({ ...cell, numberFormat: "dd/mm/yyyy" }),
  (cell) => ({ ...cell, formula: "=AVERAGE(A1:A3)" }),
];

/** What is not in a cell, and yet changes what cells say. */
const around = fc.oneof(
  fc.tuple(nth, fc.constantFrom(...LOOKS)).map(([at, look]) => onSheet(at, (sheet, cell) => onlyAt(sheet, cell, look))),
  fc
    .tuple(nth, fc.constantFrom({ rows: 2, columns: 1 }, { rows: 1, columns: 2 }))
    .map(([at, size]) =>
      onSheet(at, ({ merges }, { row: first, column }) => ({ merges: [...merges, { row: first, column, ...size }] })),
    ),
  nth.map((at) => onSheet(at, ({ merges }) => ({ merges: merges.filter((_, one) => one !== at % merges.length) }))),
  nth.map((at) => onSheet(at, (_, { row: first }) => ({ hiddenRows: [{ first, last: first }] }))),
  nth.map((at) => onSheet(at, (_, { column }) => ({ hiddenColumns: [{ first: column, last: column }] }))),
  fc.tuple(nth, fc.constantFrom("KP_Scores", "KP_TeltNietMee", "KP_Streefscores", "KP_Toelichting")).map(([at, name]) =>
    onCell(at, (sheet, { row: first, column }) => (workbook) => ({
      ...workbook,
      names: [
        ...workbook.names,
        { name, refersTo: `'${sheet}'!${cellName(first, column)}:${cellName(first + 3, column)}` },
      ],
    })),
  ),
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

/** What somebody does: an edit, or back to what there was so many steps ago. */
export const step = fc.oneof(
  { weight: 5, arbitrary: edit.map((change) => ({ change, back: 0 })) },
  { weight: 2, arbitrary: around.map((change) => ({ change, back: 0 })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map((back) => ({ change: undefined, back })) },
);
