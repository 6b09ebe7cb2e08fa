/**
 * How soon the pane lets go of what it reads. By the clock a machine that does something else would tell; so what the page itself
 * did is counted, in time of the processor, and what it waited for, in turns of ten milliseconds that it got.
 */
import type { PanePage } from "./pane-page";

/** A second of work, or of waiting. */
export const AT_ONCE = { milliseconds: 1000, turns: 100 };

/** Clicks on Annuleren, and looks until the pane no longer says this. */
export async function cancelled(
  { page }: Pick<PanePage, "page">,
  reading: string,
): Promise<{ readonly milliseconds: number; readonly turns: number }> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    const found = metrics.find(({ name }) => name === "TaskDuration");
    if (!found) throw new Error("Chromium does not tell what it did.");
    return found.value * 1000;
  };
  const before = await worked();
  const turns = await frame.evaluate(async (text) => {
    const button = [...document.querySelectorAll("button")].find(({ innerText }) => innerText === "Annuleren");
    if (!button || !document.body.innerText.includes(text)) throw new Error("There is nothing to cancel.");
    button.click();
    let taken = 0;
    for (; document.body.innerText.includes(text); taken++) await new Promise((resolve) => setTimeout(resolve, 10));
    return taken;
  }, reading);
  const milliseconds = (await worked()) - before;
  await cdp.detach();
  return { milliseconds, turns };
}
