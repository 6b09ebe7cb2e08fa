/** The sample workbooks as a second program sees them: checked against the standard, opened and calculated by LibreOffice. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { bandOf } from "../../src/domain/legend/band";
import { BLANK } from "../../src/domain/score/score";
import { themeStatistics } from "../../src/domain/statistics/theme-statistics";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { klimaatpeil, temporaryFolder } from "../cli/terminal";
import { rendered } from "../libreoffice/rendered";
import { describeWithLibreOffice, PATIENCE, recalculate } from "../libreoffice/soffice";
import { complaintsAbout, describeWithChecker } from "../ooxml/check-xlsx";

const ALL = "klimaatpeil-alle-steden.xlsx";
const FILES = [...klimaatgovernance.cities.map(({ id }) => `klimaatpeil-${id}.xlsx`), ALL];
/** Rows of the grid, counted from 0. */
const [MEDIAN, COUNT, FIRST_CITY] = [7, 8, 10];

const folder = temporaryFolder();
beforeAll(async () => {
  await klimaatpeil("template", "--all", "--sample", "--out", folder.path("."));
});
afterAll(folder.remove);

const bytesOf = (file: string) => readFileSync(folder.path(file));
const citiesIn = (file: string) =>
  file === ALL ? najaar2024.cities : najaar2024.cities.filter(({ city }) => file === `klimaatpeil-${city.id}.xlsx`);

it("are fourteen: one for each city and one for all", () => {
  expect(readdirSync(folder.path(".")).sort()).toEqual([...FILES].sort());
});

describeWithChecker("against the standard", () => {
  it.each(FILES)("%s is clean", (file) => {
    expect(complaintsAbout(bytesOf(file))).toEqual([]);
  });
});

describeWithLibreOffice("in LibreOffice", () => {
  describe.each(FILES)("%s", (file) => {
    it(
      "is calculated to the medians of the domain, takes 3,25 and n.v.t., and refuses 7",
      async () => {
        const score = { sheet: "Maturiteit", cell: `B${FIRST_CITY + 1}` };
        const { sheets, attempts } = await recalculate(bytesOf(file), [
          { ...score, text: "3.25" },
          { ...score, text: "n.v.t." },
          { ...score, text: "7" },
          { ...score, text: "0" },
          { sheet: "Maturiteit", cell: "B8", text: "3" },
          { sheet: "LEKP-VTE", cell: "B6", text: "-1" },
          { sheet: "Goede praktijken", cell: "A5", text: "Mobiliteit" },
        ]);
        expect(attempts).toEqual(["taken", "taken", "refused", "refused", "locked", "refused", "refused"]);
        const grid = sheets.find(({ name }) => name === "Maturiteit");
        klimaatgovernance.themes.forEach(({ id }, index) => {
          const { median, n } = themeStatistics(
            citiesIn(file).map(({ scores }) => scores.get(id) ?? BLANK),
            klimaatgovernance,
          );
          expect(grid?.cells[`${MEDIAN},${1 + index}`]?.value).toBe(median ?? "");
          expect(grid?.cells[`${COUNT},${1 + index}`]?.value).toBe(n);
        });
      },
      PATIENCE,
    );

    it(
      "shows every score in the colour of its band, readable on it",
      async () => {
        const [grid = []] = await rendered(bytesOf(file));
        const shown = citiesIn(file).flatMap((_, row) =>
          klimaatgovernance.themes.map((_theme, column) => grid[FIRST_CITY + row]?.[1 + column] ?? {}),
        );
        const expected = citiesIn(file).flatMap(({ scores }) =>
          klimaatgovernance.themes.map(({ id }) => {
            const value = scores.get(id)?.value ?? null;
            const band = value === null ? undefined : bandOf(value, klimaatgovernance);
            return value === null || !band ? {} : { number: value, fill: band.fill, fontColour: band.ink };
          }),
        );
        expect(shown).toEqual(expected);
      },
      PATIENCE,
    );
  });

  it(
    "come to the published medians, Regelgeving 2,875",
    async () => {
      const { sheets } = await recalculate(bytesOf(ALL));
      const grid = sheets.find(({ name }) => name === "Maturiteit");
      const medians = klimaatgovernance.themes.map((_, index) => grid?.cells[`${MEDIAN},${1 + index}`]?.value);
      expect(medians).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
      expect(sheets.find(({ name }) => name === "LEKP-VTE")?.cells["4,1"]?.value).toBe(45.5);
    },
    PATIENCE,
  );
});
