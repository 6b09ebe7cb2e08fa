/** Themes in rows, for several cities. */
import { sheet } from "../../book";
import { HEADER, LEUVEN, THEMES } from "../../rows";
import { BOTH, LIST, PAIRS, SCORES_LEUVEN, type Shape, shape } from "./shape";

export const CITIES_IN_COLUMNS: readonly Shape[] = [
  shape("a column per city", BOTH, [["Thema", "Gent", "Leuven", "Mediaan", "Opmerkingen"], ...PAIRS]),
  shape(
    "a score and a remark per city, under its name",
    BOTH,
    sheet(
      "Blad1",
      [
        ["Vergelijking"],
        [null, "Gent", null, "Leuven", null, "Gemiddelde"],
        ["Thema", "Score", "Toelichting", "Score", "Toelichting", "Score"],
        ...PAIRS.map(([theme, gent, leuven]) => [theme, gent, "nog af te werken", leuven, "ok", 3]),
      ],
      { merges: ["B2:C2", "D2:E2", "A1:F1"] },
    ),
  ),
  shape("headings that name the city: Score Gent, Toelichting Gent, Vorige score Gent", BOTH, [
    ["Thema", "Score Gent", "Toelichting Gent", "Vorige score Gent", "Score van de stad Leuven"],
    ...PAIRS.map(([theme, gent, leuven]) => [theme, gent, "nog af te werken", 1, leuven]),
  ]),
  shape("two lists below each other, a city each", BOTH, [
    ["Stad: Gent"],
    ["Thema", "Score"],
    ...LIST,
    [],
    ["Stad: Leuven"],
    ["Thema", "Score"],
    ...THEMES.map((theme, index) => [theme, SCORES_LEUVEN[index] ?? null]),
  ]),
  shape("two lists beside each other, a city each", BOTH, [
    ["Stad: Gent", null, null, "Stad: Leuven"],
    ["Thema", "Score", null, "Thema", "Score"],
    ...PAIRS.map(([theme, gent, leuven]) => [theme, gent, null, theme, leuven]),
  ]),
  shape("a grid of cities, and a list of one city below it", BOTH, [
    HEADER,
    LEUVEN,
    [],
    ["Zelfevaluatie van Gent"],
    ["Thema", "Score"],
    ...LIST,
  ]),
  shape("a grid of cities, and a list of one city beside it", BOTH, [
    [...HEADER, null, "Stad: Gent"],
    [...LEUVEN, null, "Thema", "Score"],
    ...LIST.map((row) => [...HEADER.map(() => null), null, ...row]),
  ]),
];
