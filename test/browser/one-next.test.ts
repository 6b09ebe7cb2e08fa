/** One thing has the colour of the next step, wherever someone has come; and what leads on is a press away. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { expectColoured } from "./coloured";
import { NEW, OLD, rowFile } from "./dated-files";
import { expectFocus } from "./expect-focus";
import { emptyWorkbook } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** What axe has against it at the widths of Excel, in the light and in the dark. */
async function looked(trial: PanePage, name: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const width of [400, 320])
    for (const scheme of ["dark", "light"] as const) {
      await trial.dress(width, scheme);
      complaints.push(...(await trial.complaints()).map((each) => `${width} ${scheme}: ${each}`));
      await trial.shoot(`een-volgende-${name}-${width}-${scheme}`);
    }
  return complaints;
}

/** Each step goes on where the one before stopped. */
describeInChromium("what comes next for who fills in", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.dress(320, "light");
  });

  afterAll(() => trial.close());

  it("is what the tab begins with, also while the tour is open", async () => {
    await trial.press("Ik vul in voor één stad");
    await expectFocus(trial, "Volgende");
    await expectColoured(trial, "De bladen klaarzetten");
    expect(await looked(trial, "rondleiding")).toEqual([]);
    await trial.press("Overslaan");
  });

  it("is the first theme once the sheets are there, and their message leaves when it is opened", async () => {
    await trial.press("De bladen klaarzetten");
    await trial.pane.getByLabel("Voor welke stad?").selectOption("gent");
    await trial.press("3 bladen toevoegen");
    await trial.sees("3 bladen toegevoegd. De rest is onaangeroerd.");
    await expectFocus(trial, "Begin met Strategie");
    await expectColoured(trial, "Begin met Strategie");
    expect(await looked(trial, "begin")).toEqual([]);
    await trial.page.keyboard.press("Enter");
    await expectFocus(trial, "Uw score voor Strategie");
    expect(await trial.pane.locator(".fui-MessageBar").count()).toBe(0);
    await trial.pane.getByRole("button", { name: /^Laatste stap ongedaan maken: 3 bladen/ }).waitFor();
  });

  it("is the first theme that is open where no theme is, and goes there from Controleren in one press", async () => {
    await trial.page.keyboard.type("3");
    await trial.page.keyboard.press("Enter");
    await expectFocus(trial, "Uw score voor Aanpak");
    await trial.click("A1");
    await expectColoured(trial, "Verder met Aanpak");
    await trial.openTab("Controleren");
    await expectColoured(trial, "Naar Invullen");
    expect(await looked(trial, "scores-van-gent")).toEqual([]);
    const scores = trial.pane.getByRole("region", { name: "Scores van Gent" });
    await scores.getByRole("button", { name: "Strategie" }).click();
    await expectFocus(trial, "Uw score voor Strategie");
    expect(trial.errors).toEqual([]);
  });
});

/** Each step goes on where the one before stopped. */
describeInChromium("what comes next for who bundles", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.isFor("bundles");
    await trial.dress(320, "light");
  });

  afterAll(() => trial.close());

  it("is to mend what Overzicht tells of, and first in Controleren what does that", async () => {
    await expectColoured(trial, "Bestanden kiezen");
    await drop(trial, [
      await rowFile("Gent.xlsx", OLD, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4),
      await rowFile("Hasselt.xlsx", OLD, "Hasselt", 3, 4, 2, 3, 25, 3, 3, 3),
    ]);
    await trial.press("De bundel wegschrijven");
    await trial.sees(/^De bundel staat in deze werkmap\./);
    await expectColoured(trial, "Eerst 1 cel nakijken");
    await trial.press("Naar Overzicht");
    await expectColoured(trial, "Naar Controleren");
    // What it led to is open.
    expect(await trial.pane.locator(".fui-MessageBar").count()).toBe(0);
    expect(await looked(trial, "overzicht")).toEqual([]);
    await trial.press("Naar Controleren");
    await expectColoured(trial, "2,5 overnemen");
    // What a bundle lacks is asked of the cities.
    expect(await trial.pane.getByRole("button", { name: /^Naar (Aalst|Invullen)$/ }).count()).toBe(0);
    const finding = trial.pane.locator("[data-finding]");
    expect(await finding.getByRole("button").allInnerTexts()).toEqual([
      "2,5 overnemen",
      "Naar de cel",
      "Naar Invullen",
    ]);
    expect(await looked(trial, "controleren")).toEqual([]);
  });

  it("is Delen once that is mended, and it is said which cell was", async () => {
    await trial.press(/^2,5 overnemen/);
    await trial.sees("Eén cel aangepast: Hasselt · Regelgeving is nu 2,5.");
    await trial.openTab("Overzicht");
    await expectColoured(trial, "Naar Delen");
  });

  it("is to settle what is contradicted, from Overzicht too", async () => {
    await trial.openTab("Bundelen");
    await drop(trial, [
      await rowFile("Genk.xlsx", OLD, "Genk", 3, 4, 2, 3, 3, 3, 3, 3),
      await rowFile("Genk_v2.xlsx", NEW, "Genk", 2, 4, 2, 3, 3, 3, 3, 3),
    ]);
    await expectColoured(trial, "1 tegenstrijdige score oplossen");
    await trial.press("De bundel wegschrijven");
    await trial.sees(/^De bundel staat in deze werkmap\./);
    await trial.openTab("Overzicht");
    await expectColoured(trial, "Naar Bundelen");
    await trial.openTab("Controleren");
    await expectColoured(trial, "Naar Bundelen");
    expect(trial.errors).toEqual([]);
  });
});
