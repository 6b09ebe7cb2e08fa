import type { Server } from "node:http";
import { afterAll, afterEach, beforeAll, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../scripts/static-server";
import { PATIENCE } from "../trial/browser";
import { describeInChromium, launchChromium } from "../trial/chromium";
import { builtTrial } from "../trial/trial-build";
import { complaintsOf } from "./pane-page";

jest.setTimeout(120_000);

/** Microsoft's office.js, as its npm package has it. */
const OFFICE_JS = "node_modules/@microsoft/office-js/dist/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let browser: Browser;
let server: Server;
let address: string;
let page: Page;
const violations: string[] = [];
/** What the page itself threw, as a console has it. */
const thrown: string[] = [];

beforeAll(async () => {
  await builtTrial();
  const served = await serve({ "/": ["dist/"] });
  server = served.server;
  address = `http://localhost:${served.port}/taskpane.html`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

afterEach(async () => {
  await page.close();
});

/** The page as Excel would load it, with this in the place of Microsoft's server. */
async function open(
  cdn: (file: string) => Promise<string | undefined> | { script: string },
  query = "",
): Promise<void> {
  page = await browser.newPage({ viewport: { width: 320, height: 700 }, locale: "nl-BE" });
  page.setDefaultTimeout(PATIENCE);
  await page.clock.install();
  violations.length = 0;
  thrown.length = 0;
  page.on("pageerror", ({ message }) => thrown.push(message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  await page.route(`${CDN}**`, async (route) => {
    const answer = cdn(route.request().url().slice(CDN.length));
    if ("script" in answer) return route.fulfill({ contentType: "text/javascript", body: answer.script });
    const file = await answer;
    return file === undefined ? route.abort() : route.fulfill({ path: file });
  });
  await page.goto(`${address}${query}`, { waitUntil: "commit" });
}

/** What axe has against the page, once it says this. */
async function complaintsAt(text: string): Promise<readonly string[]> {
  await page.getByText(text).waitFor();
  return complaintsOf(page.mainFrame());
}

/** The same; it has five seconds to say it, by a clock that stands still after them, so that the machine has all the time it needs. */
async function complaintsWithinFive(text: string): Promise<readonly string[]> {
  await page.locator("#pane > *").first().waitFor();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5_000);
  await page.getByText(text).waitFor();
  await page.clock.resume();
  return complaintsOf(page.mainFrame());
}

const fake = (host: string, supported: boolean): string => `
  window.Excel = {};
  window.Office = {
    onReady: () => Promise.resolve({ host: "${host}" }),
    context: { displayLanguage: "nl-BE", requirements: { isSetSupported: () => ${supported} } },
  };`;

describeInChromium("the task pane where it cannot work", () => {
  it("says within five seconds that Excel does not answer, when the network refuses office.js", async () => {
    await open(() => Promise.resolve(undefined));
    expect(await complaintsWithinFive("Excel antwoordt niet")).toEqual([]);
  });

  it("says so as well when the network keeps office.js waiting for ever", async () => {
    await open(() => new Promise(() => undefined));
    expect(await complaintsWithinFive("Excel antwoordt niet")).toEqual([]);
  });

  it("says so as well when office.js comes, and stays silent", async () => {
    await open(() => ({ script: "window.Office = { onReady: () => new Promise(() => undefined) };" }));
    expect(await complaintsWithinFive("Excel antwoordt niet")).toEqual([]);
  });

  it("loads the real office.js under its own policy, and says that it belongs in Excel", async () => {
    await open((file) => Promise.resolve(OFFICE_JS + (file.split("?")[0] ?? "")));
    expect(await complaintsAt("Klimaatpeil hoort in Excel")).toEqual([]);
    expect(violations.filter((text) => /script-src|style-src|connect-src/.test(text))).toEqual([]);
  });

  it("says that it belongs in Excel when it is opened in Word", async () => {
    await open(() => ({ script: fake("Word", true) }));
    expect(await complaintsAt("Klimaatpeil hoort in Excel")).toEqual([]);
  });

  it("takes office.js, and Excel after that, as late as they come", async () => {
    const late = `
      setTimeout(() => {
        window.Office = {
          onReady: () => Promise.resolve({ host: "Excel" }),
          context: { displayLanguage: "nl-BE", requirements: { isSetSupported: () => false } },
        };
      }, 500);
      setTimeout(() => { window.Excel = {}; }, 1_000);`;
    await open(() => ({ script: late }));
    expect(await complaintsAt("Deze Excel is te oud")).toEqual([]);
    expect(await page.getByText("Klimaatpeil hoort in Excel").count()).toBe(0);
  });

  it("says that an Excel from before 2021 is too old", async () => {
    await open(() => ({ script: fake("Excel", false) }));
    expect(await complaintsAt("Deze Excel is te oud")).toEqual([]);
  });

  it("says that something went wrong in Klimaatpeil itself when its own start fails, and not that the network is to blame", async () => {
    const script = fake("Excel", true).replace(
      "context: {",
      'context: { get partitionKey() { throw new ReferenceError("ours"); },',
    );
    await open(() => ({ script }));
    expect(await complaintsAt("Klimaatpeil is niet gestart")).toEqual([]);
    expect(await page.getByText("Er ging iets mis in Klimaatpeil zelf.").count()).toBe(1);
    expect(thrown).toEqual(["ours"]);
    expect(await page.getByText(/Excel antwoordt niet|appsforoffice/).count()).toBe(0);
  });

  it("shows what a ribbon button could not do, in words of its own", async () => {
    await open(() => Promise.resolve(undefined), "?problem=sheet-protected&detail=Onze%20scores");
    expect(await complaintsAt("De tabel is niet gekleurd")).toEqual([]);
    expect(await page.getByText("Het blad Onze scores is beveiligd.").count()).toBe(1);
  });
});
