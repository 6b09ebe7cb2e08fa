/** One row of scores, in cells that are more than they seem: on another scale, in a note, merged, struck through, in words. */
import type { Spot } from "../generate/piece";
import { below } from "../generate/piece";
import {
  asked,
  GENT,
  type HandedIn,
  handedIn,
  meant,
  other,
  perTheme,
  puzzle,
  score,
  THEMES,
  typed,
} from "./handed-in";

const SCALE = ["scale-unknown"] as const;
const percent = (value: number): Spot => ({ ...other(value, "scale"), numberFormat: "0%" });
const plain = (value: number): Spot => other(value, "scale");
const row = (name: string, cells: readonly (Spot | null)[]) =>
  handedIn(name, typed(["Stad", ...THEMES], ["Gent", ...cells]));
const askedRow = (name: string, cells: readonly (Spot | null)[], codes: readonly string[]) =>
  asked(name, typed(["Stad", ...THEMES], ["Gent", ...cells]), codes);
/** Gent's, with other cells for its first ones. */
const beginning = (...cells: readonly (Spot | null)[]) => [
  ...cells,
  ...GENT.slice(cells.length).map((value, at) => score(at + cells.length, value)),
];

const PHRASES = [
  ...["3 – Gestructureerde aanzet", "2 – Ad hoc", "4 – Matuur", "2 – Ad hoc", "3 – Gestructureerde aanzet"],
  ...["1 – Niet matuur", "5 – Heel matuur", "3 – Gestructureerde aanzet"],
] as const;

export const ODD_CELLS: readonly HandedIn[] = [
  askedRow(
    "06a percentages from the fourth theme on",
    [3, 2, 4].map(plain).concat([1, 1, 1, 1, 1].map(percent)),
    SCALE,
  ),
  askedRow(
    "06b percentages in the first three",
    [3.25, 1, 2.5].map(percent).concat([4, 3, 2, 1.5, 5].map(plain)),
    SCALE,
  ),
  asked(
    "06c a score out of ten that stays below six",
    below(
      typed(["Gent"], ["Thema", "Score (op 10)"]),
      perTheme((at) => [other([5, 4, 3, 5, 2, 1, 4, 5][at] ?? 0, "scale")]),
      0,
    ),
    SCALE,
  ),
  askedRow(
    "09a scores in notes",
    GENT.map((value) => ({ value: null, note: `score ${String(value)}` })),
    ["score-in-note"],
  ),
  handedIn(
    "09c one score merged over two themes",
    typed(
      ["Stad", ...THEMES],
      [
        "Gent",
        puzzle({ value: 3, over: { rows: 1, columns: 2 } }, 0),
        null,
        ...GENT.slice(2).map((value, at) => score(at + 2, value)),
      ],
    ),
    { asks: ["columns-compete", "score-unreadable", "duplicate-theme", "missing-theme"] },
  ),
  row(
    "10b a list of levels with their names",
    PHRASES.map((value, at) => meant({ value }, at, Number(value[0]))),
  ),
  row(
    "11a text that is struck through in part",
    beginning(
      // "2" is struck; "-3" is left, of which the dash stood between the two.
      meant({ value: "2-3", plain: "-3" }, 0, 3),
      // "4" is struck; a blank in bold is left.
      puzzle({ value: "4 ", plain: " " }, 1),
    ),
  ),
  row("11b a cell that is struck through", beginning(puzzle({ value: 3, plain: "" }, 0))),
  row(
    "11c a footnote mark behind the score",
    beginning(meant({ value: "31", plain: "3" }, 0, 3), meant({ value: "2,51", plain: "2,5" }, 1, 2.5)),
  ),
];
