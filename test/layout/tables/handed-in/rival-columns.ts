/** More than one column of numbers beside the themes: one is the score, and the headings say which, or do not. */
import { below, type Piece, pushed, type Spot } from "../generate/piece";
import {
  asked,
  GENT,
  type HandedIn,
  handedIn,
  meant,
  other,
  ownWords,
  perTheme,
  score,
  typed,
  WHOLE,
} from "./handed-in";

const COMPETE = ["columns-compete"] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;
const scored = (at: number): Spot => score(at, GENT[at] ?? 0);

/** `Stad | Gent`, an empty row, and the themes with their columns. */
const labelled = (headings: readonly string[], beside: (at: number) => readonly (Spot | null)[]): Piece =>
  below(typed(["Stad", "Gent"], [], ["Thema", ...headings]), perTheme(beside), 0);
/** `Gent`, and right below it the themes with their columns. */
const titled = (headings: readonly string[], beside: (at: number) => readonly (Spot | string | null)[]): Piece =>
  below(typed(["Gent"], ["Thema", ...headings]), perTheme(beside), 0);

export const RIVAL_COLUMNS: readonly HandedIn[] = [
  handedIn(
    "02a the city's name above the column of what matters",
    labelled(["Belang", "Huidig niveau", "Gewenst niveau"], (at) => [
      other(5, "importance"),
      scored(at),
      other(5, "target"),
    ]),
  ),
  handedIn(
    "02b the wanted score before the current one",
    labelled(["Gewenste score", "Huidige score"], (at) => [other(5, "target"), scored(at)]),
  ),
  handedIn(
    "02c two respondents and their mean",
    labelled(["Respondent 1", "Respondent 2", "Gemiddelde"], (at) => [
      other(2, "respondent"),
      other(4, "respondent"),
      score(at, 3),
    ]),
    { asks: COMPETE },
  ),
  asked(
    "02d a matrix of all levels, one of them yellow",
    [
      {
        name: "Maturity Level",
        piece: below(
          typed(["Stad", "Gent"], ["Thema", ...LEVELS.map(String)]),
          perTheme((at) =>
            LEVELS.map((level) => ({ ...other(level, "other"), ...(level === WHOLE[at] && { fill: "#FFFF00" }) })),
          ),
          0,
        ),
      },
    ],
    COMPETE,
  ),
  handedIn(
    "02e a 1 in every level up to the score",
    [
      {
        name: "Maturity Level",
        piece: pushed(
          below(
            typed(
              ["Thema", { value: "Niveau", over: { rows: 1, columns: 5 } }],
              [null, ...LEVELS.map((level) => `Niveau ${String(level)}`)],
            ),
            perTheme((at) => {
              const own = WHOLE[at] ?? 0;
              return LEVELS.map((level) => {
                if (level > own) return null;
                return level === own ? meant({ value: 1 }, at, level) : other(1, "other");
              });
            }),
            0,
          ),
          1,
          1,
        ),
      },
    ],
    { asks: COMPETE, file: "matrix-gent.xlsx" },
  ),
  handedIn(
    "02f a serial number between the theme and its score",
    labelled(["Nr", "Huidige score"], (at) => [other(1 + (at % 5), "other"), scored(at)]),
  ),
  asked(
    "07a a level and a score that disagree",
    titled(["Niveau", "Score"], (at) =>
      GENT[at] === 2 ? [agreed(at), agreed(at)] : [other(2, "rival"), other(GENT[at] ?? 0, "rival")],
    ),
    COMPETE,
  ),
  handedIn(
    "07b the score before and after they talked it over",
    titled(["Score", "Score na overleg"], (at) => [other(2, "rival"), scored(at)]),
    { asks: COMPETE },
  ),
  handedIn(
    "07c the scores of two years",
    labelled(["Score 2022", "Score 2024"], (at) => [other(1, "previous"), scored(at)]),
    { asks: COMPETE },
  ),
  handedIn(
    "12a the current score and the wanted one",
    titled(["Huidige score", "Streefscore"], (at) => [scored(at), other(5, "target")]),
    { file: "huidige-score-gent.xlsx" },
  ),
  handedIn(
    "14 their own words beside the scores",
    [
      {
        name: "Scan",
        piece: below(
          typed(
            ["Zelfevaluatie Stad Gent"],
            [],
            ["Thema", "Score", "Motivatie", "Sterke punten", "Verbeterpunten", "Bewijs"],
          ),
          perTheme((at) => [
            score(at, 3),
            ownWords(at, "motivation", "omdat het werkt"),
            ownWords(at, "strong", "sterk plan"),
            ownWords(at, "improve", "beter meten"),
            ownWords(at, "evidence", "https://x.be/0"),
          ]),
          0,
        ),
      },
    ],
    { file: "eigen-woorden-gent.xlsx" },
  ),
];

/** Where both columns say the same, nothing wrong can be read. */
function agreed(at: number): Spot {
  return { value: 2, means: { is: "score", cityId: "gent", themeId: themeId(at), value: 2, optional: true } };
}

function themeId(at: number): string {
  const { means } = score(at, 2);
  return means?.is === "score" ? means.themeId : "";
}
