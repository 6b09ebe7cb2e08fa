/** A scan of 300 cities in the pane itself, as a person would do it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { type CityAssessment, emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { scanOf } from "../actions/bundling";
import { foreignWorkbook } from "../cli/foreign-workbook";
import { describeInChromium } from "../trial/chromium";
import { drop, type Dropped } from "./bundle-files";
import { syncsAtRest } from "./long-work";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** A template that is filled in: every city of a scan of eight themes, 3 everywhere. */
async function filledIn(cities: number): Promise<Dropped> {
  const definition = scanOf(cities, 8);
  const empty = emptyMeasurement(definition, "najaar 2026", definition.cities);
  const scored = (each: CityAssessment): CityAssessment => ({
    ...each,
    scores: new Map(definition.themes.map(({ id }) => [id, { status: "scored", value: 3, raw: "3" }])),
  });
  const host = newXlsxHost({ title: "Scan", created: new Date(0) });
  await layOut(host, { ...empty, cities: empty.cities.map(scored) });
  return { name: `${cities} gemeenten.xlsx`, bytes: host.bytes() };
}

/** The lists of 300 cities are some 60,000 cells, of which an answer holds 20,000; they are read once or twice. */
const READ_IN_PARTS = 8;

const blank = () => foreignWorkbook({ Blad1: [] });

describeInChromium("300 cities and 8 themes in the pane", () => {
  let trial: PanePage;
  /** Of writing the bundle and reading it again, by the number of cities. */
  const syncs = new Map<number, number>();
  /** Of filling in one score, and reading it again. */
  const filling = new Map<number, number>();

  beforeAll(async () => {
    trial = await openPane();
    await trial.isFor("bundles");
  });

  afterAll(() => trial.close());

  it.each([13, 300])("are bundled into sheets, and read again, without anything that hangs: %i", async (cities) => {
    await trial.opens("leeg.xlsx", await blank());
    await trial.sees("Sleep de bestanden");
    await trial.openTab("Bundelen");
    await drop(trial, [await filledIn(cities)]);
    await trial.sees("Deze bladen komen erbij: Maturiteit");
    const counts = [await syncsAtRest(trial)];
    await trial.press("De bundel wegschrijven");
    await trial.sees(/De bundel staat in deze werkmap/);
    await trial.sees("Deze werkmap is een bundel.");
    counts.push(await syncsAtRest(trial));
    await trial.shoot(`lang-werk-${cities}-gebundeld`);
    await trial.openTab("Controleren");
    await trial.shoot(`lang-werk-${cities}-gecontroleerd`);
    syncs.set(cities, (counts[1] ?? 0) - (counts[0] ?? 0));
  });

  it.each([13, 300])("are filled in, score by score: %i", async (cities) => {
    await trial.opens("scan.xlsx", (await filledIn(cities)).bytes);
    await trial.openTab("Invullen");
    await trial.click("C12");
    await trial.sees("Gemeente b 2 · Thema b 2");
    const before = await syncsAtRest(trial);
    await trial.pane.getByRole("button", { name: /^4/ }).click();
    await trial.sees("4 ingevuld voor Gemeente b 2 · Thema b 2.");
    await trial.shoot(`lang-werk-${cities}-ingevuld`);
    expect(await trial.valueOf("C12")).toBe(4);
    filling.set(cities, (await syncsAtRest(trial)) - before);
  });

  it("take as many round trips as 13, and a few more to read what is more than one answer holds", () => {
    const more = (counted: ReadonlyMap<number, number>) => (counted.get(300) ?? NaN) - (counted.get(13) ?? NaN);
    expect(syncs.get(13)).toBeGreaterThan(0);
    for (const counted of [syncs, filling]) {
      expect(more(counted)).toBeGreaterThanOrEqual(0);
      expect(more(counted)).toBeLessThanOrEqual(READ_IN_PARTS);
    }
    expect(trial.errors).toEqual([]);
  });
});
