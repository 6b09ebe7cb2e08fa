/** Whoever chooses a cell in Excel keeps working there, also where she asked for that theme in the pane before and Excel did not get there. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { formOfGent } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a theme that was asked for in the pane", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    // The rows are high: three of them are to be clicked where they stand.
    await trial.page.setViewportSize({ width: 1280, height: 1300 });
    await trial.opens("gent.xlsx", await formOfGent());
    await trial.isFor("fills-in");
    await trial.shows("Zelfevaluatie");
    await trial.click("B12");
    await isAt("Strategie");
  });

  afterAll(() => trial.close());

  const isAt = (theme: string) => trial.pane.getByRole("heading", { name: `Gent · ${theme}`, exact: true }).waitFor();

  it("and that Excel did not show, does not take the focus once its cell is chosen in the sheet", async () => {
    await trial.page.evaluate(() => {
      const { controls } = (window as unknown as { trial: { controls: { reset(): void; failAt(at: number): void } } })
        .trial;
      controls.reset();
      controls.failAt(0);
    });
    await trial.press(/^Monitoring$/);
    await trial.sees("De cel is niet getoond:");
    await trial.click("B13");
    await isAt("Aanpak");
    await trial.click("B14");
    await isAt("Monitoring");
    await trial.pane.getByLabel("Uw score voor Monitoring").waitFor();
    expect(await trial.page.evaluate(() => document.activeElement?.id)).not.toBe("pane");
    // What she types goes into the cell.
    await trial.page.keyboard.type("4");
    await trial.page.keyboard.press("Enter");
    await trial.frame.waitForFunction(() => document.body.textContent.includes("1 van 8 thema's"));
    expect(await trial.valueOf("B14")).toBe(4);
    expect(trial.errors).toEqual([]);
  });
});
