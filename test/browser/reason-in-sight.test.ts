/** Whoever scores sees the field, why, and the way on at once, in a pane as low and as narrow as Excel's usually is. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { describeInChromium } from "../trial/chromium";
import { formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";
import { readBack } from "./walk";

jest.setTimeout(300_000);

const { themes } = klimaatgovernance;
/** Widths and heights of the pane, in pixels. */
const SIZES = [
  [320, 600],
  [350, 666],
  [400, 700],
] as const;

/** Each step goes on where the one before stopped. */
describeInChromium("while one scores", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
    await trial.shows("Zelfevaluatie");
  });

  afterAll(() => trial.close());

  async function isSized(width: number, height: number): Promise<void> {
    await trial.isAsHighAs(height);
    await trial.dress(width, "light");
  }

  /** Of what belongs together, what is not to be seen from top to bottom. */
  async function outOfSight(theme: string): Promise<readonly string[]> {
    await trial.pane.getByLabel(`Uw score voor ${theme}`).waitFor();
    await trial.pane.locator("main[aria-busy=false]").waitFor();
    // What comes into sight does so a moment later than the field.
    for (let looks = 0; looks < 20; looks++) {
      const found = await trial.frame.evaluate(hidden);
      if (found.length === 0) return found;
      await trial.frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    return trial.frame.evaluate(hidden);
  }

  it.each(SIZES)("has them in sight for every theme, %s by %s", async (width, height) => {
    await isSized(width, height);
    for (const { name } of themes) {
      await trial.pane.getByRole("button", { name, exact: true }).click();
      expect([name, ...(await outOfSight(name))]).toEqual([name]);
    }
    await trial.shoot(`reden-in-zicht-${width}`);
  });

  it.each(SIZES)("keeps them in sight when a message comes below, %s by %s", async (width, height) => {
    await isSized(width, height);
    await trial.pane.getByRole("button", { name: "Strategie", exact: true }).click();
    expect(await outOfSight("Strategie")).toEqual([]);
    // Another one each time: one that stands there already makes no message.
    await trial.page.keyboard.type(String(2 + SIZES.findIndex(([each]) => each === width)));
    await trial.page.keyboard.press("Tab");
    await trial.sees(/ingevuld voor Gent · Strategie\./);
    expect(await trial.focused()).toBe("Waarom deze score?");
    expect(await outOfSight("Strategie")).toEqual([]);
    await trial.page.keyboard.type("Dat staat in het plan.");
    await trial.shoot(`reden-met-bericht-${width}`);
    await trial.page.keyboard.press("Tab");
    await trial.frame.waitForFunction(() => document.activeElement?.textContent === "Volgende: Aanpak");
    await trial.page.keyboard.press("Enter");
    expect(await outOfSight("Aanpak")).toEqual([]);
    expect(await trial.focused()).toBe("Uw score voor Aanpak");
  });

  it("takes what is typed after a click on a level as the reason, and Enter without one as going on", async () => {
    const { levels } = klimaatgovernance;
    const scoreOf = (theme: string) => trial.pane.getByLabel(`Uw score voor ${theme}`);
    await trial.pane.getByTitle("Naar de score voor Monitoring").click();
    await scoreOf("Monitoring").waitFor();
    await trial.press(new RegExp(`^2\\s*${levels[1].name}`));
    expect(await trial.focused()).toBe("Waarom deze score?");
    // A space would press a button, and a figure be the score of the theme after it.
    await trial.page.keyboard.type("Zie 4 en 5");
    await trial.page.keyboard.press("Control+Enter");
    await scoreOf("Monitoring").waitFor({ state: "detached" });
    const { scores, explanations } = await readBack(trial);
    const of = (all: readonly { readonly themeId: string }[]) => all.filter(({ themeId }) => themeId === "monitoring");
    expect([of(scores), of(explanations)]).toMatchObject([[{ score: { value: 2 } }], [{ motivation: "Zie 4 en 5" }]]);
    await trial.pane.getByTitle("Naar de score voor Communicatie").click();
    await scoreOf("Communicatie").waitFor();
    await trial.press(new RegExp(`^3\\s*${levels[2].name}`));
    await trial.page.keyboard.press("Enter");
    await scoreOf("Communicatie").waitFor({ state: "detached" });
    await trial.pane.locator("main[aria-busy=false]").waitFor();
    await trial.sees("3 ingevuld voor Gent · Communicatie & participatie.");
    expect(await trial.focused()).toMatch(/^Uw score voor /);
    // Where the reason stands, it is the way on that waits.
    await trial.pane.getByTitle("Naar de score voor Monitoring").click();
    await scoreOf("Monitoring").waitFor();
    await trial.press(new RegExp(`^1\\s*${levels[0].name}`));
    expect(await trial.focusedElement()).toMatch(/^button (Volgende: |Controleren)/);
  });

  it("shows what to look at with the questions to whoever asks, for each theme from then on", async () => {
    const attention = (theme: number) => trial.pane.getByText(themes[theme]?.questions[0]?.attention ?? "").count();
    await trial.press(/^Regelgeving$/);
    await trial.pane.getByLabel("Uw score voor Regelgeving").waitFor();
    expect(await attention(4)).toBe(0);
    await trial.press("Waar let u op?");
    expect(await attention(4)).toBe(1);
    expect(await trial.focusedElement()).toBe("button Minder tonen");
    await trial.press("Volgende: Middelen");
    await trial.pane.getByLabel("Uw score voor Middelen").waitFor();
    expect(await attention(5)).toBe(1);
    await trial.press("Minder tonen");
    expect(await attention(5)).toBe(0);
    expect(trial.errors).toEqual([]);
  });
});

/** Runs in the pane: the label and the field of the score, the reason and the button that goes on, not behind what stays above or below. */
function hidden(): readonly string[] {
  const at = (label: string) =>
    [...document.querySelectorAll("label")].find(({ textContent }) => textContent.startsWith(label));
  const score = at("Uw score voor");
  const reason = at("Waarom deze score?");
  const parts = {
    label: score,
    field: score?.control,
    why: reason?.control,
    "way on": [...document.querySelectorAll("button")].find(({ textContent }) => {
      return /^(Volgende: |Bewaren en naar |Controleren$)/.test(textContent);
    }),
  };
  return Object.entries(parts).flatMap(([what, part]) => {
    const { left = 0, top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
    const ends = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 6, y));
    return ends.every((end) => end !== null && part?.contains(end) === true) ? [] : [what];
  });
}
