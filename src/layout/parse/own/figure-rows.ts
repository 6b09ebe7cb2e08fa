/** The rows of our own figures, right under the header of Maturiteit. */
import { fold } from "../../../domain/definition/identity";
import type { Snapshot } from "../../../host/snapshot";
import { textOf } from "../../cells/sheet-index";
import { findTable, NAMES } from "../../names";
import { maturiteit } from "../../sheets/maturiteit";
import type { Table } from "../../tables/table";

/** In the order in which they stand there. */
const FIGURES = ["global", "median", "count", "range"] as const;

export interface FigureRows {
  readonly grid: Table;
  /** Zero-based. */
  readonly rows: Readonly<Record<(typeof FIGURES)[number], number>>;
}

/** Where all our figures stand in order: in their own tables, cities call anything a global score. Without our name, any table with them. */
export function figureRows(grids: readonly Table[], workbook: Snapshot): readonly FigureRows[] {
  const own = findTable(NAMES.maturity, workbook)?.sheet;
  return grids.flatMap((grid): readonly FigureRows[] => {
    const { index, header, nameColumn } = grid;
    if (nameColumn === undefined || (own !== undefined && index.sheet.name !== own)) return [];
    const [global, median, count, range] = index
      .rowsBetween(header.row, header.row + 1 + FIGURES.length)
      .filter((row, at) => {
        const figure = FIGURES[at];
        return figure !== undefined && fold(textOf(index.at({ row, column: nameColumn }))) === fold(maturiteit[figure]);
      });
    return global === undefined || median === undefined || count === undefined || range === undefined
      ? []
      : [{ grid, rows: { global, median, count, range } }];
  });
}
