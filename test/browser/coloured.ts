/** What has the colour of the next step: a press of it is what the pane proposes. */
import { expect } from "@jest/globals";
import type { PanePage } from "./pane-page";

/** In the whole of the pane, by what it says, from the top down. */
function coloured({ frame }: PanePage): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const probe = document.createElement("i");
    probe.style.backgroundColor = "var(--colorBrandBackground)";
    document.querySelector("[role=tabpanel]")?.append(probe);
    const brand = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const all = [...document.querySelectorAll<HTMLElement>("main button")];
    const seen = all.filter((each) => each.offsetHeight > 0);
    return seen.filter((each) => getComputedStyle(each).backgroundColor === brand).map((each) => each.innerText);
  });
}

/** Waits for it: a colour comes in by and by. */
export async function expectColoured(trial: PanePage, ...names: readonly string[]): Promise<void> {
  await trial.page.mouse.move(0, 0);
  const deadline = Date.now() + 10_000;
  while ((await coloured(trial)).join() !== names.join() && Date.now() < deadline) await trial.page.waitForTimeout(50);
  expect(await coloured(trial)).toEqual(names);
}
