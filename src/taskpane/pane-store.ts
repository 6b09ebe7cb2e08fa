/**
 * The state of the pane, and the only way to change it. Follows the workbook: what changes there is read again, shortly
 * after the last change, and before anything is written. One thing happens at a time.
 */
import type { Inspection } from "../actions/inspect";
import type { CellAddress } from "../host/area";
import type { Lacking, LiveHost } from "../host/host";
import type { DefinitionInput } from "../layout/parse/own/read-definition";
import { type Doing, type Problem, problemOf } from "../actions/problem";
import type { Done, Recording } from "../actions/take-back";
import { isElsewhere, placeToShow } from "./after-notice";
import type { Notice } from "./notice";
import { part } from "./part";
import { doing, type Task } from "./task";
import { watched, type WritingProgress } from "./watched";
import type { CheckView } from "./view/check-view";

export type { FilledIn, Notice, WayNotice } from "./notice";
export type { Task } from "./task";

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
}

export interface PaneStore {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads for the first time and starts to follow the workbook. */
  readonly start: () => Promise<void>;
  /** Does what the user asked for; a failure becomes a problem that can be retried. */
  readonly run: (task: Task) => Promise<void>;
  readonly goTo: (cell: CellAddress) => Promise<void>;
  /** Says what was done outside the workbook. */
  readonly tell: (notice: Notice) => void;
  readonly dismiss: () => void;
  /** The notice has been read long ago: it goes, and what can be taken back still can. */
  readonly leave: () => void;
}

export interface PaneStoreInput {
  readonly host: LiveHost;
  readonly input: DefinitionInput;
  /** Milliseconds without a change before the workbook is read again. */
  readonly pause?: number;
}

interface AttemptOptions {
  readonly doing?: Doing | undefined;
  readonly problem?: (error: unknown) => Problem;
  readonly again?: () => Promise<void>;
}

interface Outcome {
  done: boolean;
  notice: Notice | undefined;
  recorded: Recording | undefined;
}

/** What reads a workbook: half of the pane's weight, that comes while Excel is still getting ready. */
export const inspector = () => part(import(/* webpackChunkName: "inspect" */ "./view/inspect-part"));

const PAUSE = 300;
const START: PaneState = {
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

export function createPaneStore({ host, input, pause = PAUSE }: PaneStoreInput): PaneStore {
  let state = START;
  let stale = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();
  /** Of a reading that nobody asked for; a later one that succeeds ends it. */
  let ofReading: PaneState["problem"];
  let watching = false;
  /** How much of what the user asked for is not done yet. */
  let pending = 0;
  const listeners = new Set<() => void>();
  /** Fetched once: whatever happens to the network afterwards, the workbook is read. */
  let reader: Awaited<ReturnType<typeof inspector>> | undefined;

  return {
    state: () => state,
    subscribe: listen,
    start: () => attempt(start),
    run,
    goTo: (cell) => {
      const was = state.inspection;
      // Excel does not tell that a sheet got another name: what was meant is then found by what it is about.
      const again = () =>
        attempt(
          async () => {
            stale = true;
            const now = await latest();
            const { cellNow } = await fetched();
            await goTo(was ? cellNow(now, was, cell) : cell);
          },
          { doing: "go" },
        );
      return attempt(() => goTo(cell), { doing: "go", again });
    },
    tell: (notice) => {
      set({
        notice,
        lacking: [],
        problem: undefined,
        undo: ownUndo(notice),
      });
    },
    dismiss: () => {
      set({ notice: undefined, problem: undefined, undo: undefined });
    },
    leave: () => {
      set({ notice: undefined });
    },
  };

  async function start(): Promise<void> {
    // Trying again must not listen twice.
    if (!watching) await host.watch({ changed, selected });
    watching = true;
    set({ selection: await host.selection() });
    await latest();
  }

  async function run(task: Task): Promise<void> {
    // At once, also where a reading is under way: of two clicks, the second finds nothing to press.
    pending++;
    set({ working: true });
    const outcome: Outcome = { done: false, notice: undefined, recorded: undefined };
    const work = async () => {
      set({ notice: undefined, problem: undefined, undo: undefined });
      try {
        // What earlier work had to leave half done goes first, or it would be taken for the user's own.
        if (await host.tidy()) stale = true;
        const inspection = await latest();
        const { recording } = await fetched();
        outcome.recorded = recording(watched(host, tellProgress));
        outcome.notice = await task(outcome.recorded.host, inspection);
        set({ notice: outcome.notice, lacking: host.lacking() });
        outcome.done = true;
      } catch (error) {
        if (problemOf(error).kind !== "cancelled") throw error;
        set({ notice: { kind: "cancelled" } });
      } finally {
        // After a failure too: it may have failed because the workbook is not what was read, and Excel does not tell of all.
        if (!isElsewhere(outcome.notice)) stale = true;
        pending--;
        set({ working: pending > 0, progress: undefined });
      }
    };
    await attempt(work, { doing: task.doing, again: () => run(task) });
    // On their own: what is done is done, and trying to go there or to read again must not do it twice.
    if (!outcome.done || isElsewhere(outcome.notice)) return;
    await offerUndo(task, outcome.notice, outcome.recorded?.done());
    await show(outcome.notice, task.doing);
    await attempt(refresh);
  }

  /** Its own way back where it has one; else what was written is taken back cell by cell, and sheet by sheet. */
  async function offerUndo(task: Task, notice: Notice | undefined, done: Done | undefined): Promise<void> {
    const { undoing } = await fetched();
    // Something else was asked for meanwhile.
    if (!notice || state.notice !== notice || task.doing === "undo") return;
    if ("undo" in notice) set({ undo: ownUndo(notice) });
    else if (done) {
      const before = state.inspection;
      /** As it was first read after it was done. */
      let after: Inspection | undefined;
      const stop = listen(() => {
        if (state.inspection === before) return;
        after = state.inspection;
        stop();
      });
      const to = notice.kind === "filled-in" ? notice.place : undefined;
      const { onUndone, undone: text } = notice.kind === "said" || notice.kind === "bundled" ? notice : {};
      const undo = doing("undo", undoing({ done, of: notice, after: () => after?.workbook, to, onUndone, text }));
      set({ undo: { back: () => run(undo), of: notice } });
    }
  }

  function listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  async function goTo(cell: CellAddress): Promise<void> {
    await host.goTo(cell);
    set({ selection: cell });
  }

  async function show(notice: Notice | undefined, doing: Doing | undefined): Promise<void> {
    const cell = placeToShow(notice);
    if (!cell) return;
    await attempt(() => goTo(cell), {
      doing,
      problem: (error) => ({ ...problemOf(error), kind: "not-shown", details: [cell.sheet] }),
    });
  }

  /**
   * One after the other: a reading in the middle of a writing would show what never was.
   * @param again what trying again does, where that is more than this work
   */
  function attempt(
    work: () => Promise<void>,
    { doing = "read", problem = problemOf, again }: AttemptOptions = {},
  ): Promise<void> {
    queue = queue.then(work).catch((error: unknown) => {
      const retry = () => {
        set({ problem: undefined });
        void (again?.() ?? attempt(work, { doing, problem }));
      };
      set({ problem: { ...problem(error), doing, retry } });
      if (work === refresh || work === start) ofReading = state.problem;
    });
    return queue;
  }

  async function refresh(): Promise<void> {
    await latest();
  }

  async function fetched(): ReturnType<typeof inspector> {
    reader ??= await inspector();
    return reader;
  }

  function tellProgress(progress: WritingProgress): void {
    set({ progress });
  }

  async function latest(): Promise<Inspection> {
    if (state.inspection && !stale) return state.inspection;
    stale = false;
    try {
      const { inspected } = await fetched();
      const read = await inspected(host, input);
      set({ ...read, ...(ofReading && state.problem === ofReading && { problem: undefined }) });
      return read.inspection;
    } catch (error) {
      stale = true;
      throw error;
    }
  }

  function changed(): void {
    stale = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      void attempt(refresh);
    }, pause);
  }

  function selected(): void {
    void attempt(async () => {
      set({ selection: await host.selection() });
    });
  }

  function set(change: Partial<PaneState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
}

/** What is taken back in a way of its own, which comes with what was told. */
function ownUndo(notice: Notice): Undo | undefined {
  return "undo" in notice ? { back: notice.undo, of: notice } : undefined;
}
