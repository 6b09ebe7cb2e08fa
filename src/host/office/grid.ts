/**
 * The cells of one sheet: queued in the one round trip, a snapshot after it.
 * Limit: the first 5,000 rows and 200 columns, and as many rows more as a defined name covers: a bundle of 300 cities has a
 * long Herkomst. A sheet that is formatted to its very end has a million rows, and Excel hands over no more than 5 MB on the
 * web.
 */
import type { CellValue } from "../../domain/cell-content";
import { type Area, positionKey, type Span } from "../area";
import type { Cell, SheetSnapshot } from "../snapshot";
import type { Worksheet } from "./api";
import type { CellProperties } from "./api-range";
import { plainOf } from "./marked-font";

const MOST = { rows: 5000, columns: 200, named: 50_000 };

export interface QueuedGrid {
  /** After the sync. @param notes by `positionKey` */
  snapshot(notes: ReadonlyMap<string, string>): SheetSnapshot;
}

/** @param named how many rows of the sheet a name covers, from its top */
export function queueGrid(sheet: Worksheet, named: number): QueuedGrid {
  const most = MOST.rows + Math.min(named, MOST.named);
  // From A1 on, so that an index in the answer is an index on the sheet, and the ranges always have a cell in common.
  const range = sheet
    .getUsedRange()
    .getBoundingRect("A1")
    .getIntersection(sheet.getRangeByIndexes(0, 0, most, MOST.columns));
  // Values alone: a sheet that is only coloured to its very end has nothing more to say.
  const filled = sheet.getUsedRange(true);
  filled.load("rowIndex,columnIndex,rowCount,columnCount");
  range.load("values,formulas,valueTypes,numberFormat");
  const looks = range.getCellProperties({
    format: { fill: { color: true, pattern: true }, font: { strikethrough: true, superscript: true } },
  });
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");

  return {
    snapshot: (notes) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      cells: range.values.flatMap((values, row) =>
        values.flatMap((value, column): Cell[] => {
          const look = looks.value[row]?.[column]?.format;
          const content = {
            value: valueOf(value, range.valueTypes[row]?.[column]),
            ...formulaOf(value, range.formulas[row]?.[column]),
            ...formatOf((range.numberFormat as unknown[][])[row]?.[column]),
            ...fillOf(look),
            ...noteOf(notes.get(positionKey({ row, column }))),
          };
          return isKept(content) ? [{ row, column, ...content, ...plainOf(content, look) }] : [];
        }),
      ),
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      hiddenRows: spans(rows.value.map(({ rowHidden }) => rowHidden === true)),
      hiddenColumns: spans(columns.value.map(({ columnHidden }) => columnHidden === true)),
      ...unread(areaOf(filled), most),
    }),
  };
}

function unread({ row, column, rows, columns }: Area, most: number): Pick<SheetSnapshot, "unreadFrom"> {
  if (row + rows > most) return { unreadFrom: { row: most, column: 0 } };
  return column + columns > MOST.columns ? { unreadFrom: { row: 0, column: MOST.columns } } : {};
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** The type tells the error `#N/A` from the text "#N/A", and an empty cell from an empty text. */
function valueOf(value: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Text that begins with `=` has itself as its formula; a formula never has. */
function formulaOf(value: unknown, formula: unknown): Pick<Cell, "formula"> {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : {};
}

function formatOf(code: unknown): Pick<Cell, "numberFormat"> {
  return typeof code === "string" && code !== "" && code !== "General" ? { numberFormat: code } : {};
}

/** Without a fill Excel gives white as well; the pattern tells. A gradient has no colour of its own. */
function fillOf(look: CellProperties["format"]): Pick<Cell, "fill"> {
  const { color = "", pattern = "" } = look?.fill ?? {};
  return pattern === "Solid" && color !== "" ? { fill: color.toUpperCase() } : {};
}

function noteOf(note: string | undefined): Pick<Cell, "note"> {
  return note === undefined ? {} : { note };
}

function isKept({ value, formula, fill, note }: Omit<Cell, "row" | "column">): boolean {
  return value !== null || formula !== undefined || fill !== undefined || note !== undefined;
}

function areaOf(range: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The stretches of what is hidden. */
function spans(hidden: readonly boolean[]): readonly Span[] {
  return hidden.flatMap((is, first) => {
    if (!is || hidden[first - 1] === true) return [];
    const end = hidden.indexOf(false, first);
    return [{ first, last: end < 0 ? hidden.length - 1 : end - 1 }];
  });
}
