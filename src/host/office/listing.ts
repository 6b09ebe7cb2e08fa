/** What a workbook consists of, but for its cells: its sheets, names and notes, and the day from which it counts. */
import { positionKey } from "../area";
import type { Cell, NameSnapshot, SheetSnapshot, Untold } from "../snapshot";
import type { FunctionResult, NamedItem, NamedItemCollection, NoteSince1_18, WorksheetCollection } from "./api";
import type { Range } from "./api-range";
import type { Held } from "./memory";
import { withNotes } from "./newer";
import type { GuardedContext, Session } from "./sync";

export interface Listed {
  readonly sheets: WorksheetCollection;
  readonly names: NamedItemCollection;
  readonly notes: { readonly items: readonly NoteSince1_18[] } | undefined;
  readonly secondDayOf1904: FunctionResult;
}

export function queueList({ workbook }: GuardedContext, { supports }: Session): Listed {
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

interface QueuedNote {
  readonly note: NoteSince1_18;
  readonly location: Range;
}

export function queueNote(note: NoteSince1_18): QueuedNote {
  const location = note.getLocation();
  location.load("rowIndex,columnIndex,worksheet/name");
  return { note, location };
}

interface LocatedNote {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** After the sync. */
export function locatedNotes(notes: readonly QueuedNote[]): readonly LocatedNote[] {
  return notes.map(({ note, location }) => ({
    ...{ sheet: location.worksheet.name, row: location.rowIndex, column: location.columnIndex, note: note.content },
  }));
}

export function sheetSnapshot(
  { name, grid, merges }: Held,
  visibility: string,
  notes: readonly LocatedNote[],
): SheetSnapshot {
  const { cells, hiddenRows, hiddenColumns, unreadFrom, looks } = grid;
  const untold: readonly Untold[] = [...(looks ? [] : ["looks" as const]), ...(merges ? [] : ["merges" as const])];
  return {
    ...{ name, visibility: VISIBILITY[visibility] ?? "visible", merges: merges ?? [], hiddenRows, hiddenColumns },
    cells: withTheirNotes(
      cells,
      notes.filter(({ sheet }) => sheet === name),
    ),
    ...(untold.length > 0 && { untold }),
    ...(unreadFrom && { unreadFrom }),
  };
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** A note may stand on a cell with nothing in it. */
function withTheirNotes(cells: readonly Cell[], notes: readonly LocatedNote[]): readonly Cell[] {
  if (notes.length === 0) return cells;
  const left = new Map(notes.map((each) => [positionKey(each), each]));
  const noted = cells.map((cell) => {
    const found = left.get(positionKey(cell));
    left.delete(positionKey(cell));
    return found ? { ...cell, note: found.note } : cell;
  });
  const alone = [...left.values()].map(({ row, column, note }): Cell => ({ row, column, value: null, note }));
  return [...noted, ...alone].sort((a, b) => a.row - b.row || a.column - b.column);
}

export function nameSnapshot({ name, formula }: NamedItem, sheet?: string): NameSnapshot {
  return { name, refersTo: formula.replace(/^=/, ""), ...(sheet !== undefined && { sheet }) };
}
