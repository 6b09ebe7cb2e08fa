/** The cells of a sheet that hold something: a value, a formula, a fill or a note. */
import type { CellContent } from "../../../domain/cell-content";
import type { Cell } from "../../host";
import type { Allowance } from "./allowance";
import { columnOf, keyOf, rowOf } from "./references";

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

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
  add(key: number, { value, numberFormat, fill }: CellContent, formula?: string): void {
    const note = this.noteOf(key);
    if (value === null && formula === undefined && fill === undefined && note === undefined) return;
    this.allowance.takeCell();
    if (key <= this.latest) this.inOrder = false;
    this.latest = key;
    const cell: Writable<Cell> = { row: rowOf(key), column: columnOf(key), value };
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (fill !== undefined) cell.fill = fill;
    if (formula !== undefined) cell.formula = formula;
    if (note !== undefined) cell.note = note;
    this.cells.push(cell);
  }

  /** Row by row, left to right, whatever the order in the file; of two cells in one place, the later. */
  inReadingOrder(): readonly Cell[] {
    for (const key of [...this.notes.keys()]) this.add(key, { value: null });
    if (this.inOrder) return this.cells;
    const byKey = new Map(this.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    return [...byKey].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  }

  private noteOf(key: number): string | undefined {
    if (this.notes.size === 0) return undefined;
    const note = this.notes.get(key);
    this.notes.delete(key);
    return note;
  }
}
