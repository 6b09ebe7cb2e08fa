/** What a person types, pastes, fills and empties in the sheets that are laid out for her city. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

const NO_SCORE = "Deze score kan niet";
const LOCKED = "Deze cel is beveiligd";

/** Each step goes on where the one before stopped. */
describeInChromium("the sheets for Gent, laid out without the scores that are there", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await trial.openTab("Invullen");
    await trial.press("De bladen van Klimaatpeil toevoegen");
    await trial.pane.getByLabel("Voor welke stad?").selectOption("gent");
    await trial.pane.getByRole("checkbox", { name: "Raster in plaats van formulier" }).check();
    await trial.pane.getByRole("checkbox", { name: /scores overnemen die er al staan/ }).uncheck();
    await trial.press("5 bladen toevoegen");
    await trial.sees("5 bladen toegevoegd.");
    // The pane goes there after it has said so.
    await trial.shows("Maturiteit");
  });

  afterAll(() => trial.close());

  /** Until the page has done all that a key, a click or a paste had it do: however long that takes, it comes before the frames. */
  const settled = () =>
    trial.page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames++)
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });

  /** What is said in a dialog, if anything; it is closed. */
  async function told(): Promise<string> {
    await settled();
    const dialog = trial.page.locator("dialog[open]");
    if ((await dialog.count()) === 0) return "";
    const said = await dialog.locator("h2").innerText();
    await trial.page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await settled();
    return said;
  }

  async function type(cell: string, text: string): Promise<readonly [value: unknown, told: string]> {
    await trial.type(cell, text);
    const said = await told();
    return [await trial.valueOf(cell), said];
  }

  async function press(key: string): Promise<string> {
    await trial.page.keyboard.press(key);
    return told();
  }

  /** Each key waits for what the one before does: on a busy machine the editor comes later than the key. */
  async function emptyInEditor(cell: string): Promise<readonly [value: unknown, told: string]> {
    await trial.click(cell);
    for (const [key, selected] of [
      ["F2", false],
      ["Control+a", true],
      ["Backspace", false],
    ] as const) {
      await trial.page.keyboard.press(key);
      await trial.page.waitForFunction((all) => (String(getSelection()) !== "") === all, selected);
      await settled();
    }
    const said = await press("Enter");
    return [await trial.valueOf(cell), said];
  }

  /** As if it comes from another program. */
  const copy = (text: string) => trial.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);

  const show = (sheet: string) =>
    trial.page.evaluate((name) => {
      const { engine } = (window as unknown as { trial: { engine: Engine } }).trial;
      engine.activate(engine.sheets().find((each) => each.name === name)?.id ?? "");
    }, sheet);

  interface Engine {
    activate(id: string): void;
    sheets(): readonly { readonly id: string; readonly name: string }[];
  }

  it("take a score in a cell that is empty, filled, and emptied again", async () => {
    expect(await trial.valueOf("B11")).toBeNull();
    expect(await type("B11", "3")).toEqual([3, ""]);
    expect(await type("B11", "3,5")).toEqual([3.5, ""]);
    expect(await trial.textOf("B11")).toBe("3,5");
    await trial.click("B11");
    expect(await press("Delete")).toBe("");
    expect(await trial.valueOf("B11")).toBeNull();
    expect(await type("B11", "4")).toEqual([4, ""]);
  });

  it("refuse a 7 in a cell that is empty, filled, and emptied again, and leave what was there", async () => {
    expect(await type("C11", "7")).toEqual([null, NO_SCORE]);
    expect(await type("B11", "7")).toEqual([4, NO_SCORE]);
    await trial.click("B11");
    await press("Delete");
    expect(await type("B11", "7")).toEqual([null, NO_SCORE]);
  });

  it("let one type on in the cell where one was refused, though it is empty", async () => {
    expect(await type("C11", "7")).toEqual([null, NO_SCORE]);
    expect(await trial.selected()).toBe("C11");
    await trial.page.keyboard.type("2");
    await press("Enter");
    expect(await trial.valueOf("C11")).toBe(2);
    expect(await type("D11", "5")).toEqual([5, ""]);
  });

  it("take no score with a dot, because Excel in Dutch makes a date of it", async () => {
    expect(await type("D11", "2.5")).toEqual([5, NO_SCORE]);
  });

  it("let a cell be emptied in its editor as well", async () => {
    expect(await emptyInEditor("D11")).toEqual([null, ""]);
  });

  it("take what is pasted, and the pane finds what is wrong with it", async () => {
    await copy("7\t3,5\r\n");
    await trial.click("B11");
    expect(await press("Control+v")).toBe("");
    expect([await trial.valueOf("B11"), await trial.valueOf("C11")]).toEqual([7, 3.5]);
    await trial.openTab("Controleren");
    await trial.sees("Gent · Strategie · Maturiteit, B11");
    expect(await type("B11", "3")).toEqual([3, ""]);
  });

  it("are filled by dragging a corner", async () => {
    await trial.drag("C11", "E11");
    expect(await told()).toBe("");
    expect([await trial.valueOf("D11"), await trial.valueOf("E11")]).toEqual([3.5, 3.5]);
  });

  it("keep their headings and formulas, whatever way one tries", async () => {
    const before = await Promise.all(["B6", "A11", "B9", "B10"].map((cell) => trial.valueOf(cell)));
    expect(await type("B6", "Iets anders")).toEqual(["Strategie", LOCKED]);
    await trial.click("B6");
    expect(await press("Delete")).toBe(LOCKED);
    await copy("1\t1");
    await trial.click("A11");
    expect(await press("Control+v")).toBe(LOCKED);
    await trial.drag("B11", "B9");
    expect(await told()).toBe(LOCKED);
    expect(await Promise.all(["B6", "A11", "B9", "B10"].map((cell) => trial.valueOf(cell)))).toEqual(before);
    expect(await trial.valueOf("B11")).toBe(3);
  });

  it("take what is being typed when one goes on to another sheet, and come back where it is refused", async () => {
    const toOther = (sheet: string) => trial.page.locator(".o-sheet").getByText(sheet, { exact: true }).click();
    await trial.click("G11");
    await trial.page.keyboard.type("2");
    await toOther("Legende");
    expect(await told()).toBe("");
    await toOther("Maturiteit");
    expect(await trial.valueOf("G11")).toBe(2);
    await trial.click("G11");
    await trial.page.keyboard.type("7");
    await toOther("Legende");
    expect(await told()).toBe(NO_SCORE);
    expect([await trial.selected(), await trial.valueOf("A11"), await trial.valueOf("G11")]).toEqual([
      "G11",
      "Gent",
      2,
    ]);
  });

  it("say why a 7 is refused when one clicks on the pane, and let one type on", async () => {
    await trial.click("G11");
    await trial.page.keyboard.type("7");
    await trial.pane.getByRole("tab").first().click();
    expect(await told()).toBe(NO_SCORE);
    await trial.page.keyboard.type("4");
    await press("Enter");
    expect(await trial.valueOf("G11")).toBe(4);
  });

  it("take a number of VTE from 0 on, and nothing else", async () => {
    await show("LEKP-VTE");
    expect(await type("B6", "-1")).toEqual([null, "Dit aantal kan niet"]);
    expect(await type("B6", "0")).toEqual([0, ""]);
    expect(await type("B6", "12,5")).toEqual([12.5, ""]);
    expect(await type("B6", "een halve")).toEqual([12.5, "Dit aantal kan niet"]);
    expect(await emptyInEditor("B6")).toEqual([null, ""]);
    expect(await type("B6", "8,4")).toEqual([8.4, ""]);
  });

  it("take from a list what is in it, in a cell that is empty, filled, and emptied again", async () => {
    await show("Goede praktijken");
    expect(await type("B5", "Parijs")).toEqual([null, "Niet in de lijst"]);
    expect(await type("B5", "Gent")).toEqual(["Gent", ""]);
    expect(await type("B5", "Parijs")).toEqual(["Gent", "Niet in de lijst"]);
    expect(await emptyInEditor("B5")).toEqual([null, ""]);
    expect(await type("B5", "Genk")).toEqual(["Genk", ""]);
  });

  it("are deleted only by whoever says yes", async () => {
    const tab = trial.page.locator(".o-sheet").getByText("Goede praktijken", { exact: true });
    const remove = async (answer: () => Promise<void>) => {
      await tab.click({ button: "right" });
      await trial.page.locator(".o-menu-item").getByText("Verwijderen", { exact: true }).click();
      await trial.page.getByText("Wilt u dit blad verwijderen?").waitFor();
      await settled();
      await answer();
      await trial.page.locator("dialog[open]").waitFor({ state: "hidden" });
      await settled();
      return tab.count();
    };
    await tab.click({ button: "right" });
    const asked = trial.page
      .locator(".o-menu-item")
      .getByText("Verwijderen", { exact: true })
      .evaluate((item: HTMLElement) => {
        item.click();
        return document.activeElement?.textContent;
      });
    // At once: a key that was on its way answers no.
    expect(await asked).toBe("Nee");
    await trial.page.keyboard.press("Enter");
    await trial.page.locator("dialog[open]").waitFor({ state: "hidden" });
    expect(await remove(() => trial.page.keyboard.press("Escape"))).toBe(1);
    expect(await remove(() => trial.page.keyboard.press("Enter"))).toBe(1);
    expect(await remove(() => trial.page.getByRole("button", { name: "Ja" }).click())).toBe(0);
  });

  it("complained of nothing meanwhile", () => {
    expect(trial.errors).toEqual([]);
  });
});
