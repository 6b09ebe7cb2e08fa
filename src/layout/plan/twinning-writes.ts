/**
 * A proposal for the Twinning that is there: in its place where all that goes is ours, with what people set and decided on it kept;
 * else on a sheet of its own, and the former stays as it is. Pure.
 */
import type { Measurement } from "../../domain/measurement/measurement";
import type { CellWrite, ListChange } from "../../host/host";
import { type Area, type Position, positionKey } from "../../host/area";
import type { Format, FormatPlan, Plan, SheetPlan } from "../../host/plan";
import type { Cell, SheetSnapshot, Snapshot } from "../../host/snapshot";
import { textOf } from "../cells/sheet-index";
import { findTable, NAMES } from "../names";
import { twinning as words } from "../sheets/twinning";
import { type TwinningRoom, twinningSheet } from "../sheets/twinning-sheet";
import { foreignCell } from "./twinning-own-cells";
import { planBeside, planTwinning } from "./plan-twinning";

const NOTHING: Plan = { sheets: [], names: [] };

/**
 * `same`: it stands there like that. `new`: the workbook has none. `here`: where it stands. `beside`: on a sheet of its own, as the
 * former has no room for it, or something else in a `cell` that would be lost.
 */
export type TwinningChange = { readonly plan: Plan; readonly cells: readonly CellWrite[] } & (
  | { readonly kind: "same"; readonly sheet: string }
  | { readonly kind: "new" }
  | { readonly kind: "here"; readonly sheet: string; readonly list: ListChange }
  | { readonly kind: "beside"; readonly sheet: string; readonly cell: Cell | undefined }
);

export function twinningChange(workbook: Snapshot, measurement: Measurement): TwinningChange {
  const name = findTable(NAMES.twinning, workbook)?.sheet ?? titled(workbook)?.name;
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) return { kind: "new", plan: planTwinning(workbook, measurement), cells: [] };
  const drawn = drawnHere(sheet, measurement);
  const beside = (cell?: Cell): TwinningChange => ({
    ...{ kind: "beside", sheet: sheet.name, cell, cells: [] },
    plan: planBeside(workbook, measurement),
  });
  if (!drawn) return beside();
  const wanted = new Map(drawn.cells.map((cell) => [positionKey(cell), cell.value]));
  const columns = drawn.columnWidths.length;
  const held = new Map(sheet.cells.filter(isFilled).map((cell) => [positionKey(cell), cell]));
  const going = [...held.values()].filter(
    (cell) => cell.column < columns && cell.value !== wanted.get(positionKey(cell)),
  );
  const added = drawn.cells.filter((cell) => !held.has(positionKey(cell)));
  const foreign =
    foreignCell(going, { sheet, workbook, measurement }) ?? leftBehind([...going, ...added], { held, columns });
  if (foreign) return beside(foreign);
  const cells = [
    ...going.map(({ row, column }) => ({ row, column, value: wanted.get(positionKey({ row, column })) ?? null })),
    ...added,
  ].map(({ row, column, value }) => ({ sheet: sheet.name, row, column, value }));
  if (cells.length === 0) return { kind: "same", sheet: sheet.name, plan: NOTHING, cells };
  const { print } = drawn;
  const printArea = print.area ?? { row: 0, column: 0, rows: drawn.cells.length, columns };
  const standing = standingOn(sheet, printArea);
  const list = { sheet: sheet.name, formats: newLooks(drawn, { sheet, cells }), printArea, standing };
  return { kind: "here", sheet: sheet.name, plan: NOTHING, cells, list };
}

/** What somebody wrote beside a pair, in a column of her own, where that row becomes another pair: it would say that of the other. */
function leftBehind(
  changing: readonly Position[],
  { held, columns }: { readonly held: ReadonlyMap<string, Cell>; readonly columns: number },
): Cell | undefined {
  const moving = new Set(
    changing.filter((cell) => cell.row > HEADER && NAMES_IN.has(cell.column)).map(({ row }) => row),
  );
  return [...held.values()].find((cell) => cell.column >= columns && moving.has(cell.row));
}

/** From the settings to the last row that is drawn or used; with a few free columns, in which somebody may begin to write. */
function standingOn({ cells }: SheetSnapshot, printed: Area): Area {
  const filled = cells.filter(isFilled);
  const end = (of: (cell: Cell) => number, least: number) =>
    filled.reduce((sofar, cell) => Math.max(sofar, of(cell) + 1), least);
  return {
    ...{ row: 0, column: 0, rows: end(({ row }) => row, printed.rows) },
    columns: end(({ column }) => column, printed.columns) + FREE,
  };
}

const FREE = 8;

/**
 * The look of rows that are something else from now on: a pair that becomes a free row can be typed in, and what stands below a longer
 * list moves down, where bold titles were.
 */
function newLooks(
  { formats, print }: SheetPlan,
  { sheet, cells }: { readonly sheet: SheetSnapshot; readonly cells: readonly CellWrite[] },
): readonly FormatPlan[] {
  const without = rowOf(words.withoutDonor, sheet, HEADER) ?? Infinity;
  const moves = cells.some(({ row, column }) => row === without && column === 0);
  const why = HEADINGS.indexOf(words.why);
  const waiting = rowOf(words.waiting, sheet, HEADER) ?? HEADER;
  const freed = cells.filter((cell) => cell.column === why && cell.row < waiting && cell.value === null);
  const end = print.area?.rows ?? without;
  return [
    ...freed.flatMap(({ row }) => formats.flatMap((format) => within(format, row, row + 1))),
    ...(moves
      ? [
          { area: { row: without, column: 0, rows: end - without, columns: HEADINGS.length }, format: PLAIN },
          ...formats.flatMap((format) => within(format, without, end)),
        ]
      : []),
  ];
}

const PLAIN: Format = { bold: false, fontColour: "#000000" };

/** What of a format is for these rows. */
function within({ area, format }: FormatPlan, from: number, to: number): readonly FormatPlan[] {
  const row = Math.max(area.row, from);
  const rows = Math.min(area.row + area.rows, to) - row;
  return rows > 0 ? [{ area: { ...area, row, rows }, format }] : [];
}

function rowOf(text: string, { cells }: SheetSnapshot, after: number): number | undefined {
  return cells.find((cell) => cell.column === 0 && cell.row > after && textOf(cell) === text)?.row;
}

/** Known by its title and the headings of its pairs where its names were lost. */
function titled({ sheets }: Snapshot): SheetSnapshot | undefined {
  return sheets.find((each) => roomOn(each) !== undefined);
}

/** The row of the headings of the pairs, as it is drawn; what stands above keeps its look. */
const HEADER = 15;

/** As it would be drawn on that sheet; `undefined` where its tables stand elsewhere by now, or have no room for it. */
function drawnHere(sheet: SheetSnapshot, measurement: Measurement) {
  const room = roomOn(sheet);
  if (!room) return undefined;
  const drawn = twinningSheet({ measurement, name: sheet.name }, {}, room);
  const pairs = drawn.tables[0]?.area;
  return pairs?.row === HEADER && pairs.rows === 1 + room.pairs ? drawn.sheet : undefined;
}

/** Only where title, headings and the tables below stand in the columns and in the order in which they are drawn. */
function roomOn(sheet: SheetSnapshot): TwinningRoom | undefined {
  const { cells } = sheet;
  const texts = new Map(cells.map((cell) => [positionKey(cell), textOf(cell)]));
  const isAt = (text: string, row: number, column = 0) => texts.get(positionKey({ row, column })) === text;
  const waiting = rowOf(words.waiting, sheet, HEADER);
  const without = waiting === undefined ? undefined : rowOf(words.withoutDonor, sheet, waiting);
  const isDrawn =
    isAt(words.title, 0) &&
    isAt(words.setting, 4) &&
    isAt(words.calendar, 4, 6) &&
    HEADINGS.every((heading, column) => isAt(heading, HEADER, column));
  if (!isDrawn || waiting === undefined || without === undefined) return undefined;
  return { pairs: waiting - HEADER - 2, waiting: without - waiting - 3 };
}

const HEADINGS = [
  ...[words.theme, words.learner, words.learnerScore, words.donor, words.donorScore, words.difference],
  ...[words.practice, words.twoWay, words.leads, words.otherDonors, words.pinned, words.reason, words.why],
];

/** The columns that say what a row is about. */
const NAMES_IN = new Set([words.theme, words.learner, words.donor].map((heading) => HEADINGS.indexOf(heading)));

function isFilled({ value, formula }: Cell): boolean {
  return formula !== undefined || (value !== null && value !== "");
}
