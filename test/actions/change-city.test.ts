/** Another city for a form that was laid out for the wrong one: nothing is lost, and nothing becomes another city's unasked. */
import { describe, expect, it } from "@jest/globals";
import { changeCity, staysOn } from "../../src/actions/change-city";
import { cityOfForm } from "../../src/actions/city-of-form";
import { explanationOf } from "../../src/actions/explain";
import { fillIn } from "../../src/actions/fill-in";
import { layOut } from "../../src/actions/lay-out";
import { recording, takeBack } from "../../src/actions/take-back";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Live } from "../host/office/live";
import { book, HEADER, look, valueAt } from "./own-table";

const cityOf = (wanted: string) => definition.cities.filter(({ id }) => id === wanted);
const [gent, genk, aalst] = ["gent", "genk", "aalst"].flatMap(cityOf);
if (!gent || !genk || !aalst) throw new Error("There are no such cities.");

/** The form of Gent, with a score and why, and her FTE. */
async function filled(workbook: Live = book()): Promise<Live> {
  await layOut(workbook.host, emptyMeasurement(definition, "najaar 2026", [gent as never]));
  const inspection = await look(workbook);
  const place = inspection.reading.places.find(({ sheet }) => sheet === "Zelfevaluatie");
  if (!place) throw new Error("There is no form.");
  await fillIn(workbook.host, { inspection, place, value: 3, text: { motivation: "Omdat." } });
  const { workbook: read } = await look(workbook);
  await workbook.host.write([{ sheet: "LEKP-VTE", row: 5, column: 1, value: 8.5 }], read);
  return workbook;
}

async function said(workbook: Live) {
  const inspection = await look(workbook);
  const { scores, fte, places } = inspection.reading;
  return {
    scores: scores.map(({ cityId, themeId, score }) => [cityId, themeId, score.value]),
    fte: fte.map(({ cityId, fte: { value } }) => [cityId, value]),
    why: places
      .flatMap((place) => explanationOf({ inspection, place })?.motivation ?? [])
      .filter((text) => text !== ""),
    cities: [...new Set(places.map(({ cityId }) => cityId))],
  };
}

describe("another city for a form", () => {
  it("has all that was filled in, FTE too, though the sheets are protected", async () => {
    const workbook = await filled();
    const before = await said(workbook);
    expect(before).toMatchObject({ scores: [["gent", "strategie", 3]], fte: [["gent", 8.5]], cities: ["gent"] });
    expect(await changeCity(workbook.host, { inspection: await look(workbook), from: gent, to: genk })).toBe(true);
    expect(await said(workbook)).toEqual({
      ...{ scores: [["genk", "strategie", 3]], fte: [["genk", 8.5]], why: ["Omdat."], cities: ["genk"] },
    });
  });

  it("is taken back in one step", async () => {
    const workbook = await filled();
    const before = await said(workbook);
    const through = recording(workbook.host);
    await changeCity(through.host, { inspection: await look(workbook), from: gent, to: genk });
    const done = through.done();
    if (!done) throw new Error("It cannot be taken back.");
    expect(await takeBack(workbook.host, { done, workbook: (await look(workbook)).workbook })).toBe("taken back");
    expect(await said(workbook)).toEqual(before);
  });

  it("is refused where somebody else changed it meanwhile", async () => {
    const workbook = await filled();
    await changeCity(workbook.host, { inspection: await look(workbook), from: gent, to: genk });
    const before = await said(workbook);
    expect(await changeCity(workbook.host, { inspection: await look(workbook), from: gent, to: aalst })).toBe(false);
    expect(await said(workbook)).toEqual(before);
  });

  it("leaves a table of her own as it is", async () => {
    const workbook = await filled(book(HEADER, ["Gent", 2, 4, 4]));
    await changeCity(workbook.host, { inspection: await look(workbook), from: gent, to: genk });
    expect((await valueAt(workbook, "Blad1", [1, 0]))?.value).toBe("Gent");
    expect((await said(workbook)).scores).toContainEqual(["gent", "strategie", 2]);
    expect((await said(workbook)).scores).toContainEqual(["genk", "strategie", 3]);
  });

  it("leaves the rows of several cities as they are", async () => {
    const workbook = await filled();
    const alone = await look(workbook);
    expect(staysOn(alone, gent)).toEqual([]);
    await workbook.host.write([{ sheet: "LEKP-VTE", row: 6, column: 0, value: "Aalst" }], alone.workbook);
    expect(staysOn(await look(workbook), gent)).toEqual(["LEKP-VTE"]);
    await changeCity(workbook.host, { inspection: await look(workbook), from: gent, to: genk });
    expect((await valueAt(workbook, "LEKP-VTE", [5, 0]))?.value).toBe("Gent");
  });

  it("is not offered where there are two forms: of which it would be, nobody says", async () => {
    const form = await filled();
    const inspection = await look(form);
    const [own] = inspection.workbook.sheets.filter(({ name }) => name === "Zelfevaluatie");
    if (!own) throw new Error("There is no form.");
    const copied = { ...inspection.workbook, sheets: [...inspection.workbook.sheets, { ...own, name: "Kopie" }] };
    expect(cityOfForm({ ...inspection, workbook: copied })).toBeUndefined();
  });

  it("is not offered for a grid, nor where the city stands behind its own words", async () => {
    const grid = book();
    await layOut(grid.host, emptyMeasurement(definition, "", [gent]), "grid");
    expect(cityOfForm(await look(grid))).toBeUndefined();
    const form = await filled();
    const at = { sheet: "Zelfevaluatie", row: 3 };
    const inspection = await look(form);
    expect(cityOfForm(inspection)).toEqual({
      city: expect.objectContaining({ id: "gent" }),
      cell: { ...at, column: 1 },
    });
    await form.host.change({
      ...{ plan: { sheets: [], names: [] }, lists: [{ sheet: at.sheet, formats: [] }], read: inspection.workbook },
      cells: [
        { ...at, column: 0, value: "Stad: Gent" },
        { ...at, column: 1, value: null },
      ],
    });
    expect((await said(form)).cities).toEqual(["gent"]);
    expect(cityOfForm(await look(form))).toBeUndefined();
  });
});
