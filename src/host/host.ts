/**
 * The port: what a spreadsheet host must be able to do, in our own words.
 * Types only. `host/office` (a live workbook) and `host/xlsx` (bytes) implement it.
 * Rows and columns count from 0, as in Office.js `getRangeByIndexes`; `host/a1` turns them into `B5`.
 */
import type { Area, CellAddress } from "./area";
import type { ConditionalFormatPlan, FormatPlan, NamePlan, Plan } from "./plan";
import type { Snapshot } from "./snapshot";

export interface Host {
  /** Everything that the workbook holds now; a snapshot does not follow later changes. */
  read(): Promise<Snapshot>;
  /**
   * Adds what the plan describes and touches nothing else; all of it or nothing.
   * @param read for a plan with names of cells that are there: where these cells, or the words that say what they are about, are no
   * longer what was read, nothing is added
   */
  apply(plan: Plan, read?: Snapshot, watching?: Watching): Promise<void>;
}

/** Whoever waits for what is written: it is then written a few sheets at a time. */
export interface Watching {
  /** Before each of these times, the first sheet that is to come. */
  readonly onPart: (part: Part) => void;
  /** Breaks off between two sheets, as long as that leaves nothing behind: what was added goes again. */
  readonly signal?: AbortSignal;
}

/** The sheet that is being written now, and which of how many it is, from 1. */
export interface Part {
  readonly sheet: string;
  readonly at: number;
  readonly of: number;
}

/** A workbook that someone is working in while we are: it can be pointed at, written to and listened to. */
export interface LiveHost extends Host {
  /**
   * Writes single cells, all of them or none. Text is written as text, whatever it looks like; a cell that was struck through is
   * so no more, as nobody would read what is written there. Where these cells, or the words that say what they are about, are no
   * longer what was read, nothing is written at all.
   */
  write(cells: readonly CellWrite[], read: Snapshot): Promise<void>;
  /** Adds sheets and writes cells as one change: all of it or nothing. */
  change(change: Change, watching?: Watching): Promise<void>;
  /**
   * Takes away sheets and names that were added. Where one of these sheets holds anything else than what was read, or more, or
   * somebody drew on it or said something beside it, nothing is taken away.
   */
  remove(added: Added, read: Snapshot): Promise<void>;
  /** Looks whether that can be done, and throws what it would throw; takes nothing away. */
  mayRemove(added: Added, read: Snapshot): Promise<void>;
  /**
   * Adds conditional formats to cells that are there, on top of those that they have, and changes nothing else.
   * Doing it twice is doing it once. Where the words around the cells are no longer what was read, nothing is added.
   */
  colour(formats: readonly SheetColours[], read: Snapshot): Promise<void>;
  /**
   * Gives and takes away names of cells that are there, all of them or none. Where these cells, the words that say what they are
   * about, or the names that go are no longer what was read, nothing is done at all.
   */
  name(names: NamesChange, read: Snapshot): Promise<void>;
  /** Opens bytes of an .xlsx file as a new workbook, beside this one. */
  openNew(workbook: Uint8Array): Promise<void>;
  /** Activates the sheet and selects the cell. */
  goTo(cell: CellAddress): Promise<void>;
  /** The cell that is active now; `undefined` where there is none, as with another workbook or a chart sheet in front. */
  selection(): Promise<CellAddress | undefined>;
  /** What was written since this was last asked stands without these, as the machine does not do them. */
  lacking(): readonly Lacking[];
  /** Removes or puts back what earlier work had to leave behind when it broke off. @returns whether there was any */
  tidy(): Promise<boolean>;
  /** Listens to what others than we do; returns how to stop. */
  watch(watcher: Watcher): Promise<() => Promise<void>>;
}

/** How sheets are printed: without a printer, Excel does not set that up. */
export type Lacking = "pages";

export interface CellWrite extends CellAddress {
  /** `null` empties the cell. */
  readonly value: string | number | null;
  /** en-US format code; without one the cell keeps its own. A number in a cell that had become a date needs `General`. */
  readonly numberFormat?: string;
}

export interface Change {
  readonly plan: Plan;
  /** Of sheets that are there. */
  readonly cells: readonly CellWrite[];
  readonly lists: readonly ListChange[];
  /** The workbook as it was when the cells were decided upon: see `write`. */
  readonly read: Snapshot;
}

/** A sheet that we draw: where it is protected, its protection is lifted while we write, and put back. */
export interface ListChange {
  readonly sheet: string;
  /** The look of rows that the list did not have before. */
  readonly formats: readonly FormatPlan[];
  /** Absent where it prints as far as before. */
  readonly printArea?: Area;
  /**
   * Where people write too, in rows that move: each cell in it must be as it was read, an empty one empty, or what somebody typed
   * beside one row would come to stand beside another.
   */
  readonly standing?: Area;
}

/** Workbook-scoped names. */
export interface NamesChange {
  /** Of sheets that are there; free once the others are gone. */
  readonly add: readonly NamePlan[];
  readonly remove: readonly string[];
}

/** Sheets that are there, and workbook-scoped names. */
export interface Added {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** How many charts were added with a sheet; none where it is not in here. */
  readonly charts?: ReadonlyMap<string, number>;
}

export interface SheetColours {
  readonly sheet: string;
  /** In order of priority, as in a plan. */
  readonly formats: readonly ConditionalFormatPlan[];
}

/** What to do when something happened; each is called after the fact, and tells no more than that it did. */
export interface Watcher {
  /** Cells were changed by hand or by a co-author, or a sheet was removed; not by ourselves. */
  readonly changed: () => void;
  /** Another cell or sheet is active. */
  readonly selected: () => void;
}
