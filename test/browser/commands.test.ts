/** The built page of the ribbon's functions, which Office loads out of sight. */
import type { Server } from "node:http";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../scripts/static-server";
import { describeInChromium, launchChromium } from "../trial/chromium";
import { builtTrial } from "../trial/trial-build";
import { openTrial, PATIENCE, type Trial } from "../trial/browser";
import { RIBBON_HOST, type Told } from "./ribbon-host";

jest.setTimeout(120_000);

/** Microsoft's office.js, as its npm package has it. */
const OFFICE_JS = "node_modules/@microsoft/office-js/dist/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const BUTTON = "colourTables";

describeInChromium("the ribbon's button, in Microsoft's own office.js", () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    await builtTrial();
    const served = await serve({ "/": ["dist/"] });
    server = served.server;
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript(RIBBON_HOST);
    await page.route(`${CDN}**`, async (route) => {
      const [file = ""] = route.request().url().slice(CDN.length).split("?");
      // Office.js fetches what makes `Excel` once it knows that it is in Excel: later than our own script, on any network.
      if (file.startsWith("excel-")) await new Promise((resolve) => setTimeout(resolve, 1_000));
      return route.fulfill({ path: OFFICE_JS + file, contentType: "text/javascript" });
    });
    await page.goto(`http://localhost:${served.port}/commands.html`, { waitUntil: "commit" });
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const told = () => page.evaluate(() => (window as unknown as { told: Told }).told);

  it("has its function when Office is ready for a press", async () => {
    await page.waitForFunction(() => "Excel" in window);
    const known = await page.evaluate(
      () =>
        (window as unknown as { Office: { actions: { _association: { mappings: object } } } }).Office.actions
          ._association.mappings,
    );
    expect(Object.keys(known)).toEqual([BUTTON.toUpperCase()]);
  });

  it("asks Excel for the workbook, says what Excel refuses, and completes once that was read", async () => {
    await page.evaluate((name) => {
      (window as unknown as { press(name: string): void }).press(name);
    }, BUTTON);
    await page.waitForFunction(() => (window as unknown as { told: Told }).told.dialogs.length > 0);
    const { asked, dialogs, completed } = await told();
    expect(asked).toContain("Worksheets");
    expect(dialogs.map((dialog) => /problem=[a-z-]+/.exec(dialog)?.[0])).toEqual(["problem=denied"]);
    expect(completed).toBe(0);
    await page.evaluate(() => {
      (window as unknown as { closeDialog(): void }).closeDialog();
    });
    await page.waitForFunction(() => (window as unknown as { told: Told }).told.completed > 0);
    expect((await told()).completed).toBe(1);
    expect(errors).toEqual([]);
  });
});

/** Office.js so late that nothing of it is there when the page has loaded, and `Excel` later still than it says that it is ready. */
const LATE_OFFICE = `
  const later = (work) => setTimeout(work, 300);
  later(() => {
    window.Office = {
      onReady: () => new Promise((resolve) => later(() => {
        resolve({ host: "Excel", platform: "PC" });
        later(() => { window.Excel = parent.Excel; });
      })),
      actions: { associate: (name, action) => { parent.pressed = (known) => known === name && new Promise((completed) => action({ completed })); } },
      context: { requirements: parent.Office.context.requirements },
    };
  });`;

describeInChromium("the ribbon's button, where all of Office comes late", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await openTrial();
    await trial.page.route(`${CDN}**`, (route) => route.fulfill({ contentType: "text/javascript", body: LATE_OFFICE }));
  });

  afterAll(() => trial.close());

  const fill = () =>
    trial.page.evaluate(() => {
      const { engine } = (window as unknown as { trial: { engine: Engine } }).trial;
      return engine.fillShown({ ...engine.selected(), row: 3, column: 3 });
    });

  interface Engine {
    selected(): { readonly sheet: string };
    fillShown(at: { readonly sheet: string; readonly row: number; readonly column: number }): string | undefined;
  }

  it("colours the table on the sheet, and completes", async () => {
    expect(await fill()).toBeUndefined();
    await trial.page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "commands.html";
      document.body.append(frame);
    });
    await trial.page.waitForFunction(() => "pressed" in window);
    await trial.page.evaluate(
      (name) => (window as unknown as { pressed(name: string): Promise<void> }).pressed(name),
      BUTTON,
    );
    expect(await fill()).toBe("#E0685F");
    expect(trial.errors).toEqual([]);
  });
});
