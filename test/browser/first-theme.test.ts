/** On a screen of 1280 by 800 too, a theme begins with its name and what to ask oneself; what is lower than that leaves the field in sight. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("a theme on a low screen", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.setViewportSize({ width: 1280, height: 800 });
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
    await trial.shows("Zelfevaluatie");
  });

  afterAll(() => trial.close());

  /** Once the theme has come: what of it is in sight, and not behind what stays above or below. */
  async function inSight(theme: string): Promise<readonly string[]> {
    const label = `Uw score voor ${theme}`;
    await trial.frame.waitForFunction(
      (name) => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === name,
      label,
    );
    return trial.frame.evaluate(() => {
      const parts = { name: "h2", "first question": "[aria-label='Vraag u af'] li", field: "input:focus" };
      return Object.entries(parts).flatMap(([what, selector]) => {
        const part = document.querySelector(selector);
        const { left = 0, top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
        const ends = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 2, y));
        return ends.every((at) => at !== null && part?.contains(at) === true) ? [what] : [];
      });
    });
  }

  it("has its questions in sight when it is opened", async () => {
    await trial.pane.getByRole("button", { name: "Strategie", exact: true }).click();
    expect(await inSight("Strategie")).toEqual(["name", "first question", "field"]);
    await trial.shoot("eerste-thema-800");
  });

  it("has its field in sight where a message stands below it, or the screen is lower still", async () => {
    await trial.page.keyboard.type("3");
    await trial.page.keyboard.press("Enter");
    expect(await inSight("Aanpak")).toEqual(["name", "field"]);
    await trial.page.setViewportSize({ width: 1280, height: 620 });
    await trial.page.keyboard.type("3");
    await trial.page.keyboard.press("Enter");
    expect(await inSight("Monitoring")).toEqual(["name", "field"]);
    expect(trial.errors).toEqual([]);
  });
});
