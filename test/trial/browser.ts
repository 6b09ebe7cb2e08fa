/** Chromium with the trial page in it, and a mouse that finds cells. */
import type { Page } from "playwright-core";
import { trialRoutes } from "../../scripts/build-trial";
import { serve } from "../../scripts/static-server";
import { launchChromium } from "./chromium";
import { builtTrial } from "./trial-build";

/** However long it takes on a machine that does something else: only what never comes is waited for in vain. */
export const PATIENCE = 100_000;

export interface Trial {
  readonly page: Page;
  /** What the page complained of. */
  readonly errors: readonly string[];
  /** Everything that was asked for. */
  readonly requests: readonly string[];
  readonly address: string;
  /** Opens a workbook, as the button does; the pane has begun anew when it is there. */
  opens(name: string, bytes: Uint8Array): Promise<void>;
  /** Clicks a cell of the sheet in view, such as `B5`. */
  click(cell: string): Promise<void>;
  /** Types in a cell, and leaves it with Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Drags the corner of a cell to another one. */
  drag(cell: string, to: string): Promise<void>;
  /** Waits until this cell is the selected one. */
  selects(cell: string): Promise<void>;
  /** Waits until this sheet is in view. */
  shows(sheet: string): Promise<void>;
  valueOf(cell: string): Promise<unknown>;
  /** As it is shown. */
  textOf(cell: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTrial(): Promise<Trial> {
  await builtTrial();
  const { server, port } = await serve(trialRoutes());
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const address = `http://localhost:${port}/`;
  await page.goto(address);
  await page.waitForSelector(".o-grid canvas");
  const click = async (cell: string) => {
    const point = await page.evaluate(pointOf, cell);
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction(isSelected, cell);
  };
  return {
    page,
    errors,
    requests,
    address,
    opens: async (name, bytes) => {
      // What the pane says of the workbook before could be taken for what it says of this one.
      const anew = page.waitForEvent("framenavigated", (frame) => frame !== page.mainFrame());
      await page.setInputFiles("#file", { name, mimeType: "", buffer: Buffer.from(bytes) });
      // Of what an earlier test did, nothing need be kept. Whoever only waits for the question answers no other one later.
      const throwAway = page.getByRole("button", { name: "Niet bewaren" });
      const isAsked = await Promise.race([anew.then(() => false), throwAway.waitFor().then(() => true)]);
      if (isAsked) await throwAway.click();
      await anew;
    },
    click,
    type: async (cell, text) => {
      await click(cell);
      await page.keyboard.type(text);
      // On a busy machine a key may come before the editor knows that it replaces what is there.
      for (let again = 0; again < 3 && (await page.evaluate(beingTyped)) !== text; again++) {
        await page.keyboard.press("Escape");
        await click(cell);
        await page.keyboard.type(text, { delay: 50 });
      }
      await page.keyboard.press("Enter");
      await page.waitForFunction(isLeft, cell);
    },
    drag: async (cell, to) => {
      await click(cell);
      await page.locator(".o-autofill-handler").first().hover();
      await page.mouse.down();
      const point = await page.evaluate(pointOf, to);
      await page.mouse.move(point.x, point.y, { steps: 5 });
      await page.mouse.up();
    },
    selects: async (cell) => {
      await page.waitForFunction(isSelected, cell);
    },
    shows: async (sheet) => {
      await page.waitForFunction(isShown, sheet);
    },
    valueOf: async (cell) => (await page.evaluate(lookAt, cell)).value,
    textOf: async (cell) => (await page.evaluate(lookAt, cell)).text,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Runs in the page: the grid is a canvas, so the engine is asked where a cell is. */
function pointOf(cell: string): { x: number; y: number } {
  const { trial } = window as unknown as { trial: { engine: { model: { getters: PageGetters } } } };
  const { getters } = trial.engine.model;
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const [column, row] = [letter.charCodeAt(0) - 65, Number(digits) - 1];
  const rect = getters.getVisibleRect({ left: column, right: column, top: row, bottom: row });
  const grid = document.querySelector(".o-grid-overlay")?.getBoundingClientRect();
  const offset = getters.getGridOffset();
  return {
    x: (grid?.x ?? 0) + rect.x - offset.x + rect.width / 2,
    y: (grid?.y ?? 0) + rect.y - offset.y + rect.height / 2,
  };
}

/** Runs in the page: is this the active cell? */
function isSelected(cell: string): boolean {
  const { trial } = window as unknown as { trial: { engine: { selected(): { row: number; column: number } } } };
  const { row, column } = trial.engine.selected();
  return `${String.fromCharCode(65 + column)}${row + 1}` === cell;
}

/** Runs in the page: is this sheet in view? */
function isShown(sheet: string): boolean {
  const { trial } = window as unknown as { trial: { engine: { model: { getters: PageGetters } } } };
  const { getters } = trial.engine.model;
  return getters.getSheetName(getters.getActiveSheetId()) === sheet;
}

/** Runs in the page: what the cell's editor holds. */
function beingTyped(): string {
  return document.activeElement?.textContent ?? "";
}

/** Runs in the page: has typing ended, either in the next cell or in a message? */
function isLeft(cell: string): boolean {
  const { trial } = window as unknown as { trial: { engine: { selected(): { row: number; column: number } } } };
  const { row, column } = trial.engine.selected();
  return document.querySelector("dialog[open]") !== null || `${String.fromCharCode(65 + column)}${row + 1}` !== cell;
}

/** Runs in the page. */
function lookAt(cell: string): { value: unknown; text: string } {
  const { trial } = window as unknown as { trial: { engine: { model: { getters: PageGetters } } } };
  const { getters } = trial.engine.model;
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const at = { sheetId: getters.getActiveSheetId(), col: letter.charCodeAt(0) - 65, row: Number(digits) - 1 };
  const { value, formattedValue } = getters.getEvaluatedCell(at);
  return { value, text: formattedValue };
}

interface PageGetters {
  getActiveSheetId(): string;
  getSheetName(id: string): string;
  getEvaluatedCell(at: object): { value: unknown; formattedValue: string };
  getVisibleRect(zone: { left: number; right: number; top: number; bottom: number }): DOMRect;
  getGridOffset(): { x: number; y: number };
}
