import { expect } from "@jest/globals";
import type { PanePage } from "./pane-page";

/** What has the focus once the work that leads there is done, by the name that a screen reader would say. */
export async function expectFocus(trial: PanePage, name: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((await trial.focused()) !== name && Date.now() < deadline) await trial.page.waitForTimeout(50);
  expect(await trial.focused()).toBe(name);
}
