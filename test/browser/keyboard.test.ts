import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { describeInChromium } from "../trial/chromium";
import { openPane, outOfReach, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

/** Each step goes on where the one before stopped. */
describeInChromium("the pane by keyboard alone", () => {
  let trial: PanePage;
  let frame: Frame;

  beforeAll(async () => {
    trial = await openPane();
    frame = trial.frame;
    await trial.isFor("fills-in");
  });

  afterAll(() => trial.close());

  it("reaches everything at the start", async () => {
    await trial.sees("Wat is ingevuld");
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("goes from tab to tab by arrow", async () => {
    await frame.locator("[role=tab][aria-selected=true]").focus();
    await trial.page.keyboard.press("ArrowRight");
    await trial.sees("Aandachtspunten (12)");
    expect(await frame.locator("[role=tab][aria-selected=true]").innerText()).toContain("Controleren");
    expect(await trial.focusedElement()).toMatch(/^button Controleren/);
  });

  it("reaches every finding, and what may be done about it", async () => {
    expect(await outOfReach(trial)).toEqual([]);
  });

  it("takes over all suggestions", async () => {
    await frame.getByRole("button", { name: "Alle 12 voorstellen overnemen" }).focus();
    await trial.page.keyboard.press("Enter");
    await trial.sees("Deze 12 cellen veranderen:");
    const confirm = frame.getByRole("button", { name: "12 cellen veranderen" });
    expect(await trial.focused()).toBe("12 cellen veranderen");
    expect(await outOfReach(trial)).toEqual([]);
    await confirm.focus();
    await trial.page.keyboard.press("Enter");
    await trial.sees("12 cellen aangepast.");
    const standing = frame.locator("[data-standing]");
    expect(await standing.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("reaches the levels of a score cell", async () => {
    await frame.locator("[role=tab][aria-selected=true]").focus();
    await trial.page.keyboard.press("ArrowLeft");
    await trial.click("C12");
    await trial.sees("Mechelen · Aanpak");
    expect(await outOfReach(trial)).toEqual([]);
  });
});
