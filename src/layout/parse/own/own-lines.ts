/** What was filled in on the lines above a table of ours: behind the words of each, wherever they stand now. */
import { fold } from "../../../domain/definition/identity";
import type { Position } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";

export interface Answer {
  /** `undefined` where nothing was filled in. */
  readonly cell: Cell | undefined;
  /** Where it stands, or would. */
  readonly at: Position;
}

/** @returns `undefined` where no line above the header says so: someone removed it, or an earlier version had none */
export function answerTo(label: string, index: SheetIndex, header: number): Answer | undefined {
  for (const row of index.rowsBetween(-1, header)) {
    const cells = index.cellsIn(row);
    const asked = cells.find((cell) => fold(textOf(cell)) === fold(label));
    if (!asked) continue;
    const cell = cells.find((each) => each.column > asked.column && rawOf(each) !== "");
    return { cell, at: { row, column: cell?.column ?? asked.column + 1 } };
  }
  return undefined;
}
