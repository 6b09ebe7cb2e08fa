/** What the pane shows of the workbook and of what is done there, as data. */
import type { Inspection } from "../actions/inspect";
import type { Doing, Problem } from "../actions/problem";
import type { CellAddress } from "../host/area";
import type { Lacking } from "../host/host";
import type { Notice } from "./notice";
import type { CheckView } from "./view/check-view";
import type { WritingProgress } from "./watched";

export interface PaneState {
  /** What the workbook held when it was last read; `undefined` until the first reading. */
  readonly inspection: Inspection | undefined;
  /** What there is to see of that. */
  readonly view: CheckView | undefined;
  readonly selection: CellAddress | undefined;
  /** Something that the user asked for is under way. */
  readonly working: boolean;
  /** What was done last, until it is dismissed or something else is done. */
  readonly notice: Notice | undefined;
  /** What was done then stands without these. */
  readonly lacking: readonly Lacking[];
  /** With what was asked for. */
  readonly problem: (Problem & { readonly doing: Doing; readonly retry: () => void }) | undefined;
  /** Of what was done last, as long as nothing else was done; its notice may have left by then. */
  readonly undo: Undo | undefined;
  /** How far what is being written is, where that comes in parts. */
  readonly progress: WritingProgress | undefined;
}

/** A step back. */
export interface Undo {
  readonly back: () => Promise<void>;
  /** What it takes back, as that was told. */
  readonly of: Notice;
  /** What was done before it and can be taken back by itself, as this stands beside it and not upon it. */
  readonly before?: Undo | undefined;
}

/** Without one of them, that was taken back or cannot be. */
export function undoWithout(all: Undo | undefined, one: Undo): Undo | undefined {
  if (!all || all.back === one.back) return all?.before;
  return { ...all, before: undoWithout(all.before, one) };
}

/** Nothing was read, and nothing was done. */
export const START: PaneState = {
  inspection: undefined,
  view: undefined,
  selection: undefined,
  working: false,
  notice: undefined,
  lacking: [],
  problem: undefined,
  undo: undefined,
  progress: undefined,
};
