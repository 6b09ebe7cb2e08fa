/** The sample workbooks as a second program sees them: checked against the standard, opened and calculated by LibreOffice. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { bandOf } from "../../src/domain/legend/band";
import { levelName } from "../../src/layout/sheets/level-name";
import { BLANK, type Score } from "../../src/domain/score/score";
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
/** Of the form. */
const FIRST_THEME = 11;

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

/** As LibreOffice should show it: readable, in the colour of its band. */
function shownAs(score: Score | undefined) {
  const value = score?.value ?? null;
  const band = value === null ? undefined : bandOf(value, klimaatgovernance);
  return value === null || !band ? {} : { number: value, fill: band.fill, fontColour: band.ink };
}

describeWithLibreOffice("in LibreOffice", () => {
  describe.each(FILES.filter((file) => file !== ALL))("%s", (file) => {
    const scores = citiesIn(file)[0]?.scores ?? new Map<string, Score>();

    it(
      "names the level of every score, takes 3,25 and n.v.t., and refuses 7",
      async () => {
        const form = (cell: string, text: string) => ({ sheet: "Zelfevaluatie", cell, text });
        const { sheets, attempts } = await recalculate(bytesOf(file), [
          ...["n.v.t.", "7", "0", "3.25"].map((text) => form("B12", text)),
          ...[form("C12", "4"), form("C13", "9"), form("G12", "Waarom?"), form("B5", "een team"), form("B5", "ik")],
          ...[form("E12", "Matuur"), form("F12", "Vraag"), form("A12", "Thema")],
          { sheet: "LEKP-VTE", cell: "B6", text: "-1" },
        ]);
        expect(attempts).toEqual([
          ...["taken", "refused", "refused", "taken"],
          ...["taken", "refused", "taken", "taken", "refused"],
          ...["locked", "locked", "locked", "refused"],
        ]);
        const cells = sheets.find(({ name }) => name === "Zelfevaluatie")?.cells;
        klimaatgovernance.themes.forEach(({ id }, index) => {
          const value = scores.get(id)?.value ?? null;
          const name = value === null ? "" : levelName(value, klimaatgovernance);
          expect([id, cells?.[`${FIRST_THEME + index},4`]?.value ?? ""]).toEqual([id, name]);
        });
      },
      PATIENCE,
    );

    it(
      "shows every score in the colour of its band, readable on it",
      async () => {
        const [form = []] = await rendered(bytesOf(file));
        const shown = klimaatgovernance.themes.map((_, row) => form[FIRST_THEME + row]?.[1] ?? {});
        expect(shown).toEqual(klimaatgovernance.themes.map(({ id }) => shownAs(scores.get(id))));
      },
      PATIENCE,
    );
  });

  describe("klimaatpeil-alle-steden.xlsx", () => {
    it(
      "is calculated to the medians of the domain, takes 3,25 and n.v.t., and refuses 7",
      async () => {
        const score = { sheet: "Maturiteit", cell: `B${FIRST_CITY + 1}` };
        const { sheets, attempts } = await recalculate(bytesOf(ALL), [
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
            citiesIn(ALL).map(({ scores }) => scores.get(id) ?? BLANK),
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
        const [grid = []] = await rendered(bytesOf(ALL));
        const shown = citiesIn(ALL).flatMap((_, row) =>
          klimaatgovernance.themes.map((_theme, column) => grid[FIRST_CITY + row]?.[1 + column] ?? {}),
        );
        expect(shown).toEqual(
          citiesIn(ALL).flatMap(({ scores }) => klimaatgovernance.themes.map(({ id }) => shownAs(scores.get(id)))),
        );
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
