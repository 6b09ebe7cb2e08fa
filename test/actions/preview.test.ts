import { describe, expect, it } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { measurementOf, sheetsToAdd } from "../../src/actions/preview";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { book, HEADER, look } from "./own-table";

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
