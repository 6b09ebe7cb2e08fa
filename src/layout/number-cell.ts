/** Writing a number into a cell that someone else may have formatted. */
import { type CellAddress, positionKey } from "../host/area";
import type { CellWrite } from "../host/host";
import type { Cell, SheetSnapshot, Snapshot } from "../host/snapshot";
import { oncePer } from "../domain/kept";
import { isDateFormat } from "../domain/score/date-format";

/**
 * The number for a cell; its format becomes General only where a number would not show as one: in a date's format, or in
 * text's. Any other format is the city's own, and a protected sheet refuses even to be given the same one again.
 */
export function numberInto(at: CellAddress, value: number, workbook: Snapshot): CellWrite {
  return numberOver(at, value, cellAt(at, workbook));
}

/** @param held the cell as it is now */
export function numberOver(at: CellAddress, value: number, held: Cell | undefined): CellWrite {
  const { numberFormat = "General" } = held ?? {};
  const { sheet, row, column } = at;
  const write = { sheet, row, column, value };
  return isDateFormat(numberFormat) || numberFormat === TEXT ? { ...write, numberFormat: "General" } : write;
}

const TEXT = "@";

export function cellAt(at: CellAddress, { sheets }: Snapshot): Cell | undefined {
  const sheet = sheets.find((each) => each.name === at.sheet);
  return sheet && cellsOf(sheet).get(positionKey(at));
}

/** Thousands of suggestions may be taken over at once: a sheet is gone through once for all of them. */
const cellsOf = oncePer(
  ({ cells }: SheetSnapshot): ReadonlyMap<string, Cell> => new Map(cells.map((cell) => [positionKey(cell), cell])),
);
