/** Taking back what was done last: what the store does when it is asked to. */
import type { Inspection } from "../actions/inspect";
import { certaintyOf, problemOf } from "../actions/problem";
import { type Done, takeBack } from "../actions/take-back";
import type { CellAddress } from "../host/area";
import type { LiveHost } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import type { Notice, Undone } from "./notice";

export interface UndoInput {
  readonly done: Done;
  /** As what was done was told. */
  readonly of: Notice;
  /** The workbook as it was first read after it was done. */
  readonly after: () => Snapshot | undefined;
  /** Where the work goes on when it is undone: asked right before, and only while its sheet is there. */
  readonly to: () => CellAddress | undefined;
  /** What else comes back with it. */
  readonly onUndone: (() => void) | undefined;
  /** What is said then; without it, what was done, and how many sheets and cells it is about. */
  readonly text?: string | undefined;
}

export function undoing({ done, of, after, to, onUndone, text }: UndoInput) {
  /** An earlier attempt may have done a part. */
  let brokeOff = false;
  return async (host: LiveHost, { workbook }: Inspection): Promise<Undone> => {
    const asked = to();
    const isThere = workbook.sheets.some(({ name }) => name === asked?.sheet);
    try {
      const outcome = await takeBack(host, { done, after: after(), workbook, brokeOff });
      if (outcome === "changed") return { kind: "not-undone" };
    } catch (error) {
      const { kind } = problemOf(error);
      if (kind === "changed" && !brokeOff) return { kind: "not-undone" };
      brokeOff ||= certaintyOf(kind) !== "not done";
      throw error;
    }
    onUndone?.();
    const counted = { of, sheets: done.plan.sheets.length, cells: done.cells.length };
    return { kind: "undone", ...counted, to: isThere ? asked : undefined, ...(text !== undefined && { text }) };
  };
}
