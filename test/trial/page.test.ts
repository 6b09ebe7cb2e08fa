import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { ExcelApi } from "../../src/host/office/api";
import { openTrial, type Trial } from "./browser";
import { describeInChromium } from "./chromium";

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
}, 120_000);
afterAll(() => trial.close());

describeInChromium("the trial page, in Chromium", () => {
  it("shows the scores as the cities handed them in, without a single complaint", async () => {
    expect(await trial.valueOf("A4")).toBe("Aalst");
    expect(await trial.valueOf("B7")).toBe("Tussen geel en groen");
    expect(trial.errors).toEqual([]);
  });

  it("asks nothing of the network", () => {
    expect(trial.requests.filter((url) => !url.startsWith(trial.address))).toEqual([]);
    expect(trial.requests.length).toBeGreaterThan(3);
  });

  it("takes 3,5 with a comma for three and a half", async () => {
    await trial.type("B5", "3,5");
    expect(await trial.valueOf("B5")).toBe(3.5);
    expect(await trial.textOf("B5")).toBe("3,5");
  });

  it.each(["decimal", "custom"] as const)(
    "refuses a 7 with our own words, keeps what was there, and lets one type on: %s",
    async (kind) => {
      await trial.page.evaluate(validateScores, kind);
      await trial.type("B5", "7");
      const dialog = trial.page.locator("dialog[open]");
      expect(await dialog.innerText()).toContain("Deze score kan niet");
      expect(await dialog.innerText()).toContain("Vul een getal van 1 tot 5 in.");
      await dialog.getByRole("button").click();
      expect(await trial.valueOf("B5")).toBe(3.5);
      await trial.type("B6", "4,5");
      expect(await trial.valueOf("B6")).toBe(4.5);
    },
  );

  it("hands over a new workbook as a download", async () => {
    const download = trial.page.waitForEvent("download");
    await trial.page.evaluate(() =>
      (window as unknown as { Excel: ExcelApi }).Excel.createWorkbook(btoa("een werkmap")),
    );
    const path = await (await download).path();
    expect(readFileSync(path, "utf8")).toBe("een werkmap");
  });
});

/** Runs in the page, as an add-in would. */
async function validateScores(kind: "decimal" | "custom"): Promise<void> {
  const { Excel } = window as unknown as { Excel: ExcelApi };
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Onze scores").getRangeByIndexes(3, 1, 13, 8);
    dataValidation.rule =
      kind === "custom"
        ? { custom: { formula: "=AND(ISNUMBER(B4),B4>=1,B4<=5)" } }
        : { decimal: { formula1: 1, formula2: 5, operator: "Between" } };
    dataValidation.errorAlert = {
      title: "Deze score kan niet",
      message: "Vul een getal van 1 tot 5 in.",
      showAlert: true,
      style: "Stop",
    };
    await context.sync();
  });
}
