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

  it("has them in sight in a pane of 320 by 657 too, with why and the way on", async () => {
    const above = await trial.frame.evaluate(() => window.parent.innerHeight - window.innerHeight);
    await trial.page.setViewportSize({ width: 1280, height: 657 + above });
    await trial.dress(320, "light");
    for (const theme of ["Aanpak", "Strategie"]) {
      await trial.pane.getByRole("button", { name: theme, exact: true }).click();
      expect(await inSight(theme)).toEqual(["name", "first question", "field"]);
      const { y = 0, height = 0 } =
        (await trial.frame.locator("button", { hasText: "Volgende: " }).boundingBox()) ?? {};
      expect(y + height).toBeLessThan(657 + above);
    }
    await trial.shoot("eerste-thema-320");
    await trial.page.setViewportSize({ width: 1280, height: 800 });
    await trial.dress(400, "light");
    await trial.pane.getByRole("button", { name: "Strategie", exact: true }).click();
    expect(await inSight("Strategie")).toEqual(["name", "first question", "field"]);
  });

  it("has its field in sight where a message stands below it, and the screen is lower still", async () => {
    await trial.page.keyboard.type("3");
    await trial.page.keyboard.press("Enter");
    expect(await inSight("Aanpak")).toEqual(["name", "first question", "field"]);
    await trial.page.setViewportSize({ width: 1280, height: 620 });
    await trial.page.keyboard.type("3");
    await trial.page.keyboard.press("Enter");
    expect(await inSight("Monitoring")).toEqual(["name", "field"]);
  });

  it("has a field for the reason that grows with it, until that is as long as is read at a glance", async () => {
    const reason = trial.frame.locator("textarea").first();
    const heights = () => reason.evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
    const before = await heights();
    await reason.fill("Er is een klimaatplan met doelen, en het staat in de begroting. ".repeat(3));
    const after = await heights();
    expect(after.clientHeight).toBeGreaterThan(before.clientHeight);
    expect(after.scrollHeight).toBe(after.clientHeight);
    expect(trial.errors).toEqual([]);
  });
});
