/**
 * One step back. Whatever an action does to the workbook is noted while it is done; and what was noted is taken back, as long as it
 * is still what was written: cells get back what they held, sheets that were added go while nobody has touched them. All of it or
 * nothing. What cannot be taken back to the letter (a formula that was written over, colours, names) is not offered.
 */
import { isCellError } from "../domain/cell-content";
import { addressKey, positionKey } from "../host/area";
import type { CellWrite, Change, LiveHost } from "../host/host";
import type { Plan } from "../host/plan";
import type { Cell, SheetSnapshot, Snapshot } from "../host/snapshot";
import { cellAt } from "../layout/number-cell";

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
  };
}

export interface TakeBack {
  readonly done: Done;
  /** As it was first read after it was done; absent where it was not. */
  readonly after?: Snapshot | undefined;
  /** As it is now. */
  readonly workbook: Snapshot;
}

/** @returns "changed" where something else stands there by now: then nothing was taken back */
export async function takeBack(host: LiveHost, { done, after, workbook }: TakeBack): Promise<"taken back" | "changed"> {
  const { plan, lists, cells, read } = done;
  const there = new Set(workbook.sheets.map(({ name }) => name));
  const added = {
    sheets: plan.sheets.map(({ name }) => name).filter((name) => there.has(name)),
    names: plan.names.map(({ name }) => name).filter((name) => workbook.names.some((each) => each.name === name)),
  };
  const held = heldIn(done);
  if (!held || !isUntouched(plan, { after, workbook })) return "changed";
  // Where it broke off in between, the cells are back already.
  if (read && cells.length > 0 && !holds(workbook, held)) {
    const written = withCells(read, cells);
    if (!isAsWritten(workbook, { written, cells })) return "changed";
    await host.change({
      ...{ plan: NOTHING, cells: held, read: written },
      lists: lists.map((list) => ({ ...list, formats: [] })),
    });
  }
  if (added.sheets.length + added.names.length > 0) await host.remove(added, workbook);
  return "taken back";
}

/** Do the cells hold what was written, beside the same words? A row of another city may have come there. The host looks once more. */
function isAsWritten(
  workbook: Snapshot,
  { written, cells }: { readonly written: Snapshot; readonly cells: readonly CellWrite[] },
): boolean {
  const rows = new Set(cells.map(({ sheet, row }) => `${row} ${sheet}`));
  const wordsOf = ({ sheets }: Snapshot) =>
    sheets.flatMap(({ name: sheet, cells: all }) =>
      all.flatMap(({ row, column, value, formula }) =>
        typeof value === "string" && formula === undefined && rows.has(`${row} ${sheet}`)
          ? [`${addressKey({ sheet, row, column })} ${value}`]
          : [],
      ),
    );
  const now = new Set(wordsOf(workbook));
  return holds(workbook, cells) && wordsOf(written).every((word) => now.has(word));
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

function holds(workbook: Snapshot, cells: readonly CellWrite[]): boolean {
  return cells.every((cell) => isSame(cellAt(cell, workbook)?.value, cell.value));
}

/** An empty text is as good as nothing. */
function isSame(one: Cell["value"] | undefined, other: string | number | null): boolean {
  return (one ?? "") === (other ?? "");
}

/** The workbook as it must be for these cells to be given back: a host compares it with what is there, words around them and all. */
function withCells(read: Snapshot, cells: readonly CellWrite[]): Snapshot {
  const written = new Map(cells.map((cell) => [addressKey(cell), cell]));
  const touched = new Set(cells.map(({ sheet }) => sheet));
  return {
    ...read,
    sheets: read.sheets.map((sheet): SheetSnapshot => {
      if (!touched.has(sheet.name)) return sheet;
      const others = sheet.cells.filter((cell) => !written.has(addressKey({ sheet: sheet.name, ...cell })));
      const own = cells.filter((cell) => cell.sheet === sheet.name);
      const all = [...others, ...own.map(({ row, column, value }): Cell => ({ row, column, value }))];
      return { ...sheet, cells: all.sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

/** Does every sheet of the plan that is there hold what was written on it and no more, and speaks nothing elsewhere of it? */
function isUntouched({ sheets, names }: Plan, { after, workbook }: Pick<TakeBack, "after" | "workbook">): boolean {
  const own = new Set(sheets.map(({ name }) => name));
  const given = new Set(names.map(({ name }) => name));
  const speaks = (text: string) => [...own].some((name) => mentions(text, name));
  const elsewhere = workbook.sheets.filter(({ name }) => !own.has(name));
  if (own.size > 0 && elsewhere.some(({ cells }) => cells.some(({ formula = "" }) => speaks(formula)))) return false;
  if (workbook.names.some((each) => each.sheet === undefined && !given.has(each.name) && speaks(each.refersTo)))
    return false;
  return sheets.every(({ name, cells }) => {
    const now = workbook.sheets.find((sheet) => sheet.name === name);
    if (!now) return true;
    if (now.unreadFrom) return false;
    const planned = new Map(cells.map((cell) => [positionKey(cell), cell]));
    const read = after?.sheets.find((sheet) => sheet.name === name);
    const first = new Map(read?.cells.map((cell) => [positionKey(cell), cell]));
    const isAsWritten = (cell: Cell) => {
      const own = planned.get(positionKey(cell));
      const before = first.get(positionKey(cell));
      if (read && (before?.formula !== cell.formula || before?.fill !== cell.fill)) return false;
      if (cell.note !== undefined || (own?.formula === undefined) !== (cell.formula === undefined)) return false;
      return cell.formula !== undefined || isSame(cell.value, own?.value ?? null);
    };
    const held = new Set(now.cells.map(positionKey));
    const isGone = ({ value, formula, ...at }: Plan["sheets"][number]["cells"][number]) =>
      (value !== "" || formula !== undefined) && !held.has(positionKey(at));
    return now.cells.every(isAsWritten) && !cells.some(isGone);
  });
}

/** Is a sheet spoken of in a formula? */
function mentions(formula: string, sheet: string): boolean {
  return [`${sheet}!`, `${sheet.replaceAll("'", "''")}'!`].some((text) => formula.includes(text));
}
