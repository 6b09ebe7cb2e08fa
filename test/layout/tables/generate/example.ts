/** How it should be filled in, shown with a city that did not fill it in. */
import type { Random } from "../../../fuzz/random";
import { once } from "./choosing";
import { CITIES } from "./names";
import type { Page } from "./page";
import { below, type Piece, type Spot, words } from "./piece";
import type { Called, Subject } from "./subject";

interface Example {
  readonly pages: readonly Page[];
  readonly piece?: Piece;
}

/** The word "voorbeeld" stands in the name of the sheet, above the table or beside the city. */
export function exampleTable({ cities, themes, cityWord, language }: Subject, random: Random): Example {
  const own = new Set(cities.map(({ id }) => id));
  const other = random.pick(CITIES.filter(({ id }) => !own.has(id)));
  const name = other[language][0] ?? "";
  const said = random.pick(["sheet", "title", "city"] as const);
  const cell = (theme: Called): Spot => ({
    value: 1 + random.below(5),
    means: { is: "example", cityId: other.id, themeId: theme.id },
  });
  const down = once(random, 3);
  const called = said === "city" ? `${name} (${random.pick(WORDS[language])})` : name;
  const table: Piece = down
    ? [
        [words(cityWord), words(called)],
        [],
        [words("Thema"), words("Score")],
        ...themes.map((theme) => [words(theme.name), cell(theme)]),
      ]
    : [
        [words(cityWord), ...themes.map((theme) => words(theme.name))],
        [words(called), ...themes.map(cell)],
      ];
  const titled =
    said === "title" ? below([[words(`${random.pick(WORDS[language])}:`)]], table, random.below(2)) : table;
  if (said !== "sheet" && once(random, 4)) return { pages: [], piece: titled };
  const sheet =
    said === "sheet"
      ? random.pick(["Voorbeeld", "Instructie", "Example", "Exemple"])
      : random.pick(["Uitleg", "Lees mij", "Info"]);
  return { pages: [{ name: sheet, piece: titled }] };
}

const WORDS = {
  nl: ["voorbeeld", "Voorbeeld", "fictief voorbeeld"],
  en: ["example", "Example"],
  fr: ["exemple", "Exemple"],
} as const;
