/**
 * What is gathered for a bundle while the pane is open: the files, what was read in them, and what was chosen. Nothing of it is
 * in the workbook yet. Reading may be cancelled; then everything is as it was before.
 */
import type { Submissions } from "../../actions/read-submissions";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Choice as WayChoice, RememberedWay } from "../../layout/way";
import type { AtWork } from "../at-work";
import { type Act, givenBack, withAct, without, withoutFile } from "./acts";
import { type DroppedFile, type LeftFile, sorted } from "./given-files";
import { createReadings, type Outcome } from "./readings";
import { type GivenFile, type OpenReader, ReaderFailed, ReaderStopped, type WorkbookReader } from "./workbook-reader";
import { createListeners } from "../listeners";

export interface SessionState {
  readonly files: readonly GivenFile[];
  /** `undefined` while there are no files. */
  readonly submissions: Submissions | undefined;
  /** Of the last drop. */
  readonly left: readonly LeftFile[];
  readonly progress: Progress | undefined;
  readonly failure: { readonly file: string | undefined } | undefined;
  /** What was chosen, by what was chosen at once. */
  readonly acts: readonly Act[];
  readonly said: Said;
}

/** What someone says of the bundle before it is written; it stays until then, whatever tab is opened. */
export interface Said {
  /** Which meting it is. */
  readonly period: string | undefined;
  /** The cells that may be overwritten, by `occupiedKey`: when what they hold changes, it is asked again. */
  readonly overwrite: ReadonlySet<string>;
  /** Do head counts go to HR-benchmark? */
  readonly takesStaff: boolean;
}

export interface Progress {
  readonly done: number;
  readonly all: number;
  /** The file that is being read. */
  readonly name: string;
}

export interface BundleSession {
  /** Who chooses. */
  readonly atWork: AtWork;
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * @param bundle the definition of the workbook that they are for, if it carries one
   * @param ways how tables were read that it remembers
   */
  readonly add: (
    dropped: readonly DroppedFile[],
    bundle: AssessmentDefinition | undefined,
    ways?: readonly RememberedWay[],
  ) => Promise<void>;
  /** Reads one file anew, by what is said of its tables; the others are left as they are. @returns whether it came to that */
  readonly readAs: (name: string, choices: readonly WayChoice[]) => Promise<boolean>;
  /** The same of several files, all of them or none. */
  readonly readEachAs: (choices: ReadonlyMap<string, readonly WayChoice[]>) => Promise<boolean>;
  readonly remove: (name: string) => Promise<void>;
  readonly cancel: () => void;
  /** What was not read of the last drop is seen. */
  readonly forgetLeft: () => void;
  /** With one press, in the place of earlier choices for the same cells. */
  readonly choose: (...choices: Act) => void;
  /** @returns whether any of it was there still */
  readonly undo: (...choices: Act) => boolean;
  readonly say: (said: Partial<Said>) => void;
  /**
   * All of it is in the workbook now: what comes next comes later, or came while it was written.
   * @param written what was written, where that is not all that there is by now
   * @returns how to give it back: beside what came since, if anything
   */
  readonly clear: (written?: SessionState) => () => void;
}

export interface BundleSessionInput {
  readonly open: OpenReader;
  readonly builtIn: AssessmentDefinition;
  readonly atWork: AtWork;
}

const START: SessionState = {
  ...{ files: [], submissions: undefined, left: [] },
  ...{ progress: undefined, failure: undefined, acts: [] },
  said: { period: undefined, overwrite: new Set(), takesStaff: false },
};

/** Milliseconds in which nobody sees a change. */
const A_BLINK = 100;

export function createBundleSession({ open, builtIn, atWork }: BundleSessionInput): BundleSession {
  let state = START;
  let reader: WorkbookReader | undefined;
  /** Which reading counts: one that was cancelled may still be on its way. */
  let turn = 0;
  let bundleDefinition: AssessmentDefinition | undefined;
  let queue: Promise<void> = Promise.resolve();
  const readings = createReadings();
  const { subscribe, notify } = createListeners();
  let telling: ReturnType<typeof setTimeout> | undefined;

  return {
    atWork,
    state: () => state,
    subscribe,
    add: (dropped, bundle, ways = []) =>
      inTurn(() => {
        bundleDefinition = bundle;
        const { files, given, left } = sorted(
          dropped,
          { files: state.files, unreadable: unreadable() },
          { ways, now: Date.now() },
        );
        set({ left, failure: undefined });
        return readAll([...files, ...given]);
      }),
    remove: (name) =>
      inTurn(() => {
        set({ acts: withoutFile(state.acts, name), left: [], failure: undefined });
        return readAll(state.files.filter((file) => file.name !== name));
      }),
    readAs: (name, choices) => readEachAs(new Map([[name, choices]])),
    readEachAs,
    cancel: () => {
      turn++;
      reader?.stop();
      reader = undefined;
      set({ progress: undefined });
    },
    forgetLeft: () => {
      set({ left: [] });
    },
    choose: (...act) => {
      set({ acts: withAct(state.acts, act) });
    },
    undo: (...choices) => {
      const before = state.acts.flat().length;
      set({ acts: without(state.acts, choices) });
      return state.acts.flat().length < before;
    },
    say: (said) => {
      set({ said: { ...state.said, ...said } });
    },
    clear: (written = state) => {
      const { files, acts, submissions, said } = written;
      const since = state.files.filter((file) => !files.includes(file));
      set({ ...START, acts: state.acts.filter((act) => !acts.includes(act)) });
      if (since.length > 0) void inTurn(() => readAll(since));
      return () => {
        set({ said: saidBefore(said, state.said) });
        if (state.files.length === 0) set({ files, acts, submissions });
        else void giveBack(files, acts);
      };
    },
  };

  async function readEachAs(choices: ReadonlyMap<string, readonly WayChoice[]>): Promise<boolean> {
    const again: GivenFile[] = [];
    await inTurn(() => {
      const files = state.files.map((file) => {
        const own = choices.get(file.name);
        if (!own) return file;
        const next = { ...file, choices: own };
        again.push(next);
        return next;
      });
      set({ failure: undefined });
      return again.length > 0 ? readAll(files) : Promise.resolve();
    });
    return again.length > 0 && again.every((file) => state.files.includes(file));
  }

  /** What came since wins: a file by the same name, a choice for the same cell. */
  function giveBack(files: readonly GivenFile[], acts: readonly Act[]): Promise<void> {
    return inTurn(() => {
      const since = new Set(state.files.map(({ name }) => name));
      set({ acts: givenBack(acts, state.acts) });
      return readAll([...files.filter(({ name }) => !since.has(name)), ...state.files]);
    });
  }

  /** One drop after the other; what waits when it is cancelled, is cancelled too. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const asked = turn;
    queue = queue.then(() => (asked === turn ? work() : undefined));
    return queue;
  }

  async function readAll(files: readonly GivenFile[]): Promise<void> {
    const own = turn;
    const fresh = files.filter((file) => !readings.has(file)).length;
    let done = 0;
    try {
      // Only whoever bundles needs it; where it does not come, nothing is read, as without a reader.
      const { readSubmissions } = await import(/* webpackChunkName: "bundle" */ "../../actions/read-submissions");
      const submissions =
        files.length === 0
          ? undefined
          : await readSubmissions(files, { read: readOnce, builtIn, bundle: bundleDefinition });
      if (own === turn) set({ files, submissions, progress: undefined });
    } catch (error) {
      if (own !== turn) return;
      reader?.stop();
      // Whatever nobody foresaw went wrong at the file that was being read; without a reader it never began.
      const failure = { file: error instanceof ReaderFailed ? error.file : reader && state.progress?.name };
      reader = undefined;
      set({ progress: undefined, ...(!(error instanceof ReaderStopped) && { failure }) });
    }

    async function readOnce(given: GivenFile, by?: AssessmentDefinition): Promise<Outcome> {
      const before = readings.get(given, by);
      if (before) return before;
      if (own !== turn) throw new ReaderStopped("this reading was cancelled");
      tellSoon({ progress: { done, all: Math.max(fresh, done + 1), name: given.name } });
      const read = await (await readerFor(own)).read(given, by);
      done++;
      return readings.keep(given, by, read);
    }
  }

  /** Files that could not be opened; given again, they are opened again. */
  function unreadable(): ReadonlySet<string> {
    const faults = state.submissions?.faults.filter(({ code }) => code === "file-unreadable") ?? [];
    return new Set(faults.map(({ file = "" }) => file));
  }

  async function readerFor(own: number): Promise<WorkbookReader> {
    if (reader) return reader;
    const opened = await open();
    if (own === turn) return (reader = opened);
    opened.stop();
    throw new ReaderStopped("this reading was cancelled");
  }

  function set(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    tell();
  }

  /** For what changes with every file: of 10,000, each would have the pane drawn again. */
  function tellSoon(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    telling ??= setTimeout(tell, A_BLINK);
  }

  function tell(): void {
    clearTimeout(telling);
    telling = undefined;
    notify();
  }
}

/** What was said before, and since: of a bundle that comes back beside another. */
function saidBefore(before: Said, since: Said): Said {
  return {
    period: since.period ?? before.period,
    overwrite: new Set([...before.overwrite, ...since.overwrite]),
    takesStaff: before.takesStaff || since.takesStaff,
  };
}
