/** From Controleren to the form in which the work goes on: the score of a cell in Invullen, what contradicts in a bundle in Bundelen. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { NEW, OLD, rowFile } from "./dated-files";
import { focusInSight } from "./focus-in-sight";
import { emptyWorkbook } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("from what is told in Controleren", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    const rows = [HEADER, ["Gent", 3, 25, 2, 3, 2.5, 3, 3, 4]];
    await trial.opens("gent.xlsx", await foreignWorkbook({ Blad1: rows }));
    await trial.isFor("fills-in");
  });

  afterAll(() => trial.close());

  const FIELD = "Uw score voor Aanpak";
  const chosen = () => trial.pane.getByRole("tab", { selected: true }).innerText();

  it("the first score that is missing leads to its form, which is there with the cell", async () => {
    await trial.openTab("Controleren");
    await trial.pane.getByRole("button", { name: "Naar Invullen", exact: true }).click();
    await trial.sees(FIELD);
    await trial.selects("C2");
    expect(await chosen()).toBe("Invullen");
    expect(await focusInSight(trial, FIELD)).toBe(`${FIELD}, in sight`);
  });

  it("a score that is none leads to its form, and to its cell without leaving Controleren", async () => {
    await trial.click("B2");
    await trial.openTab("Controleren");
    await trial.press("Naar de cel: Gent · Aanpak · Blad1, C2");
    await trial.selects("C2");
    expect(await chosen()).toMatch(/^Controleren/);
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`naar-formulier-320-${scheme}`);
    }
  });

  // On a low screen; the cell was selected already the second time.
  for (const width of [400, 320])
    it(`a score that is none leads to the field for it, at ${width} pixels`, async () => {
      await trial.page.setViewportSize({ width: 1280, height: 800 });
      await trial.dress(width, "light");
      if (width === 400) await trial.click("B2");
      await trial.openTab("Controleren");
      await trial.press("Naar Invullen: Gent · Aanpak · Blad1, C2");
      expect(await focusInSight(trial, FIELD)).toBe(`${FIELD}, in sight`);
      expect(await chosen()).toBe("Invullen");
      await trial.shoot(`naar-formulier-veld-${width}`);
    });

  it("what is typed there and Enter are the score", async () => {
    await trial.page.keyboard.type("3");
    await trial.page.keyboard.press("Enter");
    await trial.pane.getByLabel("Uw score voor Monitoring").waitFor();
    expect(await trial.valueOf("C2")).toBe(3);
  });

  it("what the ribbon asked for is opened once: after that one comes to the score, and not to the form that lays out", async () => {
    await trial.page.evaluate(() => {
      const pane = document.querySelector<HTMLIFrameElement>("#pane");
      if (pane) pane.src = pane.src.replace(/(\?.*)?$/, "?view=lay-out");
    });
    const form = trial.pane.locator("[data-opened-by=lay-out]");
    await form.waitFor();
    await trial.type("C2", "25");
    await trial.openTab("Controleren");
    await trial.press("Naar Invullen: Gent · Aanpak · Blad1, C2");
    await trial.sees(FIELD);
    expect(await form.count()).toBe(0);
    expect(await focusInSight(trial, FIELD)).toBe(`${FIELD}, in sight`);
    // And again to whoever asks for it there.
    await trial.openTab("Controleren");
    await trial.openTab("Invullen");
    await trial.press("De bladen van Klimaatpeil toevoegen");
    await form.waitFor();
    await trial.press("Annuleren");
    await trial.sees(FIELD);
  });

  it("what contradicts in a bundle leads to where it is chosen", async () => {
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.openTab("Bundelen");
    await drop(trial, [
      await rowFile("Gent.xlsx", OLD, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4),
      await rowFile("Gent_v2.xlsx", NEW, "Gent", 4, 4, 2, 3, 2.5, 3, 2, 4),
    ]);
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
    await trial.openTab("Controleren");
    await trial.press("Naar Bundelen");
    expect(await chosen()).toBe("Bundelen");
    await trial.sees(/Tegenstrijdig/);
    expect(trial.errors).toEqual([]);
  });
});
