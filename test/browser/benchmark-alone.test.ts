/** A benchmark that is opened by itself: each tab says what it is, and asks nothing of its cells. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { benchmarkWorkbook } from "../../src/taskpane/share/new-workbook";
import { benchmarkFor, STEERING } from "../export/benchmarks";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a benchmark that is opened by itself", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("benchmark.xlsx", await benchmarkWorkbook(benchmarkFor(STEERING)));
    await trial.isFor("bundles");
  });

  afterAll(() => trial.close());

  it.each(["Invullen", "Controleren", "Bundelen", "Overzicht", "Delen", "Leren"])(
    "says so, and nothing else: %s",
    async (tab) => {
      await trial.openTab(tab);
      await trial.sees(/^Dit is een benchmark: /);
      const said = await trial.pane.locator("#panel").innerText();
      expect(said).toMatch(/^Dit is een benchmark: [^\n]*Open daarvoor [^\n]*$/);
    },
  );

  it("says so in a narrow pane, light and dark", async () => {
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`benchmark-alleen-320-${scheme}`);
    }
  });
});
