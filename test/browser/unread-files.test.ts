/** Of files that were given: how many were read, and how many not, the same wherever it is said. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { drop, type Dropped } from "./bundle-files";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

async function of(city: string, ...values: readonly (string | number)[]): Promise<Dropped> {
  return { name: `${city}.xlsx`, bytes: await foreignWorkbook({ Blad1: [HEADER, [city, ...values]] }) };
}

const noWorkbook = (name: string): Dropped => ({ name, bytes: Buffer.from("geen werkmap") });

describeInChromium("files that were not read", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openPane();
    await trial.openTab("Bundelen");
  });

  afterAll(() => trial.close());

  it("count all of them, beside those that were read and those of them with something amiss", async () => {
    const read = [await of("Genk", 3, 4), await of("Gent", 3, "2026")];
    await drop(trial, [...read, noWorkbook("brief.docx"), noWorkbook("notities.xlsx")]);
    await trial.sees("1 bestand gelezen, en nog 1 waaraan iets scheelt");
    await trial.sees("2 bestanden waarin u niets koos");
    await trial.sees(/2 bestanden konden niet gelezen worden/);
    await trial.sees(/Nog open: 2 bestanden niet gelezen/);
    await trial.sees("brief.docx: geen Excel-werkmap.");
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("niet-gelezen");
  });

  it("are no more where the list is closed, and what is left is said of what is left", async () => {
    await trial.press("Deze lijst sluiten");
    await trial.sees(/Nog open: 1 bestand niet gelezen/);
    expect(await trial.pane.getByText("brief.docx").count()).toBe(0);
    expect(await trial.pane.locator("*:focus").textContent()).toBe("Bestanden kiezen");
  });

  it("are told as those of an earlier time, once the bundle is written", async () => {
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap\./);
    await drop(trial, [await of("Aalst", 3, 4)]);
    await trial.sees("1 bestand gelezen");
    await trial.sees(/; 1 bestand van een vorige keer kon niet gelezen worden/);
    await trial.sees(/Nog open: 1 bestand van een vorige keer niet gelezen/);
    expect(trial.errors).toEqual([]);
  });
});
