/** A bundle that was written with a contradiction open: what is chosen in it is counted, dated and told before it is written. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop, openBundle } from "./bundle-files";
import { NEW, OLD, rowFile } from "./dated-files";
import type { PanePage } from "./pane-page";

jest.setTimeout(300_000);

describeInChromium("a bundle that was written with a contradiction open", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openBundle(
      await rowFile("Gent.xlsx", OLD, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4),
      await rowFile("Gent_v2.xlsx", NEW, "Gent", 2.75, 4, 2, 3, 2.5, 3, 2, 4),
      await rowFile("Genk.xlsx", OLD, "Genk", 3, 4, 2),
    );
  });

  afterAll(() => trial.close());

  const foot = () => trial.pane.getByRole("region", { name: "Volgende stap" });

  it("knows still which file is the newest", async () => {
    await trial.sees("Het nieuwste bestand nemen bij tegenstrijdige waarden van Gent");
    await trial.sees(/Gent_v2\.xlsx, bewaard op 12 november 2026/);
    expect(await trial.pane.getByText("datum onbekend").count()).toBe(0);
  });

  it("counts what is chosen before it is written, and tells what it changes", async () => {
    await trial.press("Het nieuwste bestand nemen bij tegenstrijdige waarden van Gent");
    await trial.sees("Gent · Strategie: van tegenstrijdig naar 2,75");
    await trial.sees(/^Wordt bijgewerkt: .*Herkomst/);
    // Beside the bundle stands a table that lacks fewer: the board counts what the bundle lacks, and so does the foot.
    await foot()
      .getByText(/93 scores ontbreken/)
      .waitFor();
    expect(await trial.pane.getByText(/1 tegenstrijdige score/).count()).toBe(0);
    expect(await trial.focused()).toMatch(/De bundel wegschrijven/);
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("gekozen-in-bundel");
  });

  it("says beside the button what was dropped: a file that is older, and nothing new with a way on", async () => {
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
    await drop(trial, [await rowFile("Gent oud.xlsx", OLD, "Gent", 1)]);
    // What was done is old news beside what comes now, and can still be taken back.
    await trial.pane.getByText(/De bundel staat in deze werkmap\./).waitFor({ state: "detached" });
    await trial.pane
      .getByRole("button", { name: /^Laatste stap ongedaan maken: De bundel staat in deze werkmap/ })
      .waitFor();
    await foot().getByText("Gent oud.xlsx is ouder dan wat de bundel al heeft.").waitFor();
    await trial.dress(320, "light");
    await trial.shoot("ouder-naast-de-knop");
    await trial.pane.getByText("1 bestand gelezen").click();
    await trial.press("Verwijderen uit de lijst: Gent oud.xlsx");
    await drop(trial, [await rowFile("Gent_v2.xlsx", NEW, "Gent", 2.75, 4, 2, 3, 2.5, 3, 2, 4)]);
    await foot().getByText("Alles staat al in deze werkmap. Er is niets te schrijven.").waitFor();
    await foot().getByRole("button", { name: "Naar Overzicht" }).waitFor();
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("alles-staat-er-al");
  });

  it("tells of a file that says what another of an earlier round said, by the name of that one", async () => {
    await drop(trial, [await rowFile("Genk kopie.xlsx", OLD, "Genk", 3, 4, 2)]);
    await trial.pane.getByText("2 bestanden gelezen").click();
    await trial.sees(/ · dezelfde scores, VTE en teksten als Genk\.xlsx, dat al in de bundel zit$/);
    await trial.sees("Aan de waarden verandert niets.");
    expect(await trial.complaints()).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
