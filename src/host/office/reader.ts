/**
 * Reads a live workbook in two round trips, whatever the number of sheets:
 * 1. which sheets, names and notes there are, and from which day the workbook counts;
 * 2. what is in them.
 * Limit: the first 5,000 rows and 200 columns of each sheet, and what a name covers (see grid.ts).
 */
import { parseSheetArea } from "../a1";
import { positionKey } from "../area";
import type { NameSnapshot, Snapshot } from "../snapshot";
import type { NamedItem, NamedItemCollection, NoteSince1_18, Worksheet } from "./api";
import type { Range } from "./api-range";
import { WorkbookChanged } from "./errors";
import { queueGrid, type QueuedGrid } from "./grid";
import { withNotes } from "./newer";
import { batch, type GuardedContext, type Session } from "./sync";

/** A co-author who removes a sheet between the two round trips makes us start again, once. */
export async function readWorkbook(session: Session): Promise<Snapshot> {
  try {
    return await readOnce(session);
  } catch (error) {
    if (!(error instanceof WorkbookChanged)) throw error;
    return readOnce(session);
  }
}

function readOnce(session: Session): Promise<Snapshot> {
  return batch(session, async (context) => {
    const workbook = queueWorkbook(context, session);
    await context.sync();
    const sheets = workbook.sheets.items.map((sheet) => queueSheet(sheet, rowsNamed(sheet.name, workbook.names)));
    const notes = (workbook.notes?.items ?? []).map(queueNote);
    await context.sync();
    return {
      sheets: sheets.map((sheet) => sheet.grid.snapshot(notesOn(sheet.name, notes))),
      names: [
        ...workbook.names.items.map((name) => nameSnapshot(name)),
        ...sheets.flatMap(({ name: sheet, names }) => names.items.map((name) => nameSnapshot(name, sheet))),
      ],
      dateBase: workbook.secondDayOf1904.value === 1 ? 1904 : 1900,
    };
  });
}

function queueWorkbook({ workbook }: GuardedContext, { supports }: Session) {
  const { worksheets: sheets, names } = workbook;
  sheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  const notes = withNotes(workbook, supports)?.notes;
  notes?.load("items/content");
  // Office.js has no property for it, but its DATE counts as the workbook does.
  const secondDayOf1904 = workbook.functions.date(1904, 1, 2);
  secondDayOf1904.load("value");
  return { sheets, names, notes, secondDayOf1904 };
}

interface QueuedSheet {
  readonly name: string;
  readonly names: NamedItemCollection;
  readonly grid: QueuedGrid;
}

/** The last row that a name covers on a sheet, counted from 1. */
function rowsNamed(sheet: string, { items }: NamedItemCollection): number {
  const areas = items.flatMap(({ formula }) => parseSheetArea(formula.replace(/^=/, "")) ?? []);
  return Math.max(0, ...areas.filter((each) => each.sheet === sheet).map(({ area }) => area.row + area.rows));
}

function queueSheet(sheet: Worksheet, named: number): QueuedSheet {
  sheet.names.load("items/name,items/formula");
  return { name: sheet.name, names: sheet.names, grid: queueGrid(sheet, named) };
}

interface QueuedNote {
  readonly note: NoteSince1_18;
  readonly location: Range;
}

function queueNote(note: NoteSince1_18): QueuedNote {
  const location = note.getLocation();
  location.load("rowIndex,columnIndex,worksheet/name");
  return { note, location };
}

/** By `positionKey`. */
function notesOn(sheet: string, notes: readonly QueuedNote[]): ReadonlyMap<string, string> {
  const own = notes.filter(({ location }) => location.worksheet.name === sheet);
  return new Map(
    own.map(({ note, location: { rowIndex: row, columnIndex: column } }) => [
      positionKey({ row, column }),
      note.content,
    ]),
  );
}

function nameSnapshot({ name, formula }: NamedItem, sheet?: string): NameSnapshot {
  return { name, refersTo: formula.replace(/^=/, ""), ...(sheet !== undefined && { sheet }) };
}
