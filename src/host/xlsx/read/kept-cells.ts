/** The cells of a sheet that hold something: a value, a formula, a fill or a note. */
import type { Cell } from "../../snapshot";
import type { Allowance } from "./allowance";
import { columnOf, rowOf } from "./references";

/** A cell while it is being put together. */
export type DraftCell = { -readonly [Key in keyof Cell]: Cell[Key] };

export class KeptCells {
  private readonly cells: Cell[] = [];
  private latest = -1;
  private inOrder = true;

  /** @param notes by cell key; each is taken out when its cell comes by */
  constructor(
    private readonly notes: Map<number, string>,
    private readonly allowance: Allowance,
  ) {}

  /** Throws `file-too-large` for a cell too many. */
  add(cell: DraftCell, key: number): void {
    const note = this.noteOf(key);
    if (note !== undefined) cell.note = note;
    else if (cell.value === null && cell.formula === undefined && cell.fill === undefined) return;
    this.allowance.kept.take();
    if (key <= this.latest) this.inOrder = false;
    this.latest = key;
    this.cells.push(cell);
  }

  /** Row by row, left to right, whatever the order in the file; of two cells in one place, the later. */
  inReadingOrder(): readonly Cell[] {
    for (const key of [...this.notes.keys()]) this.add({ row: rowOf(key), column: columnOf(key), value: null }, key);
    if (this.inOrder) return this.cells;
    const sorted = this.cells.sort(byPlace); // stable: the later of two stays the later
    return sorted.filter((cell, index) => {
      const next = sorted[index + 1];
      return !next || byPlace(cell, next) !== 0;
    });
  }

  private noteOf(key: number): string | undefined {
    if (this.notes.size === 0) return undefined;
    const note = this.notes.get(key);
    this.notes.delete(key);
    return note;
  }
}

function byPlace(one: Cell, other: Cell): number {
  return one.row - other.row || one.column - other.column;
}
