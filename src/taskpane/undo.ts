/** Taking back what was done last: what the store does when it is asked to. */
import type { Inspection } from "../actions/inspect";
import { type Done, takeBack } from "../actions/take-back";
import type { CellAddress } from "../host/area";
import type { LiveHost } from "../host/host";
import type { Snapshot } from "../host/snapshot";

export interface UndoInput {
  readonly done: Done;
  /** The workbook as it was first read after it was done. */
  readonly after: () => Snapshot | undefined;
  /** Where the work goes on when it is undone. */
  readonly to: CellAddress | undefined;
  /** What else comes back with it. */
  readonly onUndone: (() => void) | undefined;
}

export type Undone =
  /** How many sheets are gone again, and how many cells hold again what they held. */
  | { readonly kind: "undone"; readonly sheets: number; readonly cells: number; readonly to: CellAddress | undefined }
  /** It no longer stands as it was written: nothing was taken back. */
  | { readonly kind: "not-undone" };

export function undoing({ done, after, to, onUndone }: UndoInput) {
  return async (host: LiveHost, { workbook }: Inspection): Promise<Undone> => {
    const outcome = await takeBack(host, { done, after: after(), workbook });
    if (outcome === "changed") return { kind: "not-undone" };
    onUndone?.();
    return { kind: "undone", sheets: done.plan.sheets.length, cells: done.cells.length, to };
  };
}
