/** From thirteen files that contradict each other to a written bundle, in as few presses as there are decisions; by keyboard. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { contradicting, NEW, rowFile } from "./dated-files";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("thirteen files of which two contradict each other twice", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.openTab("Bundelen");
  });

  afterAll(() => trial.close());

  /** The name of what has the focus, once it has one that fits. */
  async function focusOn(name: RegExp): Promise<void> {
    const frame = trial.page.frames().find((each) => each.url().includes("taskpane.html"));
    await frame?.waitForFunction((wanted) => {
      const { activeElement: at } = document;
      return new RegExp(wanted).test(at?.getAttribute("aria-label") ?? at?.textContent ?? "");
    }, name.source);
  }

  async function looked(name: string): Promise<readonly string[]> {
    const complaints: string[] = [];
    for (const width of [200, 320, 400])
      for (const scheme of ["light", "dark"] as const) {
        await trial.dress(width, scheme);
        complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
        await trial.shoot(`bord-${name}-${width}-${scheme}`);
      }
    return complaints;
  }

  it("are read, and the focus is on what comes next: settling the two", async () => {
    await drop(trial, await contradicting());
    await focusOn(/^2 tegenstrijdige scores oplossen$/);
    expect(await looked("1-gelezen")).toEqual([]);
  });

  it("show problems first, and those alone to who asks for them", async () => {
    const first = trial.pane.locator("[data-city]").first();
    expect(await first.innerText()).toMatch(/^Brugge/);
    await trial.press(/^Met een probleem/);
    expect(await trial.pane.locator("[data-city]").count()).toBeLessThan(13);
    await trial.press(/^Nog niet ingediend/);
    expect(await looked("2-gefilterd")).toEqual([]);
    await trial.press(/^Alles/);
    expect(await trial.pane.locator("[data-city]").count()).toBe(13);
  });

  it("are settled by the newest file of the city with one press, and undone with one", async () => {
    await trial.pane.getByRole("button", { name: "2 tegenstrijdige scores oplossen" }).focus();
    await trial.page.keyboard.press("Enter");
    await focusOn(/^Het nieuwste bestand nemen bij tegenstrijdige waarden van Brugge$/);
    expect(await looked("3-tegenstrijdig")).toEqual([]);
    await trial.page.keyboard.press("Enter");
    await focusOn(/^De bundel wegschrijven$/);
    await trial.sees(/^zonder naam: het nieuwste bestand, bewaard op 12 november 2026/);
    expect(await looked("4-opgelost")).toEqual([]);
    await trial.press("Ongedaan maken: 2 scores van Brugge");
    await focusOn(/^Deze waarde gebruiken: .* voor Brugge · Strategie/);
  });

  it("are settled one by one by who wants to, each with a press, the focus going on to the next", async () => {
    await trial.page.keyboard.press("Enter");
    await focusOn(/^Deze waarde gebruiken: .* voor Brugge · Aanpak/);
    await trial.page.keyboard.press("Enter");
    await focusOn(/^De bundel wegschrijven$/);
    expect(trial.errors).toEqual([]);
    expect(await trial.pane.locator("[data-conflict]").count()).toBe(0);
  });

  it("are written with the last press, and the focus goes on to what can be done with the bundle", async () => {
    await trial.page.keyboard.press("Enter");
    await trial.sees(/De bundel staat in deze werkmap\./);
    await focusOn(/^Naar Overzicht$/);
    expect(await looked("5-geschreven")).toEqual([]);
  });

  it("and one that comes late is one sentence and one press", async () => {
    await drop(trial, [await rowFile("Aalst later.xlsx", NEW, "Aalst", 4, 4.5)]);
    await trial.sees("Met Aalst later.xlsx veranderen 2 scores van Aalst.");
    await focusOn(/^De bundel wegschrijven$/);
    expect(await looked("6-laat")).toEqual([]);
    await trial.page.keyboard.press("Enter");
    await trial.sees("De bundel staat in deze werkmap. 2 scores van Aalst zijn bijgewerkt.");
    expect(trial.errors).toEqual([]);
  });

  it("and two of one moment are settled by either at once, with one step back", async () => {
    // The list is emptied once all of it is in the workbook.
    await trial.sees("Deze werkmap is een bundel.");
    await drop(trial, [
      await rowFile("Genk_zelfevaluatie_A.xlsx", NEW, "Genk", 5, 1.5),
      await rowFile("Genk_zelfevaluatie_B.xlsx", NEW, "Genk", 1, 4.5),
    ]);
    await trial.pane.getByRole("button", { name: "2 tegenstrijdige scores oplossen" }).focus();
    await trial.page.keyboard.press("Enter");
    // What the bundle holds may be kept as well.
    await focusOn(/^05 Genk.xlsx nemen bij tegenstrijdige waarden van Genk$/);
    await trial.page.keyboard.press("Tab");
    await focusOn(/^Genk_zelfevaluatie_A.xlsx nemen bij tegenstrijdige waarden van Genk$/);
    const named = await trial.pane.locator("[data-city=genk] li").allInnerTexts();
    expect(named).toEqual(expect.arrayContaining(["Genk_zelfevaluatie_A.xlsx", "Genk_zelfevaluatie_B.xlsx"]));
    expect(await looked("7-een-bestand")).toEqual([]);
    await trial.page.keyboard.press("Enter");
    await focusOn(/^De bundel wegschrijven$/);
    await trial.sees(
      "2 scores van Genk gekozen, uit Genk_zelfevaluatie_A.xlsx. Alleen wat tegenstrijdig was, is daaruit genomen.",
    );
    await trial.sees("zonder naam: wat tegenstrijdig was, uit Genk_zelfevaluatie_A.xlsx");
    expect(await looked("8-gekozen")).toEqual([]);
    expect(await trial.inContrast((scheme) => trial.shoot(`bord-8-gekozen-contrast-${scheme}`))).toEqual([]);
    await trial.press(/^Ongedaan maken$/);
    await trial.sees("Ongedaan gemaakt: de keuze voor 2 scores van Genk.");
    await focusOn(/^Deze waarde gebruiken: .* voor Genk · Strategie/);
    expect(await trial.pane.locator("[data-chosen]").count()).toBe(0);
  });

  it("and of choices that are made one after the other, that step takes back the last alone", async () => {
    await trial.page.keyboard.press("Enter");
    await focusOn(/^Deze waarde gebruiken: .* voor Genk · Aanpak/);
    await trial.page.keyboard.press("Enter");
    await trial.sees(/ voor Genk · Aanpak gekozen, uit 05 Genk.xlsx/);
    await trial.press(/^Ongedaan maken$/);
    await focusOn(/^Deze waarde gebruiken: .* voor Genk · Aanpak/);
    expect(await trial.pane.locator("[data-chosen]").allInnerTexts()).toEqual([
      expect.stringContaining("Genk · Strategie"),
    ]);
    expect(trial.errors).toEqual([]);
  });

  it("and the second click of a double click chooses nothing: by then, what is next stands under the mouse", async () => {
    await trial.press(/^Ongedaan maken: .*Genk · Strategie/);
    await focusOn(/^Deze waarde gebruiken: .* voor Genk · Strategie/);
    await trial.pane
      .getByRole("button", { name: /^Deze waarde gebruiken: .* voor Genk · Strategie/ })
      .first()
      .dblclick();
    await trial.sees(/ voor Genk · Strategie gekozen/);
    expect(await trial.pane.locator("[data-chosen]").count()).toBe(1);
    expect(await trial.pane.locator("[data-conflict]").count()).toBe(1);
  });
});
