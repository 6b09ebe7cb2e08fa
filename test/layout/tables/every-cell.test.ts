/**
 * Whatever stands where a score is expected, it is read or told at that very cell: it heads nothing, and takes no other cell along.
 */
import { describe, expect, it } from "@jest/globals";
import { cellName, parseArea, parseCell } from "../../../src/host/a1";
import { isWithin } from "../../../src/host/area";
import type { Finding } from "../../../src/domain/finding";
import { type Random, randomOf } from "../../fuzz/random";
import { book, type Rows, sheet, type Written } from "../book";
import { read } from "../read";
import { THEMES } from "../rows";

const SCORES: readonly Written[] = [1, 2, 2.5, 3, 3.5, 4, 5, "3", "2,5", "geel", "oranje", "rood", "3 à 4"];
const NOTHING: readonly Written[] = ["n.v.t.", "n.v.t.", null];
const WORDS: readonly Written[] = [
  ...["zie nota", "volgt", "later", "?", "onbekend", "in opmaak", "idem", "Niet beoordeeld in 2024", "zie blad 2"],
  ...[
    "doel 4",
    "max. 3",
    "min. 2",
    "3 (streefdoel 4)",
    "nu 2, doel 4",
    "ambitie 4",
    "streefdoel",
    "TO BE",
    "As is (%)",
  ],
  ...["2 — 3", "3 (2 à 3)", "2..5", "2;5", "2 tot 4", "3 à 4 à 5", "3 (team)", "25%", "2/10", "3 op 10", "rang 2"],
  ...["2 (nulmeting 1)", "2024: 3", "3 (2024)", "vorige keer 2", "Score", "Score 2", "gemiddelde 3", "eindscore 3"],
  ...[
    "Een 3, met potentieel voor 4",
    "belang: hoog",
    "Opmerking",
    "toelichting volgt",
    "2030",
    "prioriteit 1",
    "vraag 1",
  ],
];

/** In a grid of one kind or another: numbers, words or n.v.t. may be the most of it. */
function valuesOf(random: Random, count: number): readonly Written[] {
  const mostly = random.pick([SCORES, NOTHING, WORDS, [...SCORES, ...WORDS]]);
  const values = Array.from({ length: count }, () =>
    random.below(10) < 6 ? random.pick(mostly) : random.pick([...SCORES, ...NOTHING, ...WORDS]),
  );
  // Without a single score nobody can tell that it is a table of scores.
  return values.map((value, at) => (at === 0 ? random.pick(SCORES) : value));
}

interface Grid {
  readonly rows: Rows;
  /** Where the first score stands, and how many there are below and beside it. */
  readonly first: string;
  readonly height: number;
  readonly width: number;
}

const CITIES = ["Gent", "Genk", "Leuven"];

const LAYOUTS: Readonly<Record<string, (random: Random) => Grid>> = {
  "one city, themes below each other": (random) => {
    const values = valuesOf(random, THEMES.length);
    const heading = random.pick(["Score", "Niveau", "Onze score", "2025", "Gent"]);
    const list = THEMES.map((theme, at) => [theme, values[at] ?? null]);
    return { ...size("B4", THEMES.length, 1), rows: [["Stad", "Gent"], [], ["Thema", heading], ...list] };
  },
  "cities as columns": (random) => {
    const columns = CITIES.map(() => valuesOf(random, THEMES.length));
    const list = THEMES.map((theme, at) => [theme, ...columns.map((values) => values[at] ?? null)]);
    return { ...size("B2", THEMES.length, CITIES.length), rows: [["Thema", ...CITIES], ...list] };
  },
  "cities as rows": (random) => ({
    ...size("B2", CITIES.length, THEMES.length),
    rows: [["Stad", ...THEMES], ...CITIES.map((city) => [city, ...valuesOf(random, THEMES.length)])],
  }),
  "one city, as a row": (random) => ({
    ...size("B2", 1, THEMES.length),
    rows: [
      ["Stad", ...THEMES],
      ["Gent", ...valuesOf(random, THEMES.length)],
    ],
  }),
};

function size(first: string, height: number, width: number): Omit<Grid, "rows"> {
  return { first, height, width };
}

/** The filled cells of a grid of which nothing is said. */
function passedOver({ rows, first, height, width }: Grid): readonly string[] {
  const { scores, findings } = read(book(sheet("Blad1", rows)));
  const { row: top, column: left } = parseCell(first) ?? { row: 0, column: 0 };
  const told = new Set([...scores.map(({ source }) => source.cell), ...findings.map(({ cell }) => cell)]);
  const asked = findings.flatMap(areasAsked);
  return Array.from({ length: height * width }, (_, at) => ({
    row: top + Math.floor(at / width),
    column: left + (at % width),
  }))
    .filter(({ row, column }) => (rows[row]?.[column] ?? null) !== null)
    .filter((place) => !told.has(cellName(place.row, place.column)) && !asked.some((area) => isWithin(place, area)))
    .map(({ row, column }) => `${cellName(row, column)}: ${JSON.stringify(rows[row]?.[column])}`);
}

/** A column that is asked about as a whole is told of in each of its cells. */
function areasAsked({ rivals = [] }: Finding) {
  return rivals.flatMap(({ range }) => range.split(",").flatMap((area) => parseArea(area) ?? []));
}

const SEEDS = 250;

describe.each(Object.entries(LAYOUTS))("%s", (_, gridOf) => {
  it("has nothing that is passed over in silence", () => {
    const failed = Array.from({ length: SEEDS }, (__, seed) => {
      const grid = gridOf(randomOf(seed));
      return { seed, passed: passedOver(grid), rows: grid.rows };
    }).filter(({ passed }) => passed.length > 0);
    expect(failed).toEqual([]);
  });
});
