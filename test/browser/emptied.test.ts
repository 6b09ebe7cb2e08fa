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
});
