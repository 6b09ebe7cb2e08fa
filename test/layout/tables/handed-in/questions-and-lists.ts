/** Questions under themes, crosses, long tables, a sheet per theme, and the answers to a form. */
import { below, type Piece, type Spot } from "../generate/piece";
import { CROSSES, LONG } from "./beside-other-tables";
import { asked, GENT, type HandedIn, handedIn, other, roundScores, score, THEMES, typed } from "./handed-in";

const COMPETE = ["columns-compete"] as const;
const ids = (row: number): Spot => other(row, "other");
const moment = (hour: number): Spot => ({ ...other(45566 + hour / 24, "other"), numberFormat: "yyyy-mm-dd h:mm:ss" });

const questions = (of: (theme: string, at: number) => Piece): Piece =>
  THEMES.map(of).reduce((above, block) => below(above, block, 0), typed(["Gent"], ["Thema", "Vraag", "Score"]));
const three = (theme: Spot | string, at: number): Piece =>
  typed(
    [theme, `Vraag ${String(at + 1)}.1`, other(1, "other")],
    [null, `Vraag ${String(at + 1)}.2`, other(2, "other")],
    [null, `Vraag ${String(at + 1)}.3`, other(3, "other")],
  );

export const QUESTIONS_AND_LISTS: readonly HandedIn[] = [
  asked(
    "04a three questions under each theme",
    questions((theme, at) => three({ value: theme, over: { rows: 3, columns: 1 } }, at)),
    COMPETE,
  ),
  handedIn(
    "04b three questions and a row that says Gemiddelde",
    questions((theme, at) => [...three(theme, at), ...typed([`Gemiddelde ${theme}`, null, score(at, 4)])]),
    { asks: COMPETE },
  ),
  handedIn("12b crosses", CROSSES, { asks: COMPETE }),
  handedIn("12c a long table", LONG, { asks: COMPETE }),
  handedIn(
    "12d a sheet per theme",
    THEMES.map((theme, at) => ({
      name: theme,
      piece: typed(["Stad", "Score"], ...roundScores().map(({ name, scores }) => [name, scores[at] ?? null])),
    })),
    { asks: ["columns-compete", "scores-not-found", "file-no-grid"] },
  ),
  handedIn(
    "12e the answers to a form",
    typed(
      [
        ...["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Voor welke stad vult u in?"],
        ...THEMES.map((theme) => `Hoe scoort uw stad op ${theme}?`),
      ],
      [ids(1), moment(9), moment(10), "a@x.be", "A", "Gent", ...GENT.map((value, at) => score(at, value))],
      [ids(2), moment(9), moment(10), "b@x.be", "B", "Genk", ...THEMES.map((_, at) => score(at, 3, "genk"))],
    ),
    { asks: ["columns-compete", "scores-not-found", "file-no-grid"] },
  ),
];
