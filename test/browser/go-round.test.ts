/** By keyboard alone between the parts of the trial page: a sheet keeps Tab and Escape to itself, and F6 leaves it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

/** Each step goes on where the one before stopped. */
describeInChromium("F6 on the trial page", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
  });

  afterAll(() => trial.close());

  const press = (key: string) => trial.page.keyboard.press(key);
  const part = () => trial.page.evaluate(partOfFocus);

  it("is what the sheet tells of, to who comes to it by keyboard", async () => {
    const told = /^Met F6 gaat u van het rekenblad naar het paneel en naar de knoppen, met Shift\+F6 terug\.$/;
    expect(await trial.page.evaluate(descriptionOfGrid)).toMatch(told);
    await trial.page.locator("#keys").waitFor();
  });

  it("goes from the sheet to the pane, to the buttons, and back to the sheet", async () => {
    await trial.click("B5");
    for (const key of ["Tab", "Escape"]) await press(key);
    expect(await part()).toBe("grid");
    await press("F6");
    expect(await part()).toBe("pane");
    expect(await trial.focusedElement()).toMatch(/^button Invullen/);
    await press("F6");
    expect(await part()).toBe("bar");
    expect(await trial.page.locator("#open:focus").count()).toBe(1);
    await press("F6");
    expect(await part()).toBe("grid");
  });

  it("goes the other way with Shift, and with Ctrl as in Excel on the web", async () => {
    for (const [key, next] of [
      ["Shift+F6", "bar"],
      ["Shift+F6", "pane"],
      ["Shift+F6", "grid"],
      ["Control+F6", "pane"],
      ["Control+Shift+F6", "grid"],
    ] as const) {
      await press(key);
      expect(await part()).toBe(next);
    }
  });

  it("comes back to where one was: to the place in the pane, and to the cell, in which one types on", async () => {
    await trial.click("B5");
    await press("F6");
    await press("Tab");
    const place = await trial.focusedElement();
    expect(place).not.toMatch(/^(body|button Invullen)/);
    for (const next of ["bar", "grid"]) {
      await press("F6");
      expect(await part()).toBe(next);
    }
    await trial.page.keyboard.type("3,5");
    await press("Enter");
    await trial.selects("B6");
    expect(await trial.valueOf("B5")).toBe(3.5);
    await press("F6");
    expect(await trial.focusedElement()).toBe(place);
  });

  it("takes what is being typed, as a click elsewhere does", async () => {
    await trial.click("B6");
    await trial.page.keyboard.type("4,5");
    await press("F6");
    expect(await part()).toBe("pane");
    expect(await trial.valueOf("B6")).toBe(4.5);
  });

  it("still does so in a workbook that was opened anew, but not from a question that waits for an answer", async () => {
    await trial.page.click("#empty");
    await trial.page.locator("#notice[open]").waitFor();
    await press("F6");
    expect(await part()).toBe("notice");
    const anew = trial.page.waitForEvent("framenavigated", (frame) => frame !== trial.page.mainFrame());
    await trial.page.getByRole("button", { name: "Niet bewaren" }).click();
    await anew;
    await trial.sees("Wat komt u doen?");
    await trial.click("B5");
    await press("F6");
    expect(await trial.focusedElement()).toMatch(/^button Invullen/);
    await press("F6");
    expect(await part()).toBe("bar");
    expect(trial.errors).toEqual([]);
  });
});

/** Runs in the page. */
function partOfFocus(): string {
  return document.activeElement?.closest("#bar, #grid, #pane, #notice")?.id ?? "nowhere";
}

/** Runs in the page. */
function descriptionOfGrid(): string {
  const id = document.getElementById("grid")?.getAttribute("aria-describedby") ?? "";
  return document.getElementById(id)?.textContent.trim().replace(/\s+/g, " ") ?? "";
}
