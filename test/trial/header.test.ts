/** What stands above the trial page: what is open, what one can do with it, and the name under which it is saved. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { ExcelApi } from "../../src/host/office/api";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { layOut } from "../../src/actions/lay-out";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { openTrial, type Trial } from "./browser";
import { describeInChromium } from "./chromium";

jest.setTimeout(120_000);

/** Each step goes on where the one before stopped. */
describeInChromium("the header of the trial page", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await openTrial();
  });

  afterAll(() => trial.close());

  const header = () => trial.page.locator("#bar").innerText();
  const name = () => trial.page.locator("#name").innerText();
  const called = (wanted: string) =>
    trial.page.waitForFunction((text) => document.getElementById("name")?.textContent === text, wanted);

  it("tells of the measurement of 2024 as long as that is open", async () => {
    expect(await name()).toBe("nulmeting-2024.xlsx");
    expect(await header()).toMatch(/meting van 2024 zoals de steden ze instuurden[^]*Deze tabel kleuren/);
  });

  it("tells of a workbook that was opened no more than that it was", async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, najaar2024);
    await trial.opens("aalst.xlsx", host.bytes());
    expect(await name()).toBe("aalst.xlsx");
    expect(await header()).toContain("Links staat de werkmap die u opende.");
    expect(await header()).not.toMatch(/2024 zoals|Deze tabel kleuren/);
  });

  it("goes by the name of the file that was saved, where that is another one", async () => {
    await trial.page.evaluate(removeSheet, "Legende");
    await called("aalst.xlsx – niet bewaard");
    expect(await saved("Toch bewaren")).toBe("aalst (proef).xlsx");
    expect(await name()).toBe("aalst (proef).xlsx");
    await trial.page.evaluate(removeSheet, "Toelichting");
    await called("aalst (proef).xlsx – niet bewaard");
    expect(await saved("Toch bewaren")).toBe("aalst (proef).xlsx");
  });

  it("saves an empty workbook under the name that it has", async () => {
    await trial.page.click("#empty");
    await called("Map1.xlsx");
    expect(await header()).toMatch(/Links staat een lege werkmap\.[^]*Ik vul in voor één stad/);
    await trial.type("B5", "Gent");
    await called("Map1.xlsx – niet bewaard");
    expect(await saved()).toBe("Map1.xlsx");
    expect(await name()).toBe("Map1.xlsx");
    expect(trial.errors).toEqual([]);
  });

  it("tells of the bundle that the thirteen samples are to be", async () => {
    await trial.page.click("#samples");
    await called("bundel-2024.xlsx");
    expect(await header()).toMatch(/dertien steden[^]*De bundel wegschrijven/);
    expect(await header()).not.toContain("Deze tabel kleuren");
  });

  /** @param despite the answer, where something gets lost */
  async function saved(despite?: string): Promise<string> {
    const coming = trial.page.waitForEvent("download");
    await trial.page.click("#save");
    if (despite !== undefined) await trial.page.getByRole("button", { name: despite }).click();
    const download = await coming;
    return download.suggestedFilename();
  }
});

/** Runs in the page. */
async function removeSheet(name: string): Promise<void> {
  const { Excel } = window as unknown as { Excel: ExcelApi };
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
