/** Delen, where a benchmark sheet stands in the workbook: nothing updates it, and that is said where one adds another. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a benchmark sheet that stands there already, in Delen", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.addsSheets();
    await trial.openTab("Delen");
  });

  afterAll(async () => {
    await trial.close();
  });

  it("is told of where one adds a sheet, once there is one", async () => {
    const there = trial.pane.locator("[data-there]");
    expect(await there.count()).toBe(0);
    await trial.press("Benchmark als blad in deze werkmap");
    await trial.sees("De rest van de werkmap is onaangeroerd.");
    const told = /^Het blad Benchmark van \d\d\/\d\d\/\d{4} staat er al en wordt niet bijgewerkt: verwijder het /;
    await there.waitFor();
    expect(await there.innerText()).toMatch(told);
    for (const width of [320, 1280])
      for (const scheme of ["light", "dark"] as const) {
        await trial.dress(width, scheme);
        await there.scrollIntoViewIfNeeded();
        expect(await trial.complaints()).toEqual([]);
        await trial.shoot(`delen-blad-staat-er-${width}-${scheme}`);
      }
    expect(trial.errors).toEqual([]);
  });
});
