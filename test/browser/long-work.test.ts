/** Work that is large, or done again and again, or broken off: in the pane itself, as a person would do it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { CDPSession, Frame } from "playwright-core";
import { layOut } from "../../src/actions/lay-out";
import { type CityAssessment, emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { scanOf } from "../actions/bundling";
import { foreignWorkbook } from "../cli/foreign-workbook";
import { THIRTEEN } from "../cli/thirteen-files";
import { describeInChromium } from "../trial/chromium";
import { drop, type Dropped } from "./bundle-files";
import { AT_ONCE, cancelled } from "./cancelling";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const MIB = 1024 * 1024;

function frameOf({ page }: PanePage): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
}

const syncsOf = ({ page }: PanePage) =>
  page.evaluate(() => (window as unknown as { trial: { controls: { syncs: number } } }).trial.controls.syncs);

/** Everything in the workbook, as text. */
const workbookOf = ({ page }: PanePage) =>
  page.evaluate(() => {
    const { trial } = window as unknown as { trial: { engine: { model: { exportData(): object } } } };
    return JSON.stringify(trial.engine.model.exportData());
  });

const thirteen = () =>
  Promise.all(THIRTEEN.map(async ({ file, sheets }) => ({ name: file, bytes: await foreignWorkbook(sheets) })));

/** A template that is filled in: every city of a scan of eight themes, 3 everywhere. */
async function filledIn(cities: number): Promise<Dropped> {
  const definition = scanOf(cities, 8);
  const empty = emptyMeasurement(definition, "najaar 2026", definition.cities);
  const scored = (each: CityAssessment): CityAssessment => ({
    ...each,
    scores: new Map(definition.themes.map(({ id }) => [id, { status: "scored", value: 3, raw: "3" }])),
  });
  const host = newXlsxHost({ title: "Scan", created: new Date(0) });
  await layOut(host, { ...empty, cities: empty.cities.map(scored) });
  return { name: `${cities} gemeenten.xlsx`, bytes: host.bytes() };
}

const blank = () => foreignWorkbook({ Blad1: [] });

describeInChromium("300 cities and 8 themes in the pane", () => {
  let trial: PanePage;
  /** Of writing the bundle and reading it again, by the number of cities. */
  const syncs = new Map<number, number>();
  /** Of filling in one score, and reading it again. */
  const filling = new Map<number, number>();

  beforeAll(async () => {
    trial = await openPane();
  });

  afterAll(() => trial.close());

  it.each([13, 300])("are bundled into sheets, and read again, without anything that hangs: %i", async (cities) => {
    await trial.opens("leeg.xlsx", await blank());
    await trial.sees("Klimaatpeil zet de zelfevaluatie klaar");
    await trial.openTab("Bundelen");
    await drop(trial, [await filledIn(cities)]);
    await trial.sees("Deze bladen komen erbij: Maturiteit");
    const counts = [await syncsOf(trial)];
    await trial.press("Schrijf in deze werkmap");
    await trial.sees(/De bundel staat in deze werkmap/);
    await trial.sees("Deze werkmap is een bundel.");
    counts.push(await syncsOf(trial));
    await trial.shoot(`lang-werk-${cities}-gebundeld`);
    await trial.pane.getByRole("tab", { name: /^Controleren/ }).click();
    await trial.shoot(`lang-werk-${cities}-gecontroleerd`);
    syncs.set(cities, (counts[1] ?? 0) - (counts[0] ?? 0));
  });

  it.each([13, 300])("are filled in, score by score: %i", async (cities) => {
    await trial.opens("scan.xlsx", (await filledIn(cities)).bytes);
    await trial.openTab("Invullen");
    await trial.click("C12");
    await trial.sees("Gemeente b 2 · Thema b 2");
    const before = await syncsOf(trial);
    await trial.pane.getByRole("button", { name: /^4/ }).click();
    await trial.sees("4 ingevuld voor Gemeente b 2 · Thema b 2.");
    await trial.shoot(`lang-werk-${cities}-ingevuld`);
    expect(await trial.valueOf("C12")).toBe(4);
    filling.set(cities, (await syncsOf(trial)) - before);
  });

  it("take as many round trips as 13", () => {
    expect(syncs.get(300)).toBeGreaterThan(0);
    expect(syncs.get(300)).toBe(syncs.get(13));
    expect(filling.get(300)).toBe(filling.get(13));
    expect(trial.errors).toEqual([]);
  });
});

describeInChromium("the same work again and again", () => {
  let trial: PanePage;
  let cdp: CDPSession;
  let files: readonly Dropped[];
  /** How many round trips there were when all was read that was there at the start. */
  let begun = 0;
  let usedAfter10 = 0;

  beforeAll(async () => {
    files = (await thirteen()).slice(0, 3);
    trial = await openPane();
    cdp = await trial.page.context().newCDPSession(trial.page);
    await trial.sees("Wat is ingevuld");
    begun = await syncsOf(trial);
    // Of the small sample alone, 40 readings that are kept would hardly be seen.
    await trial.page.evaluate(() => {
      const { trial: parts } = window as unknown as { trial: { engine: Engine } };
      const cells = Array.from({ length: 8000 }, (_, index) => {
        return { row: Math.floor(index / 20), column: index % 20, content: `Notitie ${index}` };
      });
      parts.engine.write(parts.engine.addSheet("Notities van het team"), cells);
    });
    begun += TRIPS;
    await hasRead(0);
    await trial.openTab("Bundelen");
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
    expect(await syncsOf(trial)).toBe(begun + TRIPS * 50);
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
      await trial.pane.getByRole("button", { name: `Haal ${name} uit de lijst` }).dispatchEvent("click");
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

/** In MiB, over 40 runs. */
const BOUND = 5;
/** Of reading the workbook once. */
const TRIPS = 2;

/** 770 copies of each city's workbook. */
const COPIES = 770;
const ALL = "10010";

describeInChromium("10,000 files", () => {
  let trial: PanePage;

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

  it("are counted while they are read, never hold up the pane for long, and leave it small", async () => {
    await watchLongTasks(frameOf(trial));
    const files = await thirteen();
    const start = performance.now();
    await drop(trial, files, COPIES);
    await trial.sees(/[1-9]\d{3} van 10010 gelezen/);
    await trial.pane.getByText(`${ALL} bestanden gelezen`).waitFor({ timeout: 240_000 });
    const taken = performance.now() - start;
    await trial.sees("11 volledig · 1 gedeeltelijk · 1 zonder scores");
    await trial.sees(/ · en nog 765 bestanden/);
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
