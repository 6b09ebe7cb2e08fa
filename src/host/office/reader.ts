/**
 * Reads a live workbook in two round trips, whatever the number of sheets, and one more for each 4 MB that there is to tell:
 * 1. which sheets, names and notes there are, and from which day the workbook counts;
 * 2. how far each sheet reaches, and a window on what it holds; then what is beyond.
 * While Excel tells of what changes, only that is read again (memory.ts). What Excel refuses to tell of looks and merges is read
 * apart, and where that fails too, the snapshot says so (untold.ts).
 * Limit: the first 5,000 rows and 200 columns of each sheet, and what a name covers (see grid.ts).
 */
import { parseSheetArea } from "../a1";
import type { Area } from "../area";
import type { Snapshot } from "../snapshot";
import type { NamedItemCollection, Worksheet } from "./api";
import { HostRefused, WorkbookChanged, WorkbookTooLarge } from "./errors";
import {
  joined,
  mergedIn,
  mostOf,
  queueExtent,
  queueMerges,
  queuePiece,
  queueWindow,
  type QueuedExtent,
  type QueuedPiece,
} from "./grid";
import type { Held, Mark } from "./memory";
import { locatedNotes, nameSnapshot, queueList, queueNote, sheetSnapshot } from "./listing";
import { batch, type GuardedContext, type Session } from "./sync";
import { looksOf, mergesOf } from "./untold";
import { beyond, MOST_CELLS, packed, type Size, windowsOn } from "./windows";

/** Less at once, and what may fail apart: what is tried when Excel refuses. */
interface How {
  /** Of one answer. */
  readonly cells: number;
  readonly apart: boolean;
  /** A co-author who removes a sheet between two round trips makes us start again, once. */
  readonly again: boolean;
}

/** Excel hands over so many cells whatever they hold. */
const LEAST_CELLS = 500;

export async function readWorkbook(session: Session): Promise<Snapshot> {
  const marks = session.memory.marks();
  let how: How = { cells: MOST_CELLS, apart: false, again: false };
  for (;;) {
    const progress = { isListed: false };
    try {
      return await readOnce(session, { how, marks, progress });
    } catch (error) {
      const next = otherwise(error, how, progress.isListed);
      if (!next) {
        for (const [id, mark] of marks) session.memory.changed(id, mark);
        throw error;
      }
      how = next;
    }
  }
}

function otherwise(error: unknown, how: How, isListed: boolean): How | undefined {
  if (error instanceof WorkbookChanged && !how.again) return { ...how, again: true };
  if (!isListed) return undefined;
  if (error instanceof WorkbookTooLarge && how.cells > LEAST_CELLS) return { ...how, cells: Math.floor(how.cells / 4) };
  return error instanceof HostRefused && !how.apart ? { ...how, apart: true } : undefined;
}

interface Reading {
  readonly how: How;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly progress: { isListed: boolean };
}

async function readOnce(session: Session, reading: Reading): Promise<Snapshot> {
  const { listed, notes, sheets } = await batch(session, (context) => readIn(context, session, reading));
  const { apart, cells } = reading.how;
  const looks = apart ? await looksOf(session, sheets, cells) : undefined;
  const unasked = sheets.filter(({ merges }) => merges === "unasked").map(({ id }) => id);
  const merges = await mergesOf(session, unasked);
  const held = sheets.map(({ id, name, pieces, extent, ...sheet }): Held => {
    const asked = sheet.merges === "unasked" ? merges.get(id) : sheet.merges;
    if (sheet.held) return { ...sheet.held, name, merges: asked };
    const seen = pieces.map((piece) => ({ ...piece, looks: piece.looks ?? looks?.get(piece) }));
    return { id, name, grid: { ...joined(seen, extent.size()), ...extent.unread() }, merges: asked };
  });
  session.memory.keep(held);
  return {
    sheets: held.map((each, index) =>
      session.memory.told(each.id, sheetSnapshot(each, listed.sheets.items[index]?.visibility ?? "", notes)),
    ),
    names: [
      ...listed.names.items.map((name) => nameSnapshot(name)),
      ...sheets.flatMap(({ name: sheet, names }) => names.items.map((name) => nameSnapshot(name, sheet))),
    ],
    dateBase: listed.secondDayOf1904.value === 1 ? 1904 : 1900,
  };
}

/** A sheet of which everything is known that was asked for. */
interface ReadSheet {
  readonly id: string;
  readonly name: string;
  readonly names: NamedItemCollection;
  /** As it was read before, where nothing has changed since. */
  readonly held: Held | undefined;
  readonly extent: QueuedExtent;
  readonly pieces: readonly QueuedPiece[];
  readonly merges: Held["merges"] | "unasked";
}

async function readIn(context: GuardedContext, session: Session, { how, marks, progress }: Reading) {
  const listed = queueList(context, session);
  await context.sync();
  progress.isListed = true;
  const { items } = listed.sheets;
  const known = items.map((sheet) => {
    const [held, mark] = [session.memory.heldOf(sheet.id), marks.get(sheet.id)];
    return { sheet, held, mark, areas: areasNamed(sheet.name, listed.names), isSame: isSame(held, mark) };
  });
  const windows = windowsOn(
    known.map(({ held, areas, isSame }) => (isSame ? NOTHING : sizeOf(areas, held))),
    how.cells,
  );
  const queued = known.map((each, index) => queueSheet({ ...each, how, window: windows[index] ?? NOTHING }));
  const notes = (listed.notes?.items ?? []).map(queueNote);
  await context.sync();
  const rest = queued.flatMap(({ sheet, window, extent, held }, of) =>
    held ? [] : beyond(window, extent.size(), how.cells).map((area) => ({ of, sheet, area })),
  );
  const more: { readonly of: number; readonly piece: QueuedPiece }[] = [];
  for (const trip of packed(rest, how.cells)) {
    more.push(...trip.map(({ of, sheet, area }) => ({ of, piece: queuePiece(sheet, area, !how.apart) })));
    const now = trip.map(({ of, sheet }) => ({ of, extent: queueExtent(sheet, NOTHING) }));
    await context.sync();
    for (const { of, extent } of now) mustReachAsFar(queued[of]?.extent, extent);
  }
  return {
    ...{ listed, notes: locatedNotes(notes) },
    sheets: queued.map(({ sheet, merged, ...each }, of): ReadSheet => {
      const pieces = [...each.pieces, ...more.filter((piece) => piece.of === of).map(({ piece }) => piece)];
      const merges = merged ? mergedIn(merged) : each.merges;
      return { ...each, id: sheet.id, name: sheet.name, names: sheet.names, pieces, merges };
    }),
  };
}

/** Whoever inserts a row while we read has moved what is below it: half of it would be read twice, or not at all. */
function mustReachAsFar(then: QueuedExtent | undefined, now: QueuedExtent): void {
  if (JSON.stringify(then?.filled()) !== JSON.stringify(now.filled()))
    throw new WorkbookChanged("a sheet grew or shrank while it was read");
}

const NOTHING: Size = { rows: 0, columns: 0 };

/** Need it not be read again? What is beyond the last row that was read may be covered by a name by now. */
function isSame(held: Held | undefined, mark: Mark | undefined): boolean {
  return held !== undefined && mark === undefined && !held.grid.hasFormulas && held.grid.unreadFrom === undefined;
}

interface Known {
  readonly sheet: Worksheet;
  readonly how: How;
  readonly held: Held | undefined;
  readonly mark: Mark | undefined;
  readonly isSame: boolean;
  /** What names cover of it. */
  readonly areas: readonly Area[];
  readonly window: Size;
}

function queueSheet({ sheet, how, held, mark, isSame, areas, window }: Known) {
  sheet.names.load("items/name,items/formula");
  // Asking for merges empties the list of what can be undone: never after an edit, which moves none of them.
  const isKnown = held !== undefined && mark !== "moved";
  const merged = isKnown || how.apart ? undefined : queueMerges(sheet);
  return {
    ...{ sheet, window, merged, held: isSame ? held : undefined },
    extent: queueExtent(sheet, mostOf(areas)),
    pieces: isSame ? [] : [queueWindow(sheet, window, !how.apart)],
    merges: isKnown ? held.merges : ("unasked" as const),
  };
}

/** As it was when it was last read, with room for what was added since; or as far as a name says. */
function sizeOf(areas: readonly Area[], held: Held | undefined): Size | undefined {
  const named = areas.map(({ row, column, rows, columns }) => ({ rows: row + rows, columns: column + columns }));
  const sizes = held ? [held.grid.size, ...named] : named;
  if (sizes.length === 0) return undefined;
  return {
    rows: Math.max(...sizes.map(({ rows }) => rows)) + 10,
    columns: Math.max(...sizes.map(({ columns }) => columns)) + 2,
  };
}

function areasNamed(sheet: string, { items }: NamedItemCollection): readonly Area[] {
  const areas = items.flatMap(({ formula }) => parseSheetArea(formula.replace(/^=/, "")) ?? []);
  return areas.filter((each) => each.sheet === sheet).map(({ area }) => area);
}
