/** A file that comes late and is older than what the bundle holds: both dates are told before it is written. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop, openBundle } from "./bundle-files";
import { NEW, OLD, rowFile } from "./dated-files";
import type { PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a bundle into which an older file comes", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openBundle(await rowFile("Gent.xlsx", NEW, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4));
  });

  afterAll(() => trial.close());

  it("says which file is older than what, above what it would change", async () => {
    await drop(trial, [await rowFile("Gent oud.xlsx", OLD, "Gent", 2, 4)]);
    await trial.sees(
      /Gent oud\.xlsx is ouder dan het nieuwste bestand van Gent in de bundel: bewaard op 3 november 2026 om \d+:\d\d, en dat van de bundel bewaard op 12 november 2026 om \d+:\d\d\./,
    );
    await trial.sees("Gent · Strategie: van 3 naar 2");
    expect(await trial.complaints()).toEqual([]);
    await trial.pane.locator("[data-older]").scrollIntoViewIfNeeded();
    await trial.shoot("ouder-bestand");
    expect(trial.errors).toEqual([]);
  });
});
