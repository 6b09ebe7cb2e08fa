/** Once the last theme has its score, the reason and what comes next are there to be seen, and Enter goes on to it, wherever it was filled in. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { describeInChromium } from "../trial/chromium";
import { formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const { themes, levels } = klimaatgovernance;
const LAST = themes.length - 1;

/** Each step goes on where the one before stopped. */
describeInChromium("after the last theme", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.setViewportSize({ width: 1280, height: 800 });
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
  });

  afterAll(() => trial.close());

  /** Every theme but one has a score by Enter; that one is open then, as whoever reads its questions has it. */
  async function opensLast(width: number, last: number): Promise<void> {
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.shows("Zelfevaluatie");
    await trial.dress(width, "light");
    const order = [...themes.keys()].filter((index) => index !== last);
    for (const index of [...order, last]) {
      const label = `Uw score voor ${themes[index]?.name}`;
      if (index === 0 || index === last + 1 || index === last)
        await trial.press(new RegExp(`^${themes[index]?.name}$`));
      await trial.pane.getByLabel(label).waitFor();
      await trial.pane.locator("main[aria-busy=false]").waitFor();
      if (index === last) break;
      await trial.pane.getByLabel(label).press("3");
      await trial.page.keyboard.press("Enter");
    }
    await trial.frame.evaluate(() => {
      window.scrollTo(0, 0);
    });
  }

  /** With the mouse where the level is seen: nothing is scrolled to get there. */
  async function chooses(level: string, clickCount: number): Promise<void> {
    const box = await trial.pane.getByRole("button", { name: level }).boundingBox();
    await trial.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10, { clickCount });
    await trial.sees("Alle 8 thema's van Gent hebben een score.");
    await trial.pane.locator("main[aria-busy=false]").waitFor();
  }

  /** What has the focus, once that and what stands beside it are to be seen from top to bottom; else how it is. */
  async function next(): Promise<string> {
    await trial.frame.waitForFunction(isSeen, undefined, { timeout: 10_000 }).catch(() => undefined);
    return `${await trial.focusedElement()}, ${(await trial.frame.evaluate(isSeen)) ? "in sight" : "out of sight"}`;
  }

  const isOn = (name: string) => trial.pane.getByRole("tab", { name, selected: true }).waitFor();

  const score = (theme: number) => trial.valueOf(`B${12 + theme}`);

  for (const width of [400, 320])
    it(`has what comes next in sight where a level of the last one is clicked, at ${width} pixels`, async () => {
      await opensLast(width, LAST);
      await chooses(levels[2].name, 1);
      expect(await next()).toBe("textarea Waarom deze score?, in sight");
      await trial.page.keyboard.press("Enter");
      await isOn("Controleren");
      expect(await score(LAST)).toBe(3);
      await trial.shoot(`laatste-thema-${width}`);
    });

  it("goes on with the check where the last one has others behind it, and a double click fills in one level", async () => {
    await opensLast(320, 1);
    await chooses(levels[2].name, 2);
    expect(await next()).toBe("textarea Waarom deze score?, in sight");
    await trial.page.keyboard.press("Enter");
    await isOn("Controleren");
    expect([await score(1), await score(2)]).toEqual([3, 3]);
    expect(trial.errors).toEqual([]);
  });
});

/** Runs in the pane: what has the focus, the way on and what is said beside it, not behind what stays above or below. */
function isSeen(): boolean {
  const onward = [...document.querySelectorAll("[role=tabpanel] button")].find(
    ({ textContent }) => textContent === "Controleren",
  );
  return [document.activeElement, onward, onward?.nextElementSibling].every((part) => {
    const { left = 0, top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
    return [top + 2, bottom - 2].every((y) => part?.contains(document.elementFromPoint(left + 6, y)) === true);
  });
}
