/** What of a sheet is read as scores or as the FTE of LEKP 1, and the words that belong to it: none of it counts heads. */
import type { Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { cellName } from "../../../host/a1";
import type { Position } from "../../../host/area";
import type { Table as Grid } from "../../tables/table";
import { headingOf, isTotalLabel } from "../../sheets/headings";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import type { FteColumns } from "./fte-columns";
import { countUpTo } from "./count-up-to";

export interface Taken {
  /** Is the figure there read? */
  readonly isFigure: (at: Position) => boolean;
  /** Does the text there belong to a table that is read: a label, a remark? */
  readonly isText: (at: Position) => boolean;
  /** Is it the heading of FTE that are read? */
  readonly isHeading: (at: Position) => boolean;
}

interface TakenInput {
  readonly tables: readonly FteColumns[];
  readonly grids: readonly Grid[];
  readonly cities: readonly Named[];
}

interface Table extends FteColumns {
  /** The last row before the first empty one, or before the next header. */
  readonly bottom: number;
}

export function takenOn(index: SheetIndex, { tables, grids, cities }: TakenInput): Taken {
  const scores = onceAsked(() => grids.flatMap(scoresOf));
  const words = onceAsked(() => grids.flatMap(wordsOf));
  const columns = byColumn(tables.map((table) => ({ ...table, ...extentOf(index, table) })));
  const inTable = ({ row, column }: Position) => {
    const table = lastFrom(columns.get(column), row - 1);
    return table && row < table.end && isRowOf(table, row) ? table : undefined;
  };
  return {
    isFigure: (at) => scores().has(nameOf(at)) || inTable(at)?.value === at.column,
    isText: (at) => scores().has(nameOf(at)) || words().has(nameOf(at)) || inTable(at) !== undefined,
    isHeading: (at) => {
      const last = at.row + index.areaOf(at).rows - 1;
      const table = lastFrom(columns.get(at.column), last);
      return table?.row === last && table.value === at.column;
    },
  };

  /** Below the first empty row, a row counts where it names a city or a total. */
  function isRowOf({ bottom, city }: Table, row: number): boolean {
    const name = index.at({ row, column: city });
    return row <= bottom || identify(rawOf(name), cities) !== undefined || isTotalLabel(textOf(name));
  }
}

/** On most sheets nobody asks. */
function onceAsked(names: () => readonly string[]): () => ReadonlySet<string> {
  let found: ReadonlySet<string> | undefined;
  return () => (found ??= new Set(names()));
}

/** From top to bottom, under each of their columns. */
function byColumn(tables: readonly Table[]): ReadonlyMap<number, readonly Table[]> {
  const columns = new Map<number, Table[]>();
  for (const table of tables)
    for (const column of new Set([table.city, table.value, table.remark, table.domains])) {
      const found = column === undefined ? undefined : columns.get(column);
      if (found) found.push(table);
      else if (column !== undefined) columns.set(column, [table]);
    }
  return columns;
}

/** The last that begins in a row or above it. */
function lastFrom(tables: readonly Table[] | undefined, row: number): Table | undefined {
  return tables?.[countUpTo(tables, (table) => table.row, row) - 1];
}

/** Another table of cities may begin below it. */
function extentOf(index: SheetIndex, { row: header, end, city }: FteColumns): Pick<Table, "bottom" | "end"> {
  let bottom = header;
  for (const row of index.rowsBetween(header, end)) {
    if (row > header + 1 && headingOf(textOf(index.at({ row, column: city }))) === "city") return { bottom, end: row };
    if (row === bottom + 1) bottom = row;
  }
  return { bottom, end };
}

/** What is no score of the table, such as a column of VTE beside the themes, may count heads. */
function scoresOf({ candidates }: Grid): readonly string[] {
  return candidates
    .filter(({ role }) => role !== "other")
    .flatMap(({ cells }) => cells.map(({ cell }) => nameOf(cell)));
}

/** What an unknown theme is called is told already. */
function wordsOf({ themes, candidates, unknownThemes }: Grid): readonly string[] {
  const own = [...themes.map(({ label }) => label), ...candidates.flatMap(({ label, remarks }) => [label, ...remarks])];
  return [...own.map(nameOf), ...unknownThemes.map(({ cell }) => cell)];
}

function nameOf({ row, column }: Position): string {
  return cellName(row, column);
}
