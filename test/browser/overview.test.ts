/** Overzicht, as a colleague of the Kenniscentrum looks at it: by mouse, by keyboard, in every dress, and as a screen reader has it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { explained } from "../../src/domain/measurement/explanation";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { bundlePlan, PUBLISHED } from "../layout/published";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage, SHOTS } from "./pane-page";

jest.setTimeout(300_000);

/** What the cities say of the measurement before is made up: two are known, and one of them is higher now. */
const AGAIN: Measurement = {
  ...PUBLISHED,
  explanations: PUBLISHED.definition.themes.flatMap(({ id: themeId }, index) => [
    explained({ cityId: "gent", themeId, previous: ["3", "2.5", "2", "3", "3", "3", "3", "3"][index] ?? "", target: index === 5 ? "3" : "4" }),
    explained({ cityId: "genk", themeId, previous: "2,5" }),
  ]),
};

/** Each step goes on where the one before stopped. */
describeInChromium("what people would rather look at, in Overzicht", () => {
  let trial: PanePage;
  let frame: Frame;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Bundel", created: new Date(0) });
    await host.apply(bundlePlan(AGAIN));
    trial = await openPane();
    await trial.opens("bundel.xlsx", host.bytes());
    await trial.openTab("Overzicht");
    await trial.sees("11 van 13 steden volledig");
    const found = trial.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!found) throw new Error("There is no pane.");
    frame = found;
  });

  afterAll(() => trial.close());

  /** What axe has against it at both widths, in the light and in the dark; the pane whole, for whoever looks. */
  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    await trial.page.setViewportSize({ width: 1280, height: 2700 });
    for (const width of [320, 400])
      for (const scheme of ["light", "dark"] as const) {
        await trial.dress(width, scheme);
        complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
        await trial.page.locator("#pane").screenshot({ path: `${SHOTS}/overzicht-${name}-${width}-${scheme}.png` });
      }
    await trial.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await trial.page.locator("#pane").screenshot({ path: `${SHOTS}/overzicht-${name}-contrast.png` });
    await trial.page.emulateMedia({ forcedColors: null, colorScheme: "light" });
    return complaints;
  }

  it("draws it", async () => {
    expect(await looked("1-geheel")).toEqual([]);
    expect(frame.url()).toContain("taskpane");
  });
});
