/** A step of a global score beyond the scores of all cities: told below the field as it is typed, and taken all the same. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { describeInChromium } from "../trial/chromium";
import { cellOnPage } from "./cell-on-page";
import { bundle } from "./overview-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("a global score beyond all scores", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("bundel.xlsx", await bundle(najaar2024));
    await trial.openTab("Delen");
    await trial.pane.getByText("Per thema bekijken of bijstellen").click();
    await trial.pane.locator("[data-global=regelgeving] button").click();
  });

  afterAll(() => trial.close());

  const score = () => trial.pane.getByLabel("Score", { exact: true });

  it("is told calmly as it is typed, in words as well, and not where it is among them", async () => {
    await score().fill("5");
    await trial.sees("Dat ligt boven alle scores die meetellen (2 – 4). Is het zo bedoeld? Zeg dan hieronder waarom.");
    expect(await score().getAttribute("aria-invalid")).not.toBe("true");
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`buiten-de-scores-320-${scheme}`);
    }
    await score().fill("rood");
    await trial.sees(/^Dat is 1\. Dat ligt onder alle scores die meetellen/);
    await score().fill("4");
    expect(await trial.pane.getByText(/alle scores die meetellen/).count()).toBe(0);
  });

  it("is recorded as any other", async () => {
    await score().fill("5");
    await trial.pane.getByLabel("Waarom?").fill("Een nieuw decreet");
    await trial.press("Bewaren op Globaal");
    await trial.sees("Regelgeving, Bijstelling workshop: 5 is bewaard op Globaal.");
    expect(await cellOnPage(trial, "Globaal", "C22")).toMatchObject({ value: 5 });
    expect(trial.errors).toEqual([]);
  });
});
