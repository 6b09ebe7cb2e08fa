/** A later file in which a city emptied a theme: the bundle holds the score, and the pane says so. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop, openBundle } from "./bundle-files";
import { NEW, OLD, rowFile } from "./dated-files";
import type { PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a bundle into which a file comes with a theme that was emptied", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openBundle(await rowFile("Genk.xlsx", OLD, "Genk", 3, 2, 2, 3, 2.5, 3, 2, 4));
  });

  afterAll(() => trial.close());

  it("says that it stays as it is, with the cell", async () => {
    await drop(trial, [await rowFile("Genk nieuw.xlsx", NEW, "Genk", 3, "", 2, 3, 2.5, 3, 2, 4)]);
    await trial.sees("Nu zonder score in een bestand, en gehouden in de bundel (1)");
    await trial.sees("Genk laat Aanpak nu leeg; de bundel houdt 2");
    await trial.sees("Genk nieuw.xlsx · Blad1, C2");
    expect(await trial.complaints()).toEqual([]);
    await trial.pane.getByText("Genk laat Aanpak nu leeg").scrollIntoViewIfNeeded();
    await trial.shoot("leeg-gemaakt");
    expect(trial.errors).toEqual([]);
  });

  it("counts what a later one says that is no score apart, before and after writing, and keeps what it held", async () => {
    await trial.pane.getByText("1 bestand gelezen").click();
    await trial.press("Verwijderen uit de lijst: Genk nieuw.xlsx");
    await drop(trial, [await rowFile("Genk later.xlsx", NEW, "Genk", 4, 4, 4, 4, 4, 4, 4, "groen")]);
    await drop(trial, [await rowFile("Aalst.xlsx", NEW, "Aalst", 2, 2, 2, 2, 2, 2, 2, "groen")]);
    await trial.sees("7 scores, 1 niet gelezen: zie de bevindingen.");
    await trial.sees("Genk zegt nu “groen” bij Communicatie & participatie, en dat is geen score; de bundel houdt 4");
    await trial.sees("Aalst · Communicatie & participatie: van niets naar “groen” (telt niet mee)");
    expect(await trial.pane.locator("[data-city=genk]").innerText()).toContain("8 van 8 · 1 niet gelezen");
    await trial.sees(
      "7 scores van Aalst en 7 scores van Genk veranderen. 1 score van Aalst is niet gelezen en telt niet mee.",
    );
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("niet-gelezen-telt-niet");
    await trial.press("De bundel wegschrijven");
    await trial.sees(
      /7 scores van Aalst en 7 scores van Genk zijn bijgewerkt\. 1 score van Aalst is niet gelezen en telt niet mee\./,
    );
    expect(trial.errors).toEqual([]);
  });
});
