/**
 * Every action × every round trip that it makes × every fault. After each, the workbook equals what it was or what it was to
 * be, or a named error says exactly what is there; and trying again completes it. Whatever the add-in does or fails to do, the
 * city's own sheets stay what they were, but for the cells that the action is about.
 *
 * All actions begin with the same reading, and none looks at how that failed (`every-action` tells of one that does). So the row of
 * reading meets every fault there, and of the others each of these trips meets some, in turns.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { type EmbeddedExcel, type PutAside, putAside } from "../../trial/embedded-excel";
import type { Live } from "../host/office/live";
import type { Action } from "./actions";
import { BREAKS, type Fault, FAULTS } from "./faults";
import { type Intrusion, INTRUSIONS } from "./intrusions";
import { again, ownWorkbook, paneOn } from "./own-workbook";
import { stateOf, type WorkbookState } from "./workbook-state";

/** A workbook in which the action can begin; the round trips are counted from here. */
async function made({ first }: Action): Promise<Live> {
  const live = ownWorkbook();
  await first?.(live.host);
  live.embedded.controls.reset();
  return live;
}

type Change = (embedded: EmbeddedExcel) => void;
/** Made when it is asked for: where one of the others is there already, it never is. */
type Later = () => WorkbookState;
type States = readonly [WorkbookState, ...(WorkbookState | Later)[]];

interface Outcomes {
  readonly allowed: States;
  readonly complete: States;
}

async function failureOf(work: Promise<unknown>): Promise<Error | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Error) return error;
      throw error;
    },
  );
}

/** The sheets that are not what they were: changed, new, gone. */
function changed(before: WorkbookState, now: WorkbookState): readonly string[] {
  const names = new Set([...Object.keys(before.sheets), ...Object.keys(now.sheets)]);
  return [...names].filter((name) => JSON.stringify(before.sheets[name]) !== JSON.stringify(now.sheets[name])).sort();
}

/** What may be there is the same for every fault, and a bundle is half a megabyte of it. */
const texts = new WeakMap<WorkbookState, string>();

function textOf(state: WorkbookState): string {
  const text = texts.get(state) ?? JSON.stringify(state);
  texts.set(state, text);
  return text;
}

/**
 * Trying again comes to the same where the same is there and the session has nothing left to do: so it is not tried twice after one
 * fault, at whichever round trip that was.
 */
function eachOnce(): (now: WorkbookState) => boolean {
  const known = new Set<string>();
  return (now) => known.size < known.add(textOf(now)).size;
}

function once(make: Later): Later {
  let made: WorkbookState | undefined;
  return () => (made ??= make());
}

/** Equal to one of these; with the difference from the first, when it is not. */
function mustBeOneOf(now: WorkbookState, allowed: States): void {
  const text = textOf(now);
  const isThere = (each: WorkbookState | Later) => textOf(typeof each === "function" ? each() : each) === text;
  if (!allowed.some(isThere)) expect(now).toEqual(allowed[0]);
}

/** Without what is calculated: it follows from what was left, on other sheets too. */
function contentsOf({ workbook, sheets }: WorkbookState): WorkbookState {
  const entries = Object.entries(sheets).map(([name, sheet]) => [name, { ...(sheet as object), values: undefined }]);
  return { workbook, sheets: Object.fromEntries(entries) as WorkbookState["sheets"] };
}

/** What was left behind is exactly what the error says, or at most what it says may be. */
function mustSayWhatIsLeft(failure: Error, before: WorkbookState, now: WorkbookState): void {
  const { sheets } = failure as Error & { readonly sheets: readonly string[] };
  const left = changed(contentsOf(before), contentsOf(now));
  if (failure.name === "PlanHalfApplied") expect([...sheets].sort()).toEqual(left);
  const touched = left.filter((name) => name in before.sheets);
  expect(touched.filter((name) => !sheets.includes(name))).toEqual([]);
}

const LEFT = new Set(["PlanHalfApplied", "OutcomeUnknown"]);

/** Of so many faults, each trip of the reading meets one. */
const TURNS = 7;

/** @param turn of the action, among all of them: what begins the same is tried with other faults */
export function describeFaults(actions: readonly Action[], turn: (action: Action) => number): void {
  describe.each(actions)("host faults: $name", (action) => {
    withstands(action, turn(action));
  });
}

function withstands(action: Action, turn: number): void {
  let before: WorkbookState;
  let after: WorkbookState;
  let syncs: number;
  let steps: number;
  /** How many of the round trips are the reading that all actions begin with; none where that is all that there is. */
  let shared: number;
  let aside: PutAside;
  let afterwards: PutAside;

  /** As `made`, in a fraction of the time. */
  const ready = () => again(aside);

  /** Without a fault: what the workbook is before, and after the action; and how many steps its last batch has. */
  beforeAll(async () => {
    aside = putAside((await made(action)).embedded);
    const { host, embedded } = ready();
    before = stateOf(embedded);
    await action.act(host);
    after = stateOf(embedded);
    afterwards = putAside(embedded);
    ({ syncs, steps } = embedded.controls);
    const reading = await readingIn(embedded.controls.answers);
    shared = reading < syncs ? reading : 0;
  });

  /** How many of the round trips the reading is: what it is told when nothing else is done begins what the action was told. */
  async function readingIn(told: readonly number[]): Promise<number> {
    const { host, embedded } = ready();
    await host.read();
    const { syncs: trips, answers } = embedded.controls;
    expect(told.slice(0, answers.length)).toEqual(answers);
    return trips;
  }

  /** @param place of the fault among all */
  function tripsThatMeet(place: number): readonly number[] {
    const trips = Array.from({ length: syncs }, (_, trip) => trip);
    return trips.filter((trip) => trip >= shared || (place + trip + turn) % TURNS === 0);
  }

  interface Meeting extends Pick<Fault, "says" | "happen"> {
    readonly trip: number;
    readonly isNew: (now: WorkbookState) => boolean;
  }

  async function withstand({ says, happen, trip, isNew }: Meeting): Promise<void> {
    const { host, embedded } = ready();
    happen(embedded, trip);
    const failure = await failureOf(action.act(host));
    expect([undefined, ...says]).toContain(failure?.name);
    const now = stateOf(embedded);
    if (!failure) mustBeOneOf(now, [after]);
    else if (LEFT.has(failure.name)) mustSayWhatIsLeft(failure, before, now);
    else mustBeOneOf(now, [before, after]);
    embedded.controls.reset();
    const tidied = await host.tidy();
    if (failure && LEFT.has(failure.name)) mustBeOneOf(stateOf(embedded), [before, after]);
    if (!tidied && !isNew(now)) return;
    await action.act(host);
    mustBeOneOf(stateOf(embedded), [after]);
  }

  it("takes as many round trips as it says, and done twice is done once", async () => {
    const { host, embedded } = await made(action);
    // What is begun again is what it was, before the action and after it.
    expect(stateOf(embedded)).toEqual(before);
    expect(stateOf(again(afterwards).embedded)).toEqual(after);
    await action.act(host);
    expect(embedded.controls.syncs).toBe(action.syncs);
    await action.act(host);
    expect(stateOf(embedded)).toEqual(after);
  });

  it.each(FAULTS)("withstands at every round trip: $name", async (fault) => {
    expect.hasAssertions();
    const isNew = eachOnce();
    for (const trip of tripsThatMeet(FAULTS.indexOf(fault))) await withstand({ ...fault, trip, isNew });
  });

  it.each(BREAKS)("withstands that it is broken off before any of its steps, $name", async (broken) => {
    expect.hasAssertions();
    const isNew = eachOnce();
    for (const step of stepsThatMeet(BREAKS.indexOf(broken)))
      await withstand({ says: broken.says, happen: broken.before(step), trip: syncs - 1, isNew });
  });

  /** The first and the last two are broken off before in every way, and what lies between in turns. @param place of the way among all */
  function stepsThatMeet(place: number): ReadonlySet<number> {
    const some = 6;
    const between = Array.from({ length: some - 1 }, (_, index) => Math.floor(((steps - 1) * (index + 1)) / some));
    const met = between.filter((_, index) => (place + index + turn) % BREAKS.length === 0);
    return new Set([0, ...met, Math.max(0, steps - 2), steps - 1]);
  }

  it.each(INTRUSIONS)("withstands between any two round trips: $name", async (intrusion) => {
    const change: Change = (embedded) => {
      intrusion.change(embedded, action.sheet);
    };
    const { allowed, complete } = await outcomes(intrusion, change);
    const isNew = eachOnce();
    // What came before the first trip was there from the beginning: that is one of the outcomes, but for what must go first.
    for (let trip = intrusion.heal ? 0 : 1; trip < syncs; trip++) {
      const { host, embedded } = ready();
      embedded.controls.beforeSync(trip, () => {
        change(embedded);
      });
      const failure = await failureOf(action.act(host));
      expect([undefined, ...intrusion.says]).toContain(failure?.name);
      const now = stateOf(embedded);
      mustBeOneOf(now, allowed);
      embedded.controls.reset();
      intrusion.heal?.(embedded, action.sheet);
      const tidied = await host.tidy();
      if (!tidied && !isNew(now)) continue;
      await action.act(host);
      mustBeOneOf(stateOf(embedded), complete);
    }
  });

  it("withstands between any two round trips: another pane does the same", async () => {
    const both = again(afterwards);
    await (action.both ?? action.act)(both.host);
    const allowed = [after, stateOf(both.embedded)] as const;
    const isNew = eachOnce();
    // Before the first trip, it is the action done twice.
    for (let trip = 1; trip < syncs; trip++) {
      const { host, embedded } = ready();
      embedded.controls.beforeSync(trip, () => action.act(paneOn(embedded)));
      const failure = await failureOf(action.act(host));
      expect([undefined, "WorkbookChanged"]).toContain(failure?.name);
      const now = stateOf(embedded);
      mustBeOneOf(now, allowed);
      const tidied = await host.tidy();
      if (!tidied && !isNew(now)) continue;
      await action.act(host);
      mustBeOneOf(stateOf(embedded), allowed);
    }
  });

  /**
   * What may be there: the change alone; the change and then the action; the action and then the change. And once what stood in
   * the way is taken away again, and the action tried again: the same, of the last two.
   */
  async function outcomes({ heal }: Intrusion, change: Change): Promise<Outcomes> {
    const { embedded, host } = ready();
    change(embedded);
    const alone = stateOf(embedded);
    const failure = await failureOf(action.act(host));
    const behind = stateOf(embedded);
    const both = once(() => afterwardsWith(change));
    const allowed = [alone, behind, both] as const;
    if (!heal) {
      // Nothing stands in its way.
      expect(failure).toBeUndefined();
      return { allowed, complete: [behind, both] };
    }
    const healing: Change = (within) => {
      change(within);
      heal(within, action.sheet);
    };
    const healed = ready();
    healing(healed.embedded);
    await action.act(healed.host);
    return { allowed, complete: [stateOf(healed.embedded), once(() => afterwardsWith(healing))] };
  }

  function afterwardsWith(change: Change): WorkbookState {
    const { embedded } = again(afterwards);
    change(embedded);
    return stateOf(embedded);
  }

  it.each(["1.15", "1.16", "1.17", "1.18"])(
    "comes to the same in an Excel that has ExcelApi %s",
    async (requirementSet) => {
      const { host, embedded } = ownWorkbook({ requirementSet });
      await action.first?.(host);
      await action.act(host);
      expect(stateOf(embedded)).toEqual(after);
    },
  );
}
