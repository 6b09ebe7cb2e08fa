/** `npm start`, as the README says: it is built in another way than what ships, and shows the same pane. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../trial/chromium";
import { builtTrial } from "../trial/trial-build";

jest.setTimeout(300_000);

describeInChromium("npm start", () => {
  let started: ChildProcess;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    // What both have in common is made once, whoever asks.
    await builtTrial();
    started = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
      env: { ...process.env, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const address = await addressTold(started);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(address);
  });

  afterAll(async () => {
    await browser.close();
    started.kill();
    await once(started, "exit");
  });

  it("shows the pane beside the sheets, which asks what one comes to do", async () => {
    const pane = page.frameLocator("#pane");
    await pane.getByRole("button", { name: "Ik vul in voor één stad" }).waitFor({ timeout: 100_000 });
    await pane.getByRole("tab").nth(2).waitFor({ timeout: 100_000 });
    expect(errors).toEqual([]);
  });

  it("bundles the thirteen samples: files are read by a script of its own", async () => {
    const pane = page.frameLocator("#pane");
    await pane.getByRole("button", { name: "Ik bundel voor de groep" }).click();
    await page.getByRole("button", { name: "13 voorbeelden bundelen" }).click();
    await pane.getByText("13 bestanden gelezen").first().waitFor({ timeout: 100_000 });
    expect(errors).toEqual([]);
  });

  it("has the guide and the version in it", async () => {
    const pane = page.frameLocator("#pane");
    await pane.locator("[aria-haspopup=menu]").press("ArrowUp");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Versie \d+\.\d+\.\d+/).waitFor({ timeout: 100_000 });
    await pane.getByText("Welke kolom is de score?").waitFor({ state: "attached", timeout: 100_000 });
    expect(errors).toEqual([]);
  });
});

describeInChromium("npm start with PORT=…", () => {
  it.each([
    ["abc", /PORT=abc is geen poort/],
    ["99999", /PORT=99999 is geen poort/],
  ])("%s says that it is none, and ends", async (port, told) => {
    const started = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
      env: { ...process.env, PORT: port },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const said: string[] = [];
    started.stdout.on("data", (text: Buffer) => said.push(text.toString()));
    const [code] = (await once(started, "close")) as [number];
    expect(code).toBe(1);
    expect(said.join("")).toMatch(told);
  });
});

async function addressTold(process: ChildProcess): Promise<string> {
  if (!process.stdout) throw new Error("It says nothing.");
  for await (const line of createInterface(process.stdout)) {
    const [address] = /http:\/\/localhost:\d+\//.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("It ended without saying where it is.");
}
