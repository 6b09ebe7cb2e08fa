/** What a person sees who opens workbooks on the trial page, in Chromium; and what she is asked before she loses something. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { openTrial, type Trial } from "./browser";
import { describeInChromium } from "./chromium";

jest.setTimeout(120_000);

describeInChromium("opening a workbook on the trial page", () => {
  let trial: Trial;
  let template: Uint8Array;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, najaar2024);
    template = host.bytes();
    trial = await openTrial();
  });

  afterAll(async () => {
    await trial.close();
  });

  const canUndo = () => trial.page.evaluate(() => (window as unknown as Page).trial.engine.model.getters.canUndo());
  const asked = () => trial.page.getByRole("dialog").getByRole("heading");
  const answer = (name: string) => trial.page.getByRole("dialog").getByRole("button", { name, exact: true }).click();

  it("leaves nothing to undo: the sample stays whole, whatever one presses", async () => {
    expect(await canUndo()).toBe(false);
    await trial.click("B5");
    await trial.page.keyboard.press("Control+z");
    expect(await trial.valueOf("A1")).toBe("Nulmeting klimaatgovernance, najaar 2024");
  });

  it("draws our own template in its own colours, with its title over the frozen column", async () => {
    await trial.opens("maturiteit.xlsx", template);
    expect(await trial.textOf("A1")).toBe("Maturiteit klimaatgovernance");
    await trial.page.waitForFunction(isDrawn, { column: 1, row: 5, colour: "23,80,94" });
    await trial.page.waitForFunction(isDrawn, { column: 1, row: 10, colour: "247,196,107" });
    // White letters on the heading, and the rest of the title in the cell beside it.
    await trial.page.waitForFunction(isDrawn, { column: 1, row: 5, colour: "255,255,255" });
    await trial.page.waitForFunction(isDrawn, { column: 1, row: 0, colour: "23,80,94" });
    expect(await canUndo()).toBe(false);
    expect(await trial.page.locator("#name").innerText()).toBe("maturiteit.xlsx");
  });

  it("asks nothing where nothing was changed, and asks before a change gets lost", async () => {
    await trial.opens("maturiteit.xlsx", template);
    await trial.type("B11", "4");
    expect(await trial.page.locator("#name").innerText()).toBe("maturiteit.xlsx – niet bewaard");
    await trial.page.click("#sample");
    expect(await asked().innerText()).toBe("Wilt u de wijzigingen in maturiteit.xlsx bewaren?");
    await trial.page.keyboard.press("Escape");
    expect(await trial.valueOf("B11")).toBe(4);
  });

  it("is asked by the browser, too, when the page would go", async () => {
    const question = trial.page.waitForEvent("dialog");
    await trial.page.evaluate(() => {
      setTimeout(() => {
        location.reload();
      });
    });
    const dialog = await question;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await trial.valueOf("B11")).toBe(4);
  });

  it("saves under the name that was opened before it goes on, and then shows the sample again", async () => {
    await trial.page.click("#sample");
    expect(await asked().innerText()).toBe("Wilt u de wijzigingen in maturiteit.xlsx bewaren?");
    const [download] = await Promise.all([trial.page.waitForEvent("download"), answer("Bewaren")]);
    expect(download.suggestedFilename()).toBe("maturiteit.xlsx");
    await trial.page.waitForFunction(() => document.getElementById("name")?.textContent === "nulmeting-2024.xlsx");
    expect(await trial.valueOf("A1")).toBe("Nulmeting klimaatgovernance, najaar 2024");
  });

  it("says what is too long for a cell and where, saves nothing, and saves it once it is shorter", async () => {
    const write = (length: number) =>
      trial.page.evaluate((text) => {
        const { engine } = (window as unknown as Page).trial;
        engine.model.dispatch("UPDATE_CELL", {
          ...{ sheetId: engine.model.getters.getActiveSheetId(), col: 1, row: 40 },
          content: text,
        });
      }, "a".repeat(length));
    await write(40_000);
    await trial.page.click("#save");
    expect(await trial.page.getByRole("dialog").innerText()).toContain("!B41 (40.000 tekens)");
    await trial.page.keyboard.press("Escape");
    expect(await trial.page.locator("#name").innerText()).toBe("nulmeting-2024.xlsx – niet bewaard");
    await write(100);
    const [download] = await Promise.all([trial.page.waitForEvent("download"), trial.page.click("#save")]);
    expect(download.suggestedFilename()).toBe("nulmeting-2024.xlsx");
  });

  it("has no English word in any menu, button or panel", async () => {
    const { page } = trial;
    const told = new Set<string>();
    const look = async () => {
      for (const text of await page.evaluate(textsInSight)) told.add(text);
    };
    const grid = (await page.locator(".o-grid-overlay").boundingBox()) ?? { x: 0, y: 0 };
    // Where no menu reaches.
    const aside = () => page.mouse.click(grid.x + 700, grid.y + 350);
    let under = "";
    await look();
    for (const menu of await page.locator(".o-topbar-menu").all()) {
      await menu.click();
      await look();
      for (const item of await page.locator(".o-menu").first().locator(".o-menu-item").all()) {
        await item.hover();
        // It opens a while after the mouse came; until then, that of the item before may still be there.
        if ((await item.locator(".o-menu-item-root").count()) > 0) under = await page.evaluate(submenuAfter, under);
        await look();
      }
      await page.keyboard.press("Escape");
      await aside();
    }
    for (const [x, y] of [
      [100, 100],
      [100, -10],
      [-20, 100],
    ] as const) {
      await page.mouse.click(grid.x + x, grid.y + y, { button: "right" });
      await page.locator(".o-menu").first().waitFor();
      await look();
      await aside();
    }
    await page.locator(".o-sheet").first().click({ button: "right" });
    await look();
    await aside();
    // The shortcut is the grid's: it must have the focus.
    await page.mouse.click(grid.x + 100, grid.y + 100);
    await page.keyboard.press("Control+f");
    await page.getByText("Alles vervangen").waitFor();
    await look();
    const untranslated = new Set(
      await page.evaluate(() => [...(window as unknown as { untranslated: Set<string> }).untranslated]),
    );
    expect(told.size).toBeGreaterThan(100);
    expect(
      [...told].filter((text) => /[a-z]{2}/i.test(text) && (untranslated.has(text) || ENGLISH.test(text))),
    ).toEqual([]);
  });
});

const ENGLISH =
  /\b(the|add|sum|invalid|more|rows?|columns?|insert|delete|paste|copy|cut|sheet|cell|format|sort|hide|view)\b/i;

interface Page {
  trial: {
    engine: {
      model: {
        getters: { canUndo(): boolean; getActiveSheetId(): string };
        dispatch(command: "UPDATE_CELL", cell: { sheetId: string; col: number; row: number; content: string }): void;
      };
    };
  };
}

/** Runs in the page: is this colour somewhere in a cell, as it is drawn? */
function isDrawn({ column, row, colour }: { column: number; row: number; colour: string }): boolean {
  const { getters } = (
    window as unknown as {
      trial: { engine: { model: { getters: { getVisibleRect(zone: object): DOMRect } } } };
    }
  ).trial.engine.model;
  const rect = getters.getVisibleRect({ left: column, right: column, top: row, bottom: row });
  const canvas = document.querySelector<HTMLCanvasElement>(".o-grid canvas");
  const scale = (canvas?.width ?? 0) / (canvas?.clientWidth ?? 1);
  const { data } = canvas
    ?.getContext("2d")
    ?.getImageData(rect.x * scale, rect.y * scale, rect.width * scale, rect.height * scale) ?? { data: [] };
  for (let at = 0; at < data.length; at += 4)
    if ([data[at], data[at + 1], data[at + 2]].join(",") === colour) return true;
  return false;
}

/** Runs in the page: resolves to what the menu beside the first says, once it is another one. */
async function submenuAfter(before: string): Promise<string> {
  for (;;) {
    const text = document.querySelectorAll(".o-menu")[1]?.textContent ?? "";
    if (text !== "" && text !== before) return text;
    await new Promise(requestAnimationFrame);
  }
}

/** Runs in the page: what the spreadsheet says, and what its buttons tell. */
function textsInSight(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *:not(#bar *, #pane, script)")].flatMap((element) => [
    ...(element.childElementCount === 0 && element.getClientRects().length > 0 ? [element.textContent.trim()] : []),
    ...(element.getClientRects().length > 0
      ? ["title", "placeholder", "aria-label"].flatMap((name) => element.getAttribute(name) ?? [])
      : []),
  ]);
}
