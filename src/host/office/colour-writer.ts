/**
 * Adds conditional formats to cells that are there, in two round trips: 1. which of them are there already; 2. add the
 * others, with a second look at them and at the words around. Whatever else is on the sheet stays as it is. When it breaks off, or
 * the cells are others by then, what was added goes again: colour-remover.ts.
 */
import type { Area, CellAddress } from "../area";
import type { SheetColours } from "../host";
import type { ConditionalFormatPlan } from "../plan";
import type { Snapshot } from "../snapshot";
import type { Worksheet } from "./api";
import type { ConditionalFormat } from "./api-conditional-formats";
import { type Block, blocksOf } from "./blocks";
import { queueWords } from "./cell-writer";
import { removeColours } from "./colour-remover";
import { type Colouring, isSame, queueExisting } from "./colouring";
import { neverBegan, SheetProtected, WorkbookChanged } from "./errors";
import { queueConditionalFormat } from "./rule-writer";
import { rangeOf } from "./sheet-writer";
import { expectedAt, type CellAsRead } from "./as-read";
import { batch, type GuardedContext, type Session } from "./sync";

/** Throws a `SheetProtected` before anything is added. */
export async function addColours(session: Session, colours: readonly SheetColours[], read: Snapshot): Promise<void> {
  const words = blocksOf(expectedAt(colours.flatMap(cellsOf), read, new Set()).words);
  let work: readonly Colouring[] = [];
  let isDone = false;
  try {
    await batch(session, async (context) => {
      const look = await missingFrom(context, colours, words);
      work = look.work;
      const sheetOf = (name: string) => context.workbook.worksheets.getItem(look.ids.get(name) ?? name);
      const again = queueAll(words, sheetOf);
      const now = work.map(({ sheet, area }) => queueExisting(sheetOf(sheet), area));
      for (const { sheet, missing } of work)
        // Excel puts each new one on top of the others, so the most important one comes last.
        for (const format of [...missing].reverse())
          queueConditionalFormat(rangeOf(sheetOf(sheet), format.area), format);
      await context.sync();
      isDone = true;
      // What was there when we wrote, not when we looked.
      work = work.map((each, index) => ({ ...each, before: now[index]?.items.length ?? each.before }));
      mustStand(again);
      if (work.some(({ missing }, index) => missing.some((wanted) => isAmong(now[index]?.items, wanted))))
        throw new WorkbookChanged("someone else has coloured the table");
    });
  } catch (error) {
    if (work.length === 0 || neverBegan(error)) throw error;
    // Where everything is there after all, only Excel's answer was lost.
    if ((await removeColours(session, { work, isDone }, error)) === "nothing is left") throw error;
  }
}

function cellsOf({ sheet, formats }: SheetColours): readonly CellAddress[] {
  return byArea(formats).flatMap(({ area: { row, column, rows, columns } }) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      ...{ sheet, row: row + Math.floor(index / columns), column: column + (index % columns) },
    })),
  );
}

function queueAll(words: readonly Block<CellAsRead>[], sheetOf: (name: string) => Worksheet): readonly (() => void)[] {
  return words.map((block) => queueWords(sheetOf(block.sheet), block));
}

function mustStand(looks: readonly (() => void)[]): void {
  for (const stand of looks) stand();
}

function isAmong(existing: readonly ConditionalFormat[] = [], wanted: ConditionalFormatPlan): boolean {
  return existing.some((each) => isSame(each, wanted));
}

interface Look {
  readonly work: readonly Colouring[];
  /** Of the sheets, by the names that they had: someone may rename one in between. */
  readonly ids: ReadonlyMap<string, string>;
}

async function missingFrom(
  context: GuardedContext,
  colours: readonly SheetColours[],
  words: readonly Block<CellAsRead>[],
): Promise<Look> {
  const sheets = new Map(colours.map(({ sheet }) => [sheet, context.workbook.worksheets.getItem(sheet)]));
  const sheetOf = (name: string) => sheets.get(name) ?? context.workbook.worksheets.getItem(name);
  const queued = colours.flatMap(({ sheet: name, formats }) => {
    const sheet = sheetOf(name);
    sheet.load("id,protection/protected");
    return byArea(formats).map((wanted) => ({ name, sheet, ...wanted, existing: queueExisting(sheet, wanted.area) }));
  });
  const looks = queueAll(words, sheetOf);
  await context.sync();
  mustStand(looks);
  const work = queued
    .map(({ name, sheet, area, formats, existing }) => ({
      ...{ sheet: name, sheetId: sheet.id, area, before: existing.items.length },
      missing: formats.filter((format) => !isAmong(existing.items, format)),
      closed: sheet.protection.protected,
    }))
    .filter(({ missing }) => missing.length > 0);
  const closed = work.find((each) => each.closed);
  if (closed) throw new SheetProtected(closed.sheet);
  return { work, ids: new Map([...sheets].map(([name, { id }]) => [name, id])) };
}

interface Wanted {
  readonly area: Area;
  readonly formats: readonly ConditionalFormatPlan[];
}

/** What an area has is asked for once, however many formats it is to have. */
function byArea(formats: readonly ConditionalFormatPlan[]): readonly Wanted[] {
  const areas = new Map<string, Wanted>();
  for (const format of formats) {
    const key = JSON.stringify(format.area);
    areas.set(key, { area: format.area, formats: [...(areas.get(key)?.formats ?? []), format] });
  }
  return [...areas.values()];
}
