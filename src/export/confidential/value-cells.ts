/** The cells of a workbook that hold what a city says. Pure. */
import { parseCell } from "../../host/a1";
import type { Source, WorkbookReading } from "../../layout/parse/reading";
import type { CellAddress } from "../../host/area";

export function valueCells({ places, fte, statements }: WorkbookReading): readonly CellAddress[] {
  return [...places, ...[...fte, ...statements].flatMap(({ source }) => cellOf(source) ?? [])];
}

export function cellOf({ sheet, cell }: Source): CellAddress | undefined {
  const at = parseCell(cell);
  return at && { sheet, ...at };
}
