/** A file that comes late and is older than what the bundle holds: told with both dates, and never taken unasked. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop } from "./bundle-files";
import { NEW, OLD, rowFile } from "./dated-files";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a bundle into which an older file comes", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.openTab("Bundelen");
    await drop(trial, [await rowFile("Gent.xlsx", NEW, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4)]);
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
  });

  afterAll(() => trial.close());

  it("says which file is older than what, and asks", async () => {
    await drop(trial, [await rowFile("Gent oud.xlsx", OLD, "Gent", 2, 4)]);
    await trial.sees(
      /Gent oud\.xlsx is ouder dan wat er al in de bundel stond: bewaard op 3 november 2026 om \d+:\d\d, tegenover 12 november 2026 om \d+:\d\d\./,
    );
    await trial.sees(/Gent\.xlsx, bewaard op 12 november 2026/);
    expect(await trial.complaints()).toEqual([]);
    await trial.pane.locator("[data-older]").scrollIntoViewIfNeeded();
    await trial.shoot("ouder-bestand-gevraagd");
  });

  it("takes what the bundle holds with one press, and then nothing changes", async () => {
    await trial.press("Het nieuwste bestand nemen voor wat bij Gent tegenstrijdig is");
    await trial.sees("Aan de waarden verandert niets.");
    await trial.shoot("ouder-bestand-gekozen");
    expect(trial.errors).toEqual([]);
  });
});
