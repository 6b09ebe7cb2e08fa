/** Thirteen ways in which a city might lay out its own scores. A score cell carries a note that says whose score it is. */
import type { Snapshot } from "../../../src/host/snapshot";
import type { Named } from "../../../src/domain/definition/definition";
import { book, type Rows, sheet, type Written } from "../book";

export interface Submitted {
  readonly name: string;
  readonly file: string;
  /** Theme by theme, what the city handed in. */
  readonly scores: readonly { readonly theme: Named; readonly cell: Written }[];
}

type Layout = (city: Submitted) => Snapshot;

const one = (rows: Rows, name = "Blad1") => book(sheet(name, rows));
const themes = ({ scores }: Submitted) => scores.map(({ theme }) => theme.name);
const cells = ({ scores }: Submitted) => scores.map(({ cell }) => cell);
const list = ({ scores }: Submitted): Rows => scores.map(({ theme, cell }) => [theme.name, cell]);

export const LAYOUTS: readonly (readonly [name: string, layout: Layout])[] = [
  [
    "a header and a row",
    (city) =>
      one([
        ["Stad", ...themes(city)],
        [city.name, ...cells(city)],
      ]),
  ],
  [
    "titles above, and far to the right",
    (city) =>
      book(sheet("Blad1", [["Benchmark"], [], ["Stad", ...themes(city)], [city.name, ...cells(city)]], { at: "AZ7" })),
  ],
  [
    "the themes in reverse, the city last",
    (city) =>
      one([
        [...themes(city).reverse(), "Gemeente"],
        [...cells(city).reverse(), city.name],
      ]),
  ],
  [
    "a remark behind each theme",
    (city) =>
      one([
        ["Stad", ...themes(city).flatMap((theme) => [theme, "Opmerking"])],
        [city.name, ...cells(city).flatMap((cell) => [cell, "zie plan"])],
      ]),
  ],
  [
    "the city in the title, the scores in a row",
    (city) => one([[`Zelfevaluatie stad ${city.name} 2024`], themes(city), cells(city)]),
  ],
  [
    "the city in the corner",
    (city) =>
      one([
        [city.name, ...themes(city)],
        ["Score", ...cells(city)],
        ["Doel", ...cells(city).map(() => 5)],
      ]),
  ],
  ["a list under the city", (city) => one([["Stad", city.name], [], ["Thema", "Score"], ...list(city)])],
  [
    "a list beside targets, the city in the title",
    (city) =>
      one([
        [`Klimaat in ${city.name}`],
        ["Nr", "Thema", "Streefscore", "Niveau"],
        ...city.scores.map(({ theme, cell }, index) => [index + 1, theme.name, 5, cell]),
      ]),
  ],
  ["a list on a sheet that bears the city's name", (city) => one([["Thema", "Score"], ...list(city)], city.name)],
  ["a list in a file that bears the city's name", (city) => one([["Thema", "Score", "Toelichting"], ...list(city)])],
  [
    "a column with the city's name",
    (city) => one([["Thema", city.name, "Gemiddelde"], ...list(city).map((row) => [...row, 3])]),
  ],
  [
    "two rows of four themes",
    (city) =>
      one([
        ["Stad", ...themes(city).slice(0, 4)],
        [city.name, ...cells(city).slice(0, 4)],
        [],
        ["Stad", ...themes(city).slice(4)],
        [city.name, ...cells(city).slice(4)],
      ]),
  ],
  [
    "a header over two rows, with merged cells",
    (city) =>
      book(
        sheet(
          "Blad1",
          [
            ["Stad", "Thema's"],
            [null, ...themes(city)],
            [city.name, ...cells(city)],
            ["Gemiddelde", ...cells(city).map(() => 3)],
          ],
          { merges: ["A1:A2", "B1:I1"] },
        ),
      ),
  ],
];
