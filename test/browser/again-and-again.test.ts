/** The same work again and again, in the pane itself: it takes no more memory for that. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { CDPSession } from "playwright-core";
import { describeInChromium } from "../trial/chromium";
import { drop, type Dropped } from "./bundle-files";
import { MIB, syncsAtRest, syncsOf, thirteen } from "./long-work";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** In MiB, over 40 runs. */
const BOUND = 5;
/** Of reading the workbook once. */
const TRIPS = 2;

describeInChromium("the same work again and again", () => {
  let trial: PanePage;
  let cdp: CDPSession;
  let files: readonly Dropped[];
  /** How many round trips there were when all was read that was there at the start, each sheet as far as it reaches. */
  let begun = 0;
  let usedAfter10 = 0;

  beforeAll(async () => {
    files = (await thirteen()).slice(0, 3);
    trial = await openPane();
    cdp = await trial.page.context().newCDPSession(trial.page);
    await trial.sees("Wat is ingevuld");
    // Of the small sample alone, 40 readings that are kept would hardly be seen.
    await trial.page.evaluate(() => {
      const { trial: parts } = window as unknown as { trial: { engine: Engine } };
      const cells = Array.from({ length: 8000 }, (_, index) => {
        return { row: Math.floor(index / 20), column: index % 20, content: `Notitie ${index}` };
      });
      parts.engine.write(parts.engine.addSheet("Notities van het team"), cells);
    });
    await trial.openTab("Bundelen");
    // A sheet that reaches further than it did takes one trip more, once: what is counted is all the same.
    await typeBeside(0);
    begun = await syncsAtRest(trial);
    for (let run = 1; run <= 10; run++) await once(run);
    usedAfter10 = await used();
  });

  afterAll(() => trial.close());

  async function used(): Promise<number> {
    await cdp.send("HeapProfiler.collectGarbage");
    return (await cdp.send("Runtime.getHeapUsage")).usedSize;
  }

  it("takes no more memory after 50 runs of reading the workbook and three files than after 10", async () => {
    for (let run = 11; run <= 50; run++) await once(run);
    expect(await syncsAtRest(trial)).toBe(begun + TRIPS * 50);
    expect(((await used()) - usedAfter10) / MIB).toBeLessThan(BOUND);
    expect(trial.errors).toEqual([]);
  });

  async function once(run: number): Promise<void> {
    await typeBeside(run);
    await drop(trial, files);
    await trial.sees("3 bestanden gelezen");
    await trial.pane.getByText("3 bestanden gelezen").click();
    // A mouse for each would take as long as all the rest.
    for (const { name } of files)
      await trial.pane.getByRole("button", { name: `Verwijderen uit de lijst: ${name}` }).dispatchEvent("click");
    await trial.sees("Sleep de bestanden of een map hierheen");
    await hasRead(run);
  }

  /** Someone types beside the table; the pane reads the workbook again once she has paused, whatever is dropped meanwhile. */
  async function typeBeside(run: number): Promise<void> {
    await trial.page.evaluate((content) => {
      const { trial: parts } = window as unknown as { trial: { engine: Engine } };
      const { model } = parts.engine;
      model.dispatch("UPDATE_CELL", { sheetId: model.getters.getActiveSheetId(), row: 60, col: 1, content });
    }, String(run));
  }

  async function hasRead(times: number): Promise<void> {
    while ((await syncsOf(trial)) < begun + TRIPS * times) await trial.page.waitForTimeout(10);
  }

  interface Engine {
    addSheet(name: string): string;
    write(sheet: string, cells: readonly object[]): void;
    readonly model: {
      dispatch(command: string, what: object): void;
      readonly getters: { getActiveSheetId(): string };
    };
  }
});
