/**
 * Gives and takes away names of cells that are there, in two round trips: 1. do the cells, the words around them and the names that
 * go still stand as they were read? 2. the same once more, and the names. When it breaks off, or something is otherwise by then, the
 * names become what they were: name-restorer.ts.
 */
import type { NamesChange } from "../host";
import type { Snapshot } from "../snapshot";
import type { NamedItemCollection, Worksheet } from "./api";
import { type Block, blocksOf } from "./blocks";
import { queueWords } from "./cell-writer";
import { NameTaken, neverBegan, WorkbookChanged } from "./errors";
import { formulaOf, isSameReference, itemNamed } from "./held-names";
import { restoreNames } from "./name-restorer";
import { rangeOf } from "./sheet-writer";
import { type CellAsRead, cellsAsRead } from "./as-read";
import { batch, type GuardedContext, type Session } from "./sync";

/** Throws a `WorkbookChanged` before anything is done where something no longer stands. */
export async function changeNames(session: Session, change: NamesChange, read: Snapshot): Promise<void> {
  if (change.add.length + change.remove.length === 0) return;
  const asRead = blocksOf(cellsAsRead(change.add, read));
  let gone = removed(change, read);
  let ids: ReadonlyMap<string, string> | undefined;
  let isDone = false;
  try {
    await batch(session, async (context) => {
      const first = queueLook(context, {
        asRead,
        change,
        sheetOf: (name) => context.workbook.worksheets.getItem(name),
      });
      await context.sync();
      mustStand(first, { change, gone });
      ids = new Map([...first.sheets].map(([name, { id }]) => [name, id]));
      const sheetOf = (name: string) => context.workbook.worksheets.getItem(ids?.get(name) ?? name);
      const again = queueLook(context, { asRead, change, sheetOf });
      for (const name of change.remove) itemNamed(first.names, name)?.delete();
      for (const { name, sheet, area } of change.add) context.workbook.names.add(name, rangeOf(sheetOf(sheet), area));
      await context.sync();
      isDone = true;
      const expected = gone;
      // What they referred to when we took them, not when we looked.
      gone = new Map([...gone].map(([name, before]) => [name, formulaOf(again.names, name) ?? before]));
      mustStand(again, { change, gone: expected });
    });
  } catch (error) {
    if (!ids || neverBegan(error)) throw error;
    // Where everything is there after all, only Excel's answer was lost.
    if ((await restoreNames(session, { change, gone, ids, isDone }, error)) === "nothing is left") throw error;
  }
}

/** The names that go, each with the formula that it had when it was read, without the `=`. */
function removed({ remove }: NamesChange, { names }: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    remove.map((name) => {
      const found = names.find((each) => each.name === name && each.sheet === undefined);
      return [name, found?.refersTo ?? ""];
    }),
  );
}

interface LookInput {
  readonly asRead: readonly Block<CellAsRead>[];
  readonly change: NamesChange;
  readonly sheetOf: (name: string) => Worksheet;
}

interface Look {
  readonly names: NamedItemCollection;
  /** By the names that they had: someone may rename one in between. */
  readonly sheets: ReadonlyMap<string, Worksheet>;
  readonly words: readonly (() => void)[];
}

function queueLook({ workbook }: GuardedContext, { asRead, change, sheetOf }: LookInput): Look {
  const { names } = workbook;
  names.load("items/name,items/formula");
  const sheets = new Map(change.add.map(({ sheet }) => [sheet, sheetOf(sheet)]));
  for (const sheet of sheets.values()) sheet.load("id");
  return { names, sheets, words: asRead.map((block) => queueWords(sheetOf(block.sheet), block)) };
}

/** After the sync. */
function mustStand(
  { names, words }: Look,
  { change, gone }: { readonly change: NamesChange; readonly gone: ReadonlyMap<string, string> },
): void {
  for (const stand of words) stand();
  for (const [name, refersTo] of gone)
    if (!isSameReference(formulaOf(names, name) ?? "", refersTo))
      throw new WorkbookChanged(`the name ${name} no longer refers to what it did`);
  const taken = change.add.find(({ name }) => !gone.has(name) && itemNamed(names, name));
  if (taken) throw new NameTaken(`the name ${taken.name} is taken by now`);
}
