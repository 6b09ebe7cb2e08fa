/** Scores beside heads, beside our own sheets, or beside an example. */
import { klimaatgovernance } from "../../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../../src/domain/measurement/measurement";
import type { Page } from "../generate/page";
import { below, type Spot } from "../generate/piece";
import { laidOut } from "../../laid-out";
import {
  GENT,
  type HandedIn,
  handedIn,
  meant,
  other,
  perTheme,
  roundScores,
  score,
  THEMES,
  typed,
  WHOLE,
} from "./handed-in";

const lekp: Page = {
  name: "VTE",
  piece: typed(
    ["Stad", "VTE LEKP 1", "Opmerkingen"],
    ["Gent", { value: 8.4, means: { is: "lekp", cityId: "gent", value: 8.4 } }],
  ),
};
const heads = (value: number): Spot => ({ value, means: { is: "head-count" } });

export const CROSSES = below(
  typed(["Zelfevaluatie Stad Gent"], [], ["Thema", ...[1, 2, 3, 4, 5].map((value) => ({ value }))]),
  perTheme((at) => [1, 2, 3, 4, 5].map((level) => (level === WHOLE[at] ? meant({ value: "x" }, at, level) : null))),
  0,
);

export const LONG = typed(
  ["Stad", "Thema", "Score"],
  ...roundScores().flatMap(({ name, scores }) => scores.map((spot, at) => [name, THEMES[at] ?? "", spot])),
);

const [gent] = klimaatgovernance.cities.filter(({ id }) => id === "gent");

export const BESIDE_OTHER_TABLES: readonly HandedIn[] = [
  handedIn("01a crosses in level columns, beside a table of VTE", [{ name: "Blad1", piece: CROSSES }, lekp], {
    file: "scores-gent.xlsx",
  }),
  handedIn("01b a long table, beside a table of VTE", [{ name: "Blad1", piece: LONG }, lekp]),
  handedIn(
    "01e our template left empty, beside a table of their own",
    [
      {
        name: "Onze scores",
        piece: below(
          typed(["Gent"], [], ["Thema", "Huidige score"]),
          perTheme((at) => [score(at, GENT[at] ?? 0)]),
          0,
        ),
      },
    ],
    {
      onto: laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024", gent ? [gent] : [])),
      file: "sjabloon-gent.xlsx",
    },
  ),
  handedIn(
    "05 an example for Gent on the sheet with instructions of Hasselt",
    [
      {
        name: "Instructie",
        piece: typed(
          ["Voorbeeld:"],
          [],
          ["Stad", ...THEMES],
          ["Gent", ...THEMES.map((_, at) => other(1 + (at % 5), "example"))],
        ),
      },
      {
        name: "Invullen",
        piece: typed(["Stad", ...THEMES], ["Hasselt", ...GENT.map((value, at) => score(at, value, "hasselt"))]),
      },
    ],
    { file: "hasselt.xlsx" },
  ),
  handedIn("13a scores, and a count of heads on another sheet", [
    {
      name: "Scan",
      piece: typed(
        ["Stad", "Strategie", "Aanpak", "Monitoring"],
        ["Mechelen", score(0, 4, "mechelen"), score(1, 4, "mechelen"), score(2, 4, "mechelen")],
      ),
    },
    {
      name: "Personeel",
      piece: typed(["Stad", "Aantal VTE", "% gesubsidieerd"], ["Mechelen", heads(23.4), heads(0.83)]),
    },
  ]),
  handedIn(
    "13b a count of heads and nothing else",
    [
      {
        name: "Klimaatmedewerkers",
        piece: typed(
          ["Stad", "Totaal VTE klimaatmedewerkers", "waarvan gesubsidieerd"],
          ...["Antwerpen", "Mechelen", "Aalst", "Brugge", "Gent", "Leuven", "Kortrijk", "Genk", "Turnhout"].map(
            (city, at) => [city, heads(8 + at * 3.4), heads(0.5)],
          ),
        ),
      },
    ],
    { asks: ["fte-head-count"] },
  ),
];
