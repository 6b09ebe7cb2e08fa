/**
 * One step back. Whatever an action does to the workbook is noted while it is done; and what was noted is taken back, as long as
 * every cell and sheet of it is provably there as it was written: see still-there.ts. Cells get back what they held, sheets that
 * were added go. All of it or nothing. What cannot be taken back to the letter (a formula that was written over, colours, names) is
 * not offered.
 */
import { isCellError } from "../domain/cell-content";
import type { Added, CellWrite, Change, LiveHost } from "../host/host";
import type { Plan } from "../host/plan";
import type { Snapshot } from "../host/snapshot";
import { cellAt } from "../layout/number-cell";
import { certaintyOf, problemOf } from "./problem";
import { areUntouched, isAsWritten, isBack, withCells } from "./still-there";

/** What one action wrote. */
export type Done = Omit<Change, "read"> & {
  /** The workbook as it was; absent where only sheets were added. */
  readonly read?: Snapshot | undefined;
};

export interface Recording {
  /** To be used in the place of the other. */
  readonly host: LiveHost;
  /** What was done through it, where that is one step that can be taken back. */
  readonly done: () => Done | undefined;
  /** Was anything written through it, whether or not that can be taken back? */
  readonly wrote: () => boolean;
}

const NOTHING: Plan = { sheets: [], names: [] };

export function recording(onto: LiveHost): Recording {
  const all: (Done | undefined)[] = [];
  const noted = async (work: Promise<void>, done?: Done) => {
    await work;
    all.push(done);
  };
  return {
    host: {
      ...onto,
      apply: (plan, read, watching) => noted(onto.apply(plan, read, watching), { plan, cells: [], lists: [] }),
      write: (cells, read) => noted(onto.write(cells, read), { plan: NOTHING, cells, lists: [], read }),
      change: (change, watching) => noted(onto.change(change, watching), change),
      name: (names, read) => noted(onto.name(names, read)),
      colour: (formats, read) => noted(onto.colour(formats, read)),
      remove: (added, read) => noted(onto.remove(added, read)),
    },
    done: () => {
      const [only] = all;
      return all.length === 1 && only && only.cells.length + only.plan.sheets.length > 0 && heldIn(only)
        ? only
        : undefined;
    },
    wrote: () => all.length > 0,
  };
}

export interface TakeBack {
  readonly done: Done;
  /** As it was first read after it was done; absent where it was not. */
  readonly after?: Snapshot | undefined;
  /** As it is now. */
  readonly workbook: Snapshot;
  /** Taking it back broke off before: a sheet that is not there may be gone by that. */
  readonly brokeOff?: boolean;
}

/** Neither the sheets nor all of the cells: by this name it is told as a plan that was written by half. */
class TakenBackByHalf extends Error {
  override readonly name = "PlanHalfApplied";

  constructor(
    readonly sheets: readonly string[],
    cause: unknown,
  ) {
    super(`taken back by half: ${sheets.join(", ")}`, { cause });
  }
}

/** @returns "changed" where something else stands there by now: then nothing was taken back */
export async function takeBack(host: LiveHost, asked: TakeBack): Promise<"taken back" | "changed"> {
  const { done, after, workbook, brokeOff = false } = asked;
  const { read, cells } = done;
  const held = heldIn(done);
  if (!held || !areUntouched(done.plan, { after, workbook, brokeOff })) return "changed";
  const added = addedIn(done, workbook);
  const removes = added.sheets.length + added.names.length > 0;
  // Where it broke off in between, the cells are back already.
  const given = read && cells.length > 0 && !isBack(workbook, { read, cells }) ? read : undefined;
  if (given) {
    const written = withCells(given, cells);
    if (!isAsWritten(workbook, { read: given, written, cells })) return "changed";
    // Before the first cell changes: what cannot go would leave it half done.
    if (removes) await host.mayRemove(added, workbook);
    await host.change(changeTo(held, { done, read: written }));
  }
  if (!removes) return "taken back";
  try {
    await host.remove(added, workbook);
  } catch (error) {
    const isThere = certaintyOf(problemOf(error).kind) === "not done";
    if (given && isThere) await writeAgain(host, { done, read: given, cause: error });
    throw error;
  }
  return "taken back";
}

/** The sheets stay after all, and the cells with them. */
async function writeAgain(
  host: LiveHost,
  { done, read, cause }: { readonly done: Done; readonly read: Snapshot; readonly cause: unknown },
): Promise<void> {
  try {
    await host.change(changeTo(done.cells, { done, read }));
  } catch {
    throw new TakenBackByHalf([...new Set(done.cells.map(({ sheet }) => sheet))], cause);
  }
}

function changeTo(
  cells: readonly CellWrite[],
  { done: { lists }, read }: { readonly done: Done; readonly read: Snapshot },
): Change {
  return { plan: NOTHING, cells, lists: lists.map((list) => ({ ...list, formats: [] })), read };
}

/** As far as it is there. */
function addedIn({ plan }: Done, { sheets, names }: Snapshot): Added {
  const there = new Set(sheets.map(({ name }) => name));
  const own = plan.sheets.filter(({ name }) => there.has(name));
  return {
    sheets: own.map(({ name }) => name),
    names: plan.names.map(({ name }) => name).filter((name) => names.some((each) => each.name === name)),
    charts: new Map(own.map(({ name, charts = [] }) => [name, charts.length])),
  };
}

/** What the cells held before; `undefined` where that is more than can be written in them again. */
function heldIn({ cells, read }: Done): readonly CellWrite[] | undefined {
  const held: CellWrite[] = [];
  for (const write of cells) {
    const { sheet, row, column } = write;
    const before = read && cellAt(write, read);
    const value = before?.value ?? null;
    if (before?.formula !== undefined || before?.plain !== undefined) return undefined;
    if (typeof value === "boolean" || isCellError(value)) return undefined;
    const format = write.numberFormat === undefined ? {} : { numberFormat: before?.numberFormat ?? "General" };
    held.push({ sheet, row, column, value, ...format });
  }
  return held;
}
