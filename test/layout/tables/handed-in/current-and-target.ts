/** Where a city stands and where it wants to be, in one table: the second is never the first. */
import { below, headed, type Piece, type Spot } from "../generate/piece";
import { asked, GENT, type HandedIn, handedIn, other, perTheme, score, THEMES, typed } from "./handed-in";

const COMPETE = ["columns-compete"] as const;
const wanted = other(5, "target");
const scores: readonly Spot[] = GENT.map((value, at) => score(at, value));
const genk: readonly Spot[] = THEMES.map((_, at) => score(at, 3, "genk"));
const targets: readonly Spot[] = THEMES.map(() => wanted);

/** Themes down, and two columns under each of two cities. */
const underCities = (
  headings: readonly [string, string],
  beside: (city: "gent" | "genk", at: number) => readonly Spot[],
): Piece =>
  below(
    [[null, ...headed("Gent", 2, true), ...headed("Genk", 2, true)], ...typed(["Thema", ...headings, ...headings])],
    perTheme((at) => [...beside("gent", at), ...beside("genk", at)]),
    0,
  );

const own = (city: "gent" | "genk", at: number): Spot => (city === "gent" ? scores[at] : genk[at]) ?? wanted;

export const CURRENT_AND_TARGET: readonly HandedIn[] = [
  handedIn("03a as-is and to-be below each theme", [
    {
      name: "Blad1",
      piece: [
        [{ value: "Stad", over: { rows: 2, columns: 1 } }, ...THEMES.flatMap((theme) => headed(theme, 2, true))],
        ...typed(
          [null, ...THEMES.flatMap(() => ["as-is", "to-be"])],
          ["Gent", ...scores.flatMap((spot) => [spot, wanted])],
        ),
      ],
    },
  ]),
  handedIn(
    "03b to be and as is in brackets",
    typed(
      ["Stad", ...THEMES.flatMap((theme) => [`${theme} (TO BE)`, `${theme} (AS IS)`])],
      ["Gent", ...scores.flatMap((spot) => [wanted, spot])],
    ),
  ),
  handedIn(
    "03c a row for as is and one for to be",
    typed([null, ...THEMES], ["AS IS", ...scores], ["TO BE", ...targets]),
    {
      file: "asis-tobe-gent.xlsx",
    },
  ),
  handedIn(
    "03d to be and as is below each city",
    underCities(["TO BE", "AS IS"], (city, at) => [wanted, own(city, at)]),
  ),
  asked(
    "03e a row of what they aim for, and no other",
    typed(["Stad", null, ...THEMES], ["Gent", "Ambitie", ...targets]),
    [...["scores-not-found", "columns-compete", "file-no-grid"]],
  ),
  handedIn(
    "03e a row of what they aim for below their own",
    typed(["Stad", null, ...THEMES], ["Gent", "Score", ...scores], ["Gent", "Ambitie", ...targets]),
  ),
  handedIn(
    "03f two rows for a city, its name beside the first",
    typed(
      ["Stad", "Type", ...THEMES],
      ["Gent", "TO BE", ...targets],
      [null, "AS IS", ...scores],
      ["Genk", "TO BE", ...targets],
      [null, "AS IS", ...genk],
    ),
    { asks: COMPETE },
  ),
  handedIn(
    "03g two years below each city",
    underCities(["2022", "2024"], (city, at) => [other(1, "previous"), own(city, at)]),
    { asks: COMPETE },
  ),
];
