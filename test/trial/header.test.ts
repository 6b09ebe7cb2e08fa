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

  it("is one line in a window as low as at 200 % zoom, which tells what one must know, and opens for the rest", async () => {
    await trial.page.setViewportSize({ width: 640, height: 430 });
    const height = async () => (await trial.page.evaluate(heights))[0];
    expect(await height()).toBeLessThan(60);
    expect(await name()).toBe("nulmeting-2024.xlsx");
    const steps = trial.page.locator("ol.steps:visible");
    expect([await steps.count(), await trial.page.isVisible("#save")]).toEqual([0, true]);
    await tells(TOLD);
    expect(await header()).toContain(TOLD);
    expect(await height()).toBeLessThan(100);
    await tells("");
    const fold = trial.page.getByRole("button", { name: "Uitleg en knoppen" });
    await fold.click();
    expect(await fold.getAttribute("aria-expanded")).toBe("true");
    expect(await steps.count()).toBe(1);
    // It leaves room for the pane, and what does not fit is scrolled to.
    expect(await height()).toBeLessThanOrEqual(0.75 * 430);
    await trial.page.locator("#samples").focus();
    expect(await trial.page.locator("#samples").evaluate(isInBar)).toBe(true);
    await fold.press("Enter");
    expect([await steps.count(), await trial.page.locator("#fold:focus").count()]).toEqual([0, 1]);
    await trial.page.setViewportSize({ width: 1280, height: 720 });
    expect([await steps.count(), await fold.isVisible()]).toEqual([1, false]);
  });

  it("tells of a workbook that was opened no more than that it was", async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, najaar2024);
    await trial.opens("aalst.xlsx", host.bytes());
    expect(await name()).toBe("aalst.xlsx");
    expect(await header()).toContain("Links staat de werkmap die u opende.");
    expect(await header()).not.toMatch(/2024 zoals|Deze tabel kleuren/);
  });

  it("has steps for it, by what someone said that she does", async () => {
    const steps = () => trial.page.locator("ol.steps:visible").innerText();
    const role = (name: string) =>
      trial.page
        .frames()
        .at(-1)
        ?.evaluate((kept) => {
          localStorage.setItem("klimaatpeil-role", kept);
        }, name);
    const isShown = (name: string) =>
      trial.page.waitForFunction((kept) => document.documentElement.dataset["role"] === kept, name);
    expect(await steps()).toMatch(/^Zeg rechts wat u hier doet\.[^]*Bewaren als \.xlsx/);
    await role("fills-in");
    await isShown("fills-in");
    expect(await steps()).toMatch(/^Controleren[^]*Bewaren als \.xlsx/);
    await role("bundles");
    await isShown("bundles");
    expect(await steps()).toMatch(/^Bundelen[^]*Delen[^]*Bewaren als \.xlsx/);
    await role("");
    await isShown("");
  });

  it.each([
    [1280, 720],
    [1536, 864],
  ])(
    "keeps its height and that of the sheet, whatever is told of a file that was downloaded, at %i",
    async (...size) => {
      await trial.page.setViewportSize({ width: size[0], height: size[1] });
      const [before] = await trial.page.evaluate(heights);
      await tells(TOLD);
      const [after, width = 0] = await trial.page.evaluate(heights);
      expect(await header()).toContain(TOLD);
      expect(after).toBe(before);
      expect(width).toBeLessThan(500);
      await tells("");
      expect(await header()).toContain("Links staat de werkmap die u opende.");
    },
  );

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

  function tells(said: string): Promise<void> {
    return trial.page.evaluate((text) => {
      const told = document.getElementById("downloaded");
      if (told) told.textContent = text;
    }, said);
  }

  /** @param despite the answer, where something gets lost */
  async function saved(despite?: string): Promise<string> {
    const coming = trial.page.waitForEvent("download");
    await trial.page.click("#save");
    if (despite !== undefined) await trial.page.getByRole("button", { name: despite }).click();
    const download = await coming;
    return download.suggestedFilename();
  }
});

/** As long as what the page tells of one. */
const TOLD =
  "Excel opent een nieuwe werkmap in een eigen venster. Hier is ze gedownload als benchmark-publiek-concept-2026-03-01.xlsx: kies “Werkmap openen” om ze te bekijken.";

/** Runs in the page. */
function isInBar(element: Element): boolean {
  const [own, bar] = [element, document.getElementById("bar")].map((each) => each?.getBoundingClientRect());
  return own !== undefined && bar !== undefined && own.top >= bar.top && own.bottom <= bar.bottom;
}

/** Runs in the page: how high the header is, and how wide its buttons are together. */
function heights(): readonly number[] {
  const [bar, files] = ["bar", "files"].map((id) => document.getElementById(id)?.getBoundingClientRect());
  return [bar?.height ?? 0, files?.width ?? 0];
}

/** Runs in the page. */
async function removeSheet(name: string): Promise<void> {
  const { Excel } = window as unknown as { Excel: ExcelApi };
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
