/** What Toelichting has no column for is said, and neither taken nor called saved. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { saveWorkbook } from "../../trial/page/workbook-files";
import { edited, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

const HINT = "Wordt bewaard op het blad Toelichting zodra u het veld verlaat.";

describeInChromium("a workbook whose Toelichting lacks columns", () => {
  let trial: PanePage;
  const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
  const own = laidOut(emptyMeasurement(klimaatgovernance, "", gent));
  const open = async (...lacking: readonly string[]) => {
    const retitled = edited(own, ...lacking.map((cell) => type("Toelichting", cell, "Onze overwegingen")));
    await trial.opens("gent.xlsx", await saveWorkbook(retitled));
    await trial.openTab("Invullen");
    await trial.click("C11");
    await trial.sees("Gent · Aanpak");
  };

  beforeAll(async () => {
    trial = await openPane();
  });

  afterAll(() => trial.close());

  it("has a field for what is kept alone, and keeps that", async () => {
    await open("D4");
    await trial.sees(/^De kolom “Motivatie” ontbreekt op het blad Toelichting/);
    expect(await trial.pane.getByLabel("Waarom deze score?").count()).toBe(0);
    await trial.sees(HINT);
    await trial.pane.getByLabel("Bewijs (link)").fill("https://gent.be");
    await trial.pane.getByLabel("Streefscore").focus();
    await trial.sees(/: bewaard op Toelichting\.$/);
  });

  it("says nothing of saving where nothing is kept", async () => {
    await open("D4", "E4", "F4", "G4", "I4");
    await trial.sees(/^De kolommen “Motivatie”, “Bewijs \(link\)” en “Streefscore” ontbreken/);
    expect(await trial.pane.getByText(HINT).count()).toBe(0);
    for (const scheme of ["light", "dark"] as const) {
      await trial.dress(320, scheme);
      expect(await trial.complaints()).toEqual([]);
      await trial.shoot(`toelichting-zonder-kolommen-320-${scheme}`);
    }
    expect(trial.errors).toEqual([]);
  });
});
