/** A sheet's cells by place. */
import type { Cell, SheetSnapshot, Span } from "../../host/host";
import { cellName } from "../../host/a1";
import { isCellError } from "../../domain/cell-content";
import { type Finding, type Remark, SEVERITY } from "../../domain/finding";

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface SheetIndex {
  readonly sheet: SheetSnapshot;
  /** Row number to its cells, both rising. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  at(position: Position): Cell | undefined;
}

export function indexSheet(sheet: SheetSnapshot): SheetIndex {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return { sheet, rows, at: ({ row, column }) => rows.get(row)?.find((cell) => cell.column === column) };
}

/** The text of a cell; empty for anything that is not text. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === "string" ? cell.value.trim() : "";
}

/** What a cell shows, roughly: for naming it in a finding. */
export function rawOf(cell: Cell | undefined): string {
  const value = cell?.value ?? "";
  return (isCellError(value) ? value.error : String(value)).trim();
}

/** A remark becomes a finding once it is known where the cell stands. */
export function findingAt(
  { sheet }: SheetIndex,
  { row, column }: Position,
  what: Remark & { readonly raw: string },
): Finding {
  return { ...what, severity: SEVERITY[what.code], sheet: sheet.name, cell: cellName(row, column) };
}

export function isHidden(index: number, spans: readonly Span[]): boolean {
  return spans.some(({ first, last }) => index >= first && index <= last);
}
