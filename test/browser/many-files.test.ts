/** Ten thousand files dropped on the pane: read to the end, or broken off. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { AT_ONCE, cancelled } from "./cancelling";
import { MIB, thirteen } from "./long-work";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

function frameOf({ page }: PanePage): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
}

/** Everything in the workbook, as text. */
const workbookOf = ({ page }: PanePage) =>
  page.evaluate(() => {
    const { trial } = window as unknown as { trial: { engine: { model: { exportData(): object } } } };
    return JSON.stringify(trial.engine.model.exportData());
  });

/** 770 copies of each city's workbook. */
const COPIES = 770;
const ALL = "10010";

describeInChromium("10,000 files", () => {
  let trial: PanePage;
  /** When they were dropped. */
  let start = 0;

  beforeAll(async () => {
    trial = await openPane();
    await trial.openTab("Bundelen");
  });

  afterAll(() => trial.close());

  it("of which the reading is cancelled are let go within a second of the click, their worker with them", async () => {
    const before = await workbookOf(trial);
    await drop(trial, await thirteen(), COPIES);
    await trial.sees(`van ${ALL} gelezen`);
    const { milliseconds, turns } = await cancelled(trial, `van ${ALL} gelezen`);
    expect(milliseconds).toBeLessThan(AT_ONCE.milliseconds);
    expect(turns).toBeLessThan(AT_ONCE.turns);
    // The browser tells of it a little later.
    for (let tries = 0; tries < 600 && trial.page.workers().length > 0; tries++) await trial.page.waitForTimeout(50);
    expect(trial.page.workers()).toHaveLength(0);
    await trial.sees("Sleep de bestanden of een map hierheen");
    expect(await trial.pane.locator("[data-city]").count()).toBe(0);
    expect(await workbookOf(trial)).toBe(before);
  });

  it("are counted while they are read", async () => {
    await watchLongTasks(frameOf(trial));
    const files = await thirteen();
    start = performance.now();
    await drop(trial, files, COPIES);
    await trial.sees(/[1-4]\d{3} van 10010 gelezen/);
    await trial.sees(/[5-9]\d{3} van 10010 gelezen/);
  });

  it("never hold up the pane for long, and leave it small", async () => {
    await trial.pane.getByText(`${ALL} bestanden gelezen`).waitFor({ timeout: 240_000 });
    const taken = performance.now() - start;
    await trial.sees("11 volledig · 1 gedeeltelijk · 1 zonder scores");
    await trial.sees(/en nog 765 bestanden/);
    await trial.shoot("lang-werk-10000-bestanden");
    const cdp = await trial.page.context().newCDPSession(trial.page);
    await cdp.send("HeapProfiler.collectGarbage");
    expect((await cdp.send("Runtime.getHeapUsage")).usedSize / MIB).toBeLessThan(150);
    expect(await trial.pane.locator("li").count()).toBeLessThan(500);
    // Of a second or so on a modest machine; what grows with the square of the files takes minutes. A busy machine is slow in all.
    expect(await longestTask(frameOf(trial))).toBeLessThan(Math.max(5000, taken / 4));
    expect(trial.errors).toEqual([]);
  });
});

interface Watched {
  longest: number;
}

/** From now on: the dropping itself is the test's, and is not counted. */
async function watchLongTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.longest = 0;
    document.addEventListener("drop", () => {
      const from = performance.now();
      new PerformanceObserver((list) => {
        const later = list.getEntries().filter(({ startTime }) => startTime > from);
        watched.longest = Math.max(watched.longest, ...later.map(({ duration }) => duration));
      }).observe({ type: "longtask" });
    });
  });
}

const longestTask = (frame: Frame) => frame.evaluate(() => (window as unknown as Watched).longest);
