/** What the tests of long work share: the thirteen files as they are dropped, and how often Excel was asked. */
import { foreignWorkbook } from "../cli/foreign-workbook";
import { THIRTEEN } from "../cli/thirteen-files";
import type { Dropped } from "./bundle-files";
import type { PanePage } from "./pane-page";

export const MIB = 1024 * 1024;

export const syncsOf = ({ page }: PanePage) =>
  page.evaluate(() => (window as unknown as { trial: { controls: { syncs: number } } }).trial.controls.syncs);

export const thirteen = (): Promise<readonly Dropped[]> =>
  Promise.all(THIRTEEN.map(async ({ file, sheets }) => ({ name: file, bytes: await foreignWorkbook(sheets) })));
