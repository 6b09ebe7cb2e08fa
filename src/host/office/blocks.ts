/** Single cells as rectangles: one request for each, where a list of a thousand rows would take thousands. Pure. */
import { addressKey, type Area, type CellAddress } from "../area";

/** A cell to be written, or to be looked at. */
interface Single extends CellAddress {
  readonly numberFormat?: string;
}

/** Cells of one sheet that are one request. */
export interface Block<Cell extends Single> {
  readonly sheet: string;
  readonly area: Area;
  /** Row by row. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Each cell in one block; a cell with a format of its own is a block by itself. Of two writes to one cell, the last counts. */
export function blocksOf<Cell extends Single>(cells: readonly Cell[]): readonly Block<Cell>[] {
  const bySheet = new Map<string, Cell[]>();
  const last = new Map(cells.map((cell) => [addressKey(cell), cell]));
  for (const cell of last.values()) {
    const own = bySheet.get(cell.sheet);
    if (own) own.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return [...bySheet].flatMap(([sheet, own]) => stacked(runsIn(own)).map((rows) => block(sheet, rows)));
}

/** Neighbours in a row; never empty. */
type Run<Cell> = readonly [Cell, ...Cell[]];

function runsIn<Cell extends Single>(cells: readonly Cell[]): readonly Run<Cell>[] {
  const runs: [Cell, ...Cell[]][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const isNext = run && first?.row === cell.row && first.column + run.length === cell.column;
    if (isNext && cell.numberFormat === undefined && first.numberFormat === undefined) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

type Stack<Cell> = [Run<Cell>, ...Run<Cell>[]];

/** Equal runs below each other. */
function stacked<Cell extends Single>(runs: readonly Run<Cell>[]): readonly Stack<Cell>[] {
  const stacks: Stack<Cell>[] = [];
  /** The stack that ends in a row, by that row and the place of its runs. */
  const open = new Map<string, Stack<Cell>>();
  for (const run of runs) {
    const [{ row, column, numberFormat }] = run;
    const place = `${column},${run.length}`;
    const above = numberFormat === undefined ? open.get(`${row - 1},${place}`) : undefined;
    const stack: Stack<Cell> = above ?? [run];
    if (above) above.push(run);
    else stacks.push(stack);
    if (numberFormat === undefined) open.set(`${row},${place}`, stack);
  }
  return stacks;
}

function block<Cell extends Single>(sheet: string, rows: Stack<Cell>): Block<Cell> {
  const [[{ row, column }]] = rows;
  return { sheet, cells: rows, area: { row, column, rows: rows.length, columns: rows[0].length } };
}
