/** Who is at work says so once: the name that she gave in Bundelen is there in Delen, and the other way round. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { contradicting, NEW, rowFile } from "./dated-files";
import { emptyWorkbook } from "./job-workbooks";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("the name of who is at work", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.opens("leeg.xlsx", await emptyWorkbook());
    await trial.isFor("bundles");
    await drop(trial, await contradicting());
  });

  afterAll(() => trial.close());

  const name = () => trial.pane.getByLabel("Uw naam", { exact: true });

  it("is given in Bundelen, where someone chooses", async () => {
    await name().fill("An Maes");
    await trial.press("Het nieuwste bestand nemen bij tegenstrijdige waarden van Brugge");
    await trial.press("De bundel wegschrijven");
    await trial.sees(/^De bundel staat in deze werkmap\./);
  });

  it("is there in Delen, for all medians and for one step", async () => {
    await trial.openTab("Delen");
    await trial.press("Alle medianen publiceren zonder bijstelling");
    expect(await name().inputValue()).toBe("An Maes");
    await trial.press("Annuleren");
    await trial.pane.getByText("Per thema bekijken of bijstellen").click();
    await trial.pane.locator("[data-global=aanpak] button").click();
    expect(await name().inputValue()).toBe("An Maes");
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`een-naam-320-${scheme}`);
    }
  });

  it("is the one of whoever took the last step, also in Bundelen", async () => {
    await trial.pane.getByLabel("Score", { exact: true }).fill("2,5");
    await trial.pane.getByLabel("Waarom?").fill("Zo besproken");
    await name().fill("Bo Claes");
    await trial.press("Bewaren op Globaal");
    await trial.sees("Aanpak, Bijstelling workshop: 2,5 is bewaard op Globaal.");
    await trial.openTab("Bundelen");
    await drop(trial, [await rowFile("Genk.xlsx", NEW, "Genk", 1), await rowFile("Genk_v2.xlsx", NEW, "Genk", 2)]);
    expect(await name().inputValue()).toBe("Bo Claes");
    expect(trial.errors).toEqual([]);
  });
});
