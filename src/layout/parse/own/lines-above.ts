/** The lines above a table of ours: what is asked at the left, and behind it what is filled in. */
import { rawOf, shown, type SheetIndex, textOf } from "../../cells/sheet-index";
import type { Snapshot } from "../../../host/snapshot";

export interface SaidLine {
  readonly row: number;
  /** Of what stands behind the words of the line; of these words themselves where all of it is in one cell. */
  readonly column: number;
  readonly text: string;
}

export interface Above {
  /** The row of the header. */
  readonly above: number;
  /** The last column of the table. */
  readonly last: number;
  readonly workbook: Snapshot;
}

/**
 * Behind the words of each line, the first cell with anything in it, above the table and not beside it; else the empty one next to them.
 * @param lineOf which line these words are of; `undefined` where they are of none
 */
export function linesAbove<Line>(
  index: SheetIndex,
  { above, last, workbook }: Above,
  lineOf: (label: string) => Line | undefined,
): ReadonlyMap<Line, SaidLine> {
  const found = new Map<Line, SaidLine>();
  for (const row of index.rowsBetween(-1, above)) {
    const cells = index.cellsIn(row);
    for (const cell of cells) {
      const [label = "", ...rest] = textOf(cell).split(":");
      const line = lineOf(label.trim());
      if (line === undefined || found.has(line)) continue;
      const inside = rest.join(":").trim();
      const column = cell.column + 1;
      const filled = cells.find((each) => each.column >= column && each.column <= last && rawOf(each) !== "");
      found.set(
        line,
        inside === ""
          ? { row, column: filled?.column ?? column, text: shown(filled, workbook) }
          : { row, column: cell.column, text: inside },
      );
      break;
    }
  }
  return found;
}
