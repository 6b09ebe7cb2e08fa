/**
 * How sheets are printed, set up as far as the machine lets us: without a printer Excel refuses it, and that is no reason to go without
 * the sheets.
 */
import type { ListChange } from "../host";
import type { Plan } from "../plan";
import { HostRefused, locationOf } from "./errors";
import { queuePage, rangeOf } from "./sheet-writer";
import { batch, type Session } from "./sync";

/**
 * In one go where that works, else the pages by themselves, after all the rest. What they then lack, the session knows.
 * @param work all of it, or all but the pages; undone where it throws
 */
export async function pagesApart(
  session: Session,
  change: { readonly plan: Plan; readonly lists: readonly ListChange[] },
  work: (withPages: boolean) => Promise<void>,
): Promise<void> {
  try {
    await work(true);
    return;
  } catch (error) {
    if (!(error instanceof HostRefused) || !/^(PageLayout|HeaderFooter|PageBreak)/.test(locationOf(error.cause)))
      throw error;
  }
  await work(false);
  await batch(session, async ({ workbook: { worksheets }, ...context }) => {
    for (const { name, print } of change.plan.sheets) queuePage(worksheets.getItem(name), print);
    for (const { sheet: name, printArea } of change.lists) {
      const sheet = worksheets.getItem(name);
      if (printArea) sheet.pageLayout.setPrintArea(rangeOf(sheet, printArea));
    }
    await context.sync();
  }).catch(() => {
    session.lacking.add("pages");
  });
}
