/**
 * What was chosen and typed on the tab, while the pane is open: for whom, on which day, compared with what, and the steps that
 * are not kept yet. Nothing of it is stored.
 */
import { type Finding } from "../../domain/finding";
import type { Audience } from "../../export/audience";
import type { Stage } from "../../export/benchmark";
import type { Snapshot } from "../../host/snapshot";
import type { WholeReader } from "../bundle/workbook-reader";
import type { AtWork } from "../at-work";
import { NO_DRAFT, type StepDraft, type StepDrafts } from "./step-draft";
import { createListeners } from "../listeners";

export interface ShareWish {
  readonly audience: Audience["kind"];
  /** Of the one city that it is for; empty until one is chosen. */
  readonly cityId: string;
  readonly stage: Stage;
  /** ISO. */
  readonly date: string;
}

export interface ShareState extends ShareWish {
  readonly drafts: StepDrafts;
  /** What it is compared with. */
  readonly previous: { readonly file: string; readonly workbook: Snapshot } | undefined;
  /** The name of the file that is being read. */
  readonly reading: string | undefined;
  /** Why the file that was chosen last cannot be compared with; without a finding, the reader did not start or broke off. */
  readonly failure: { readonly file: string; readonly started: boolean; readonly finding?: Finding } | undefined;
}

export interface ShareSession {
  /** Who takes a step. */
  readonly atWork: AtWork;
  readonly state: () => ShareState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (change: Partial<ShareWish>) => void;
  /** Without a draft, what was typed of that theme is kept on Globaal by now, or not wanted. */
  readonly draft: (themeId: string, draft?: StepDraft) => void;
  /** In the place of an earlier one, once it is read. */
  readonly compareWith: (file: File) => Promise<void>;
  readonly cancel: () => void;
  readonly compareNoMore: () => void;
  /** The workbooks that were made last, by what they are: the same is not made twice unasked. */
  readonly made: Map<"benchmark" | "pages", Uint8Array>;
}

export interface ShareSessionInput {
  readonly open: () => Promise<WholeReader>;
  /** ISO. */
  readonly today: string;
  readonly atWork: AtWork;
}

export function createShareSession({ open, today, atWork }: ShareSessionInput): ShareSession {
  let state: ShareState = {
    ...{ audience: "steering-group", cityId: "", stage: "draft", date: today, drafts: {} },
    ...{ previous: undefined, reading: undefined, failure: undefined },
  };
  /** Which reading counts: one that was cancelled may still be on its way. */
  let turn = 0;
  let reader: WholeReader | undefined;
  const { subscribe, notify } = createListeners();

  return {
    atWork,
    made: new Map(),
    state: () => state,
    subscribe,
    set,
    draft: (themeId, draft = NO_DRAFT) => {
      set({ drafts: { ...state.drafts, [themeId]: draft } });
    },
    compareWith: async (file) => {
      stop();
      const own = ++turn;
      set({ reading: file.name, failure: undefined });
      const outcome = await read(file);
      if (own !== turn) return;
      stop();
      if ("sheets" in outcome) set({ reading: undefined, previous: { file: file.name, workbook: outcome } });
      else set({ reading: undefined, failure: { file: file.name, ...outcome } });
    },
    cancel: () => {
      turn++;
      stop();
      set({ reading: undefined });
    },
    compareNoMore: () => {
      set({ previous: undefined, failure: undefined });
    },
  };

  async function read(file: File): Promise<Snapshot | { readonly started: boolean; readonly finding?: Finding }> {
    try {
      reader = await open();
      const outcome = await reader.open({ name: file.name, file });
      return "code" in outcome ? { started: true, finding: outcome } : outcome;
    } catch {
      return { started: reader !== undefined };
    }
  }

  function stop(): void {
    reader?.stop();
    reader = undefined;
  }

  function set(change: Partial<ShareState>): void {
    state = { ...state, ...change };
    notify();
  }
}
