/**
 * Adds conditional formats to cells that are there, in two round trips: 1. which of them are there already; 2. add the
 * others. Whatever else is on the sheet stays as it is. When it breaks off, what was added goes again: colour-remover.ts.
 */
import type { Area, ConditionalFormatPlan, SheetColours } from "../host";
import { removeColours } from "./colour-remover";
import { type Colouring, isSame, queueExisting } from "./colouring";
import { neverBegan, SheetProtected } from "./errors";
import { queueConditionalFormat } from "./rule-writer";
import { rangeOf } from "./sheet-writer";
import { batch, type GuardedContext, type Session } from "./sync";

/** Throws a `SheetProtected` before anything is added. */
export async function addColours(session: Session, colours: readonly SheetColours[]): Promise<void> {
  let work: readonly Colouring[] = [];
  try {
    await batch(session, async (context) => {
      work = await missingFrom(context, colours);
      for (const { sheetId, missing } of work) {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        // Excel puts each new one on top of the others, so the most important one comes last.
        for (const format of [...missing].reverse()) queueConditionalFormat(rangeOf(sheet, format.area), format);
      }
      await context.sync();
    });
  } catch (error) {
    if (work.length === 0 || neverBegan(error)) throw error;
    // Where everything is there after all, only Excel's answer was lost.
    if ((await removeColours(session, work, error)) === "nothing is left") throw error;
  }
}

async function missingFrom(context: GuardedContext, colours: readonly SheetColours[]): Promise<readonly Colouring[]> {
  const queued = colours.flatMap(({ sheet: name, formats }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("id,protection/protected");
    return byArea(formats).map((wanted) => ({ name, sheet, ...wanted, existing: queueExisting(sheet, wanted.area) }));
  });
  await context.sync();
  const work = queued
    .map(({ name, sheet, area, formats, existing }) => ({
      ...{ sheet: name, sheetId: sheet.id, area, before: existing.items.length },
      missing: formats.filter((format) => !existing.items.some((each) => isSame(each, format))),
      closed: sheet.protection.protected,
    }))
    .filter(({ missing }) => missing.length > 0);
  const closed = work.find((each) => each.closed);
  if (closed) throw new SheetProtected(closed.sheet);
  return work;
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
