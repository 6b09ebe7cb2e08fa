/** The five steps of the guide on the trial page, from an empty workbook on: "In vijf stappen", for who fills in for one city. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";
import { readBack } from "./walk";

jest.setTimeout(300_000);

const { themes, levels } = klimaatgovernance;

/** Each step goes on where the one before stopped. */
describeInChromium("someone who has no Excel and no workbook", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    trial.page.setDefaultTimeout(20_000);
    // A usual laptop: on it, the chart beside the form is in sight, and drawn anew with each score.
    await trial.page.setViewportSize({ width: 1536, height: 864 });
  });

  afterAll(() => trial.close());

  const question = () => trial.page.getByRole("dialog");
  const steps = () => trial.page.locator("#bar ol:visible").innerText();

  it("is asked before an empty workbook takes the place of what she changed, and keeps it where she says no", async () => {
    await trial.type("B5", "1,5");
    await trial.page.getByRole("button", { name: "Lege werkmap" }).click();
    expect(await question().getByRole("heading").innerText()).toBe(
      "Wilt u de wijzigingen in nulmeting-2024.xlsx bewaren?",
    );
    await question().getByRole("button", { name: "Annuleren" }).click();
    expect(await trial.valueOf("B5")).toBe(1.5);
  });

  it("gets one sheet in which nothing stands, nothing to undo, and the five steps beside it", async () => {
    await trial.page.getByRole("button", { name: "Lege werkmap" }).click();
    await question().getByRole("button", { name: "Niet bewaren" }).click();
    await trial.page.waitForFunction(() => document.getElementById("name")?.textContent === "Map1.xlsx");
    await trial.shows("Blad1");
    expect([await trial.textOf("A1"), await trial.textOf("B5")]).toEqual(["", ""]);
    await trial.click("A1");
    await trial.page.keyboard.press("Control+z");
    expect(await trial.textOf("A1")).toBe("");
    expect(await trial.page.locator("#name").innerText()).toBe("Map1.xlsx");
    expect(await trial.page.locator("#story").innerText()).not.toContain("2024");
    expect((await steps()).split("\n")).toHaveLength(5);
    expect(await steps()).toMatch(/Ik vul in voor één stad/);
  });

  it("says that she fills in, chooses her city, and has the sheets added", async () => {
    await trial.pane.locator("main[aria-busy=false]").waitFor();
    await trial.isFor("fills-in");
    await trial.press("De bladen klaarzetten");
    await trial.pane.getByLabel("Voor welke stad?").selectOption({ label: "Gent" });
    await trial.press(/^\d+ bladen toevoegen$/);
    await trial.sees(/bladen toegevoegd/);
    // What was answered is no step any more.
    expect((await steps()).split("\n")).toHaveLength(4);
    expect(await steps()).not.toContain("Ik vul in");
    await trial.pane.locator("main[aria-busy=false]").waitFor();
  });

  it("gives each theme its level and says why, and is led to the next one", async () => {
    // As narrow as Excel may open it: there, the message that the sheets were added is higher than usual.
    await trial.dress(320, "light");
    await trial.page.setViewportSize({ width: 1536, height: 900 });
    await trial.press("Strategie");
    await trial.frame.waitForFunction(() => document.activeElement?.matches("input") === true);
    expect(
      await trial.frame.evaluate(() => {
        const { left = 0, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
        return document.activeElement?.contains(document.elementFromPoint(left + 2, bottom - 2)) ?? false;
      }),
    ).toBe(true);
    for (const [index, { name }] of themes.entries()) {
      await trial.pane.getByRole("heading", { name: `Gent · ${name}`, exact: true }).waitFor();
      await trial.pane.locator("main[aria-busy=false]").waitFor();
      await trial.press(new RegExp(`^${levels[2].value}\\s*${levels[2].name}`));
      await trial.pane.getByLabel("Waarom deze score?").fill(`${name}: het plan is klaar.`);
      await trial.press(index + 1 < themes.length ? /^Bewaren en naar / : "Bewaren");
    }
    await trial.sees("Alle 8 thema's van Gent hebben een score.");
  });

  it("sees in Controleren what is left", async () => {
    await trial.openTab("Controleren");
    await trial.sees(/Niets daarvan is verplicht/);
    await trial.pane.locator("main[aria-busy=false]").waitFor();
    await trial.shoot("lege-werkmap");
    expect(await trial.page.locator(".o-grid").isVisible()).toBe(true);
    expect(await trial.complaints()).toEqual([]);
  });

  it("saves the workbook for who bundles, with all that she filled in", async () => {
    expect(await trial.page.locator("#name").innerText()).toBe("Map1.xlsx – niet bewaard");
    const { scores, explanations } = await readBack(trial);
    expect(scores.map(({ cityId, score }) => [cityId, score.value])).toEqual(themes.map(() => ["gent", 3]));
    expect(explanations).toHaveLength(8);
    expect(await trial.page.locator("#name").innerText()).toBe("klimaatpeil-gent.xlsx");
    expect(trial.errors).toEqual([]);
  });
});
