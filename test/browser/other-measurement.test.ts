/** A file of another meting than the bundle: said before it is written, with which file and which metingen. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { drop, type Dropped } from "./bundle-files";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

async function of(period: string, city: string): Promise<Dropped> {
  const rows = [["Meting", period], [], HEADER, [city, 3, 4, 2, 3, 2.5, 3, 2, 4]];
  return { name: `${city}.xlsx`, bytes: await foreignWorkbook({ Blad1: rows }) };
}

describeInChromium("files of several metingen", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.openTab("Bundelen");
  });

  afterAll(() => trial.close());

  it("are told with the files of each, before there is a bundle", async () => {
    await drop(trial, [await of("najaar 2024", "Genk"), await of("najaar 2026", "Gent")]);
    await trial.sees(
      "De bestanden zijn van verschillende metingen: “najaar 2024” (Genk.xlsx) en “najaar 2026” (Gent.xlsx).",
    );
    await trial.sees("Meting: niet ingevuld.");
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("andere-meting-zonder-bundel");
    await trial.pane.getByText("2 bestanden gelezen").click();
    await trial.press("Verwijderen uit de lijst: Gent.xlsx");
    await trial.sees("Meting: najaar 2024.");
  });

  it("are told with that of the bundle, once there is one", async () => {
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
    await drop(trial, [await of("najaar 2026", "Gent")]);
    await trial.sees("Van een andere meting dan de bundel (“najaar 2024”): “najaar 2026” (Gent.xlsx).");
    await trial.sees(/Nog open: .*1 aandachtspunt/);
    await trial.shoot("andere-meting-met-bundel");
    expect(trial.errors).toEqual([]);
  });
});
