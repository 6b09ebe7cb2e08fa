import { describe, expect, it } from "@jest/globals";
import { gridIn, read, told } from "../read";
import { AROUND_THE_GRID } from "./shapes/around-the-grid";
import { CITIES_IN_COLUMNS } from "./shapes/cities-in-columns";
import { CITIES_IN_ROWS } from "./shapes/cities-in-rows";
import { ONE_CITY } from "./shapes/one-city";

describe.each([
  ["a row per city", CITIES_IN_ROWS],
  ["around a row per city", AROUND_THE_GRID],
  ["one city", ONE_CITY],
  ["a column or a list per city", CITIES_IN_COLUMNS],
])("%s", (_, shapes) => {
  it.each(shapes)("is read, with nothing to say of it: $name", ({ workbook, grid, file }) => {
    const reading = read(workbook, file === undefined ? {} : { file });
    expect(gridIn(reading)).toEqual(grid);
    expect(told(reading)).toEqual([]);
    expect(reading.scores).toHaveLength(8 * Object.keys(grid).length);
  });
});
