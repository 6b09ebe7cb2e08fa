/** What the tests of long work share: the thirteen files as they are dropped, and how often Excel was asked. */
import { foreignWorkbook } from "../cli/foreign-workbook";
import { THIRTEEN } from "../cli/thirteen-files";
import type { Dropped } from "./bundle-files";
import type { PanePage } from "./pane-page";

export const MIB = 1024 * 1024;

export const syncsOf = ({ page }: PanePage) =>
  page.evaluate(() => (window as unknown as { trial: { controls: { syncs: number } } }).trial.controls.syncs);

/** The same, once Excel is asked no more: the pane reads again, and asks what is selected, after it has said what it did. */
export const syncsAtRest = ({ page }: PanePage) =>
  page.evaluate(async () => {
    const { controls } = (window as unknown as { trial: { controls: { syncs: number } } }).trial;
    let before = controls.syncs;
    // In turns that the page got, and not by the clock: longer than it waits for someone who is typing.
    for (let turns = 0; turns < 50; turns++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (controls.syncs !== before) turns = 0;
      before = controls.syncs;
    }
    return before;
  });

export const thirteen = (): Promise<readonly Dropped[]> =>
  Promise.all(THIRTEEN.map(async ({ file, sheets }) => ({ name: file, bytes: await foreignWorkbook(sheets) })));
