/**
 * Columns of a table of ours that nobody reads, because what heads them is none of ours: on the sheets of the Kenniscentrum the next
 * bundle is drawn from what was read, and would lose them.
 */
import { isBlank, readable } from "../../../domain/cell-content";
import { latestPer } from "../../../domain/kept";
import { VOTE_KINDS } from "../../../domain/prioritisation/prioritisation";
import type { Cell } from "../../../host/snapshot";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import { prioritering } from "../../sheets/prioritering";
import { SHEETS } from "../../sheets/registry";
import { idsOf } from "../../sheets/sheet";
import { stadsfiches } from "../../sheets/stadsfiches";
import { COLUMNS } from "../../sheets/voting-place";
import { ownTable, type OwnWorkbook } from "./own-table";
import type { OwnRow, OwnTable } from "./table-under";
import { votingTable } from "./read-prioritisation";
import { hasWords, type Untaken, untakenAt } from "./untaken-form";

interface Among<Id extends string> {
  readonly ids: readonly Id[];
  readonly rows: readonly OwnRow<Id>[];
  /** What makes a column one in which somebody said something. */
  readonly holds: (cell: Cell) => boolean;
}

/** The heading of each column that is none of the sheet's and holds something; where it has no heading, the first of these. */
export function strangeColumns<Id extends string>(
  { top, columnOf }: Pick<OwnTable<Id>, "top" | "columnOf">,
  { ids, rows, holds }: Among<Id>,
): readonly Cell[] {
  const known = new Set(ids.map(columnOf));
  const first = new Map<number, Cell>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (!known.has(cell.column) && !first.has(cell.column) && holds(cell)) first.set(cell.column, cell);
  return [...first.values()].map((cell) => {
    const heading = top.cells.find(({ column }) => column === cell.column);
    return heading && textOf(heading) !== "" ? heading : cell;
  });
}

/** On the sheets that the Kenniscentrum fills in; Stadsfiches, which cities fill in too, is told with theirs. */
export function untakenOfCentre(own: OwnWorkbook): readonly Untaken[] {
  const sheets = SHEETS.filter(({ from, table }) => from === "centre" && table !== stadsfiches.table);
  return [
    ...sheets.flatMap((sheet) => {
      const table = ownTable(sheet, own);
      return table ? untakenOf(table, idsOf(sheet), own) : [];
    }),
    ...untakenVotes(own),
  ];
}

/** Who votes in which column is said by what heads it, and of a voter that nobody knows it is told with the votes. */
function untakenVotes(own: OwnWorkbook): readonly Untaken[] {
  const table = votingTable(own.workbook);
  if (!table) return [];
  const isVote = (text: string) =>
    VOTE_KINDS.some((kind) => text.toLowerCase().startsWith(`${prioritering.kinds[kind].toLowerCase()} `));
  const votes = table.top.cells.map(textOf).filter(isVote);
  return untakenOf(table, [...COLUMNS.map(([, title]) => title), ...votes], own);
}

function untakenOf<Id extends string>(
  table: OwnTable<Id>,
  ids: readonly Id[],
  { indexes }: OwnWorkbook,
): readonly Untaken[] {
  const index = indexes.find(({ sheet }) => sheet.name === table.sheet);
  if (!index) return [];
  return before(table, [index], () => untakenOn(index, table, ids));
}

/** Which columns are ours is said by what declares the table and by its header: of the very same table they are the same. */
const before = latestPer<object, readonly Untaken[]>();

function untakenOn<Id extends string>(index: SheetIndex, table: OwnTable<Id>, ids: readonly Id[]): readonly Untaken[] {
  const end = table.end;
  const rows = table.rows.filter(({ row }) => row < end);
  // Where one of ours is lacking, a figure under a heading of somebody's own may be what stood in it.
  const isWhole = ids.every((id) => table.columnOf(id) !== undefined);
  const holds = isWhole ? hasWords : (cell: Cell) => hasWords(cell) || !isBlank(readable(cell));
  return strangeColumns(table, { ids, rows, holds }).map((cell) => untakenAt(index, cell, "column"));
}
