/** The cells of a workbook that hold what a city says, and which of them are marked as confidential. Pure. */
import { parseCell } from "../../host/a1";
import type { Source, WorkbookReading } from "../../layout/parse/reading";
import type { Mark, ValueCell } from "./marks";

export function valueCells({ places, fte, statements }: WorkbookReading): readonly ValueCell[] {
  return [...places, ...[...fte, ...statements].flatMap(({ source }) => cellOf(source) ?? [])];
}

export function cellOf({ sheet, cell }: Source): ValueCell | undefined {
  const at = parseCell(cell);
  return at && { sheet, ...at };
}

/** Does one of the marks cover it? */
export function isCovered({ sheet, row, column }: ValueCell, marks: readonly Mark[]): boolean {
  return marks.some(
    ({ sheet: marked, area }) =>
      marked === sheet &&
      (area === undefined ||
        (row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns)),
  );
}
