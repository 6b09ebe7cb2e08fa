/** The first screen speaks as Excel does, whatever the browser speaks: nothing changes from one language to the other before one's eyes. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { trialRoutes } from "../../scripts/build-trial";
import { serve } from "../../scripts/static-server";
import { describeInChromium, launchChromium } from "../trial/chromium";
import { builtTrial } from "../trial/trial-build";

jest.setTimeout(300_000);

/** What the pane has for a language when it is first drawn, and then each time that this changes. */
const LANGUAGES = `
  window.languages = [];
  new MutationObserver(() => {
    const { lang } = document.documentElement;
    if (document.querySelector("main") && lang !== window.languages.at(-1)) window.languages.push(lang);
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

describeInChromium("the pane in an Excel that speaks another language than the browser", () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    await builtTrial();
    served = await serve(trialRoutes());
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  const open = async (locale: string, excel = "") => {
    const page = await browser.newPage({ locale });
    await page.addInitScript(LANGUAGES);
    await page.goto(`http://localhost:${served.port}/${excel}`);
    return page;
  };
  const languages = (of: ReturnType<Page["frames"]>[number] | undefined) =>
    of?.evaluate(() => (window as unknown as { languages: readonly string[] }).languages);

  it("is Dutch from the first screen on in a Dutch Excel, in an English browser", async () => {
    const page = await open("en-US");
    await page.frameLocator("#pane").locator("main[aria-busy=false]").waitFor();
    expect(await languages(page.frames().find((each) => each.url().includes("taskpane")))).toEqual(["nl-BE"]);
    await page.close();
  });

  it("is English from the first screen on in an English Excel, in a Dutch browser", async () => {
    // What ships, by itself: no office.js comes that could say so.
    const page = await open("nl-BE", "addin/taskpane.html?_host_Info=Excel$Web$16.00$en-US");
    await page.getByRole("button", { name: "I fill in for one city" }).waitFor();
    expect(await languages(page.mainFrame())).toEqual(["en"]);
    await page.close();
  });
});
