import { describe, expect, it } from "@jest/globals";
import { layOut, layOutAsWished } from "../../src/actions/lay-out";
import { measurementOf, sheetsToAdd } from "../../src/actions/preview";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { book, HEADER, input, look } from "./own-table";

const { cities } = definition;
const wish = { period: "najaar 2026", cities, carry: true };

describe("the preview of laying out", () => {
  it("names the sheets that are then added, and none the second time", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3]);
    const inspection = await look(workbook);
    const announced = sheetsToAdd(inspection, wish);
    const added = await layOut(workbook.host, measurementOf(inspection, wish));
    expect(announced).toEqual(["Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"]);
    expect(added).toEqual(announced);
    expect(sheetsToAdd(await look(workbook), wish)).toEqual([]);
  });

  it.each([
    ["form", ["Zelfevaluatie", "LEKP-VTE", "Legende"]],
    ["grid", ["Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"]],
  ] as const)("is of the %s for one city that asks for it, and so is what is then added", async (shape, sheets) => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3]);
    const wished = { ...wish, cities: cities.filter(({ id }) => id === "gent"), shape };
    expect(sheetsToAdd(await look(workbook), wished)).toEqual(sheets);
    expect((await layOutAsWished(workbook.host, wished, input)).sheets).toEqual(sheets);
    const { scores } = (await look(workbook)).reading;
    expect(scores.map(({ source, score }) => [source.sheet, score.value])).toEqual(
      [2, 3, 3].map((value) => [sheets[0], value]),
    );
  });

  it("takes along what the workbook holds, for the cities that are wanted", async () => {
    const inspection = await look(book(HEADER, ["Gent", "tussen geel en groen", 3, 3], ["Genk", 1, 1, 1]));
    const gent = cities.filter(({ id }) => id === "gent");
    const { cities: carried, period } = measurementOf(inspection, { ...wish, cities: gent });
    expect(period).toBe("najaar 2026");
    expect(carried.map(({ city, scores }) => [city.id, scores.get("strategie")?.value])).toEqual([["gent", 3.5]]);
  });

  it("takes nothing along when that is not wanted", async () => {
    const inspection = await look(book(HEADER, ["Gent", 2, 3, 3]));
    const { cities: empty } = measurementOf(inspection, { ...wish, carry: false });
    expect(empty.flatMap(({ scores }) => [...scores])).toEqual([]);
  });
});
