/** What was decided on the tab and is not written yet, and which city is looked at, while the pane is open. Nothing of it is stored. */
import { decidedAfter, type TwinningEdit, withoutEdit } from "../../actions/twinning-edits";
import type { PaneStore } from "../pane-store";
import { createListeners } from "../listeners";

export interface LearnState {
  readonly edits: readonly TwinningEdit[];
  /** Empty until one is chosen. */
  readonly cityId: string;
}

export interface LearnSession {
  readonly state: () => LearnState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: (cityId: string) => void;
  /** In the place of what was decided about the same before. */
  readonly decide: (edit: TwinningEdit) => void;
  readonly drop: (edit: TwinningEdit) => void;
  readonly set: (edits: readonly TwinningEdit[]) => void;
}

const sessions = new WeakMap<PaneStore, LearnSession>();

/** One for each pane: it comes with the tab, and is there again when one comes back to it. */
export function learnSession(store: PaneStore): LearnSession {
  const session = sessions.get(store) ?? createLearnSession();
  sessions.set(store, session);
  return session;
}

export function createLearnSession(): LearnSession {
  let state: LearnState = { edits: [], cityId: "" };
  const { subscribe, notify } = createListeners();
  const set = (change: Partial<LearnState>) => {
    state = { ...state, ...change };
    notify();
  };
  return {
    state: () => state,
    subscribe,
    look: (cityId) => {
      set({ cityId });
    },
    decide: (edit) => {
      set({ edits: decidedAfter(state.edits, edit) });
    },
    drop: (edit) => {
      set({ edits: withoutEdit(state.edits, edit) });
    },
    set: (edits) => {
      set({ edits });
    },
  };
}
