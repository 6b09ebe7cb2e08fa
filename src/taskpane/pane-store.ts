/**
 * The state of the pane, and the only way to change it. Follows the workbook: what changes there is read again, shortly
 * after the last change, and before anything is written. One thing happens at a time.
 */
import type { Inspection } from "../actions/inspect";
import type { CellAddress } from "../host/area";
import type { LiveHost } from "../host/host";
import type { DefinitionInput } from "../layout/parse/own/read-definition";
import { type Doing, type Problem, problemOf } from "../actions/problem";
import { type Recording, recording } from "../actions/take-back";
import { isElsewhere, placeToShow } from "./after-notice";
import type { Notice } from "./notice";
import { type PaneState, START, type Undo, undoWithout } from "./pane-state";
import { doing, type Task } from "./task";
import { undoing } from "./undo";
import { inspected } from "./view/check-view";
import { cellNow } from "./view/places";
import { watched, type WritingProgress } from "./watched";
import { createListeners } from "./listeners";

export type { FilledIn, Notice, WayNotice } from "./notice";
export type { PaneState, Undo } from "./pane-state";
export type { Task } from "./task";

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

const PAUSE = 300;

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
  const { subscribe, notify } = createListeners();

  return {
    state: () => state,
    subscribe,
    start: () => attempt(start),
    run: (task) => run(task),
    goTo: (cell) => {
      const was = state.inspection;
      // Excel does not tell that a sheet got another name: what was meant is then found by what it is about.
      const again = () =>
        attempt(
          async () => {
            stale = true;
            const now = await latest();
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
      const { notice, undo } = state;
      // What is told of something else, such as a benchmark that was made, takes no way back along.
      const left = notice && undo?.of !== notice ? undo : undo?.before;
      set({ notice: undefined, problem: undefined, undo: left });
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

  /** @param pressed the step back that this is */
  async function run(task: Task, pressed?: Undo): Promise<void> {
    // At once, also where a reading is under way: of two clicks, the second finds nothing to press.
    pending++;
    set({ working: true });
    const outcome: Outcome = { done: false, notice: undefined, recorded: undefined };
    const { undo } = state;
    const work = async () => {
      set({ problem: undefined, ...(!task.adds && { notice: undefined, undo: undefined }) });
      try {
        // What earlier work had to leave half done goes first, or it would be taken for the user's own.
        if (await host.tidy()) stale = true;
        const inspection = await latest();
        outcome.recorded = recording(watched(host, tellProgress));
        outcome.notice = await task(outcome.recorded.host, inspection);
        set({ notice: outcome.notice, ...(!task.adds && { lacking: host.lacking() }) });
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
    await attempt(work, { doing: task.doing, again: () => run(task, pressed) });
    if (!outcome.done) return;
    if (pressed) set({ undo: undoWithout(undo, pressed) });
    offerUndo(task, outcome, undo);
    // On their own: what is done is done, and trying to go there or to read again must not do it twice.
    if (isElsewhere(outcome.notice)) return;
    await show(outcome.notice, task.doing);
    await attempt(refresh);
  }

  /**
   * Its own way back where it has one; else what was written is taken back cell by cell, and sheet by sheet. Where nothing was written,
   * what was done before that is still the last step.
   */
  function offerUndo(task: Task, { notice, recorded }: Outcome, earlier: Undo | undefined): void {
    // Something else was asked for meanwhile.
    if (!notice || state.notice !== notice || task.doing === "undo") return;
    const done = recorded?.done();
    if ("undo" in notice) set({ undo: ownUndo(notice) });
    else if (recorded?.wrote() === false) set({ undo: earlier && (task.adds ? { ...earlier, of: notice } : earlier) });
    else if (done) {
      const before = state.inspection;
      /** As it was first read after it was done. */
      let after: Inspection | undefined;
      const stop = subscribe(() => {
        if (state.inspection === before) return;
        after = state.inspection;
        stop();
      });
      const from = state.selection;
      const isOnAdded = () => done.plan.sheets.some(({ name }) => name === state.selection?.sheet);
      // With the sheet that she is on, Excel would choose another one: she goes back to where she was before it came.
      const to = () => (notice.kind === "filled-in" ? notice.place : isOnAdded() ? from : undefined);
      const { onUndone, undone: text } = notice.kind === "said" || notice.kind === "bundled" ? notice : {};
      const undo = doing("undo", undoing({ done, of: notice, after: () => after?.workbook, to, onUndone, text }));
      // A benchmark that comes as a sheet stands beside what was done: only the last such sheet is one more step.
      const stays = notice.kind === "benchmark-sheet" ? (earlier?.before ?? earlier) : undefined;
      const own: Undo = { back: () => run(undo, own), of: notice, before: stays };
      set({ undo: own });
    }
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

  function tellProgress(progress: WritingProgress): void {
    set({ progress });
  }

  async function latest(): Promise<Inspection> {
    if (state.inspection && !stale) return state.inspection;
    stale = false;
    try {
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
    notify();
  }
}

/** What is taken back in a way of its own, which comes with what was told. */
function ownUndo(notice: Notice): Undo | undefined {
  return "undo" in notice ? { back: notice.undo, of: notice } : undefined;
}
