/** A pane as low as that of a screen at 200 %: a message leaves room for the work, and what has the focus is in sight with what is said of it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const HEIGHT = 350;

/** Each step goes on where the one before stopped. */
describeInChromium("in a low pane", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
    await trial.shows("Zelfevaluatie");
    await trial.isAsHighAs(HEIGHT);
    await trial.dress(320, "light");
  });

  afterAll(() => trial.close());

  const heightOfMessages = () =>
    trial.frame.evaluate(() => document.querySelector("[data-messages]")?.getBoundingClientRect().height);

  it("a message takes no more than two lines, and shows all of itself to whoever comes to it", async () => {
    await trial.pane.getByRole("button", { name: "Strategie", exact: true }).click();
    await trial.pane.getByLabel("Uw score voor Strategie").fill("4");
    await trial.page.keyboard.press("Tab");
    await trial.sees(/ingevuld voor Gent · Strategie\./);
    expect(await heightOfMessages()).toBeLessThan(60);
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("laag-bericht-320");
    await trial.dress(320, "dark");
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("laag-bericht-320-dark");
    await trial.dress(320, "light");
  });

  it("what has the focus is in sight, with why it was refused", async () => {
    await trial.pane.getByLabel("Uw score voor Strategie").focus();
    // As low as it can be: what is said of it comes below it.
    await trial.frame.evaluate(() => {
      const bottom = document.activeElement?.getBoundingClientRect().bottom ?? 0;
      const floor = document.querySelector("[data-messages]")?.getBoundingClientRect().top ?? window.innerHeight;
      window.scrollBy(0, bottom - floor + 4);
    });
    await trial.page.keyboard.type("7");
    await trial.sees("“7” valt buiten de schaal. Vul een getal van 1 tot 5 in.");
    await trial.frame.waitForFunction(isFieldSeen);
    await trial.page.keyboard.press("Enter");
    await trial.frame.waitForFunction(isFieldSeen);
    expect(await trial.focused()).toBe("Uw score voor Strategie");
    await trial.shoot("laag-geweigerd-320");
    expect(trial.errors).toEqual([]);
  });
});

/** Runs in the pane: the field that has the focus, and what is said of it, not behind what stays above or below. */
function isFieldSeen(): boolean {
  const field = document.activeElement?.closest(".fui-Field");
  const parts = [document.activeElement, field?.querySelector(".fui-Field__validationMessage")];
  return parts.every((part) => {
    const { left = 0, top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
    return [top + 2, bottom - 2].every((y) => part?.contains(document.elementFromPoint(left + 6, y)) === true);
  });
}
