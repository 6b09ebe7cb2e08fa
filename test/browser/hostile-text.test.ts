import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

const IMAGE = "<img src=x onerror=alert(1)>";
const LINK = '<a href="javascript:alert(1)">klik</a>';

/** Each step goes on where the one before stopped. */
describeInChromium("text from files in the pane", () => {
  let trial: PanePage;
  const alerts: string[] = [];

  beforeAll(async () => {
    trial = await openPane();
    trial.page.on("dialog", (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
  });

  afterAll(() => trial.close());

  /** What text could have become. */
  async function injected(): Promise<readonly string[]> {
    return trial.pane
      .locator("img, iframe, object, embed, [onerror], a[href^='javascript:']")
      .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML));
  }

  it("is shown as it was written: names of files and sheets, and what stands in score cells", async () => {
    await trial.openTab("Bundelen");
    const sheets = { "<img src=x>": [HEADER, ["Gent", IMAGE, LINK, '=HYPERLINK("http://x","y")', 3]] };
    await drop(trial, [
      { name: `${IMAGE}.xlsx`, bytes: await foreignWorkbook(sheets) },
      { name: "__proto__.xlsx", bytes: await foreignWorkbook({ constructor: [HEADER, ["Gent", 3, 3, 3, 4]] }) },
      { name: "<script>alert(1)</script>.xlsx", bytes: Buffer.from("PK geen werkmap") },
    ]);
    const read = trial.pane.getByText(/^[02] bestanden? gelezen|^1 bestand gelezen/);
    await read.click();
    await trial.sees(`${IMAGE}.xlsx`);
    await trial.sees("__proto__.xlsx");
    await trial.sees("<script>alert(1)</script>.xlsx");
    await trial.shoot("tekst-uit-bestanden");
    expect(await injected()).toEqual([]);
  });

  it("is shown as it was written when it is in the workbook itself", async () => {
    await trial.type("B7", IMAGE);
    await trial.openTab("Controleren");
    await trial.sees(IMAGE);
    expect(await injected()).toEqual([]);
    expect([alerts, trial.errors]).toEqual([[], []]);
  });
});
