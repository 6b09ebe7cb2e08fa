/** The field that has the focus after the tab changed. */
import type { PanePage } from "./pane-page";

/** Waits until the field has the focus and all of it is seen. @returns what has it, and whether it is to be seen; else as it is */
export async function focusInSight(trial: PanePage, field: string): Promise<string> {
  const { frame } = trial;
  await frame.waitForFunction(isSeen, field, { timeout: 10_000 }).catch(() => undefined);
  const name = await trial.focused();
  return `${name}, ${(await frame.evaluate(isSeen, name)) ? "in sight" : "out of sight"}`;
}

/** Runs in the pane: what has the focus is called so and is not behind what stays above or below. */
function isSeen(name: string): boolean {
  const at = document.activeElement;
  const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? at?.textContent;
  const { left = 0, top = 0, bottom = 0 } = at?.getBoundingClientRect() ?? {};
  const ends = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 6, y));
  return label === name && ends.every((end) => at?.contains(end) === true);
}
