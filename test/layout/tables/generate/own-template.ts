/** Our own sheets as they were laid out for these cities, and left empty: the way that they look to who opens them. */
import type { Page } from "./page";
import { words } from "./piece";
import { THEMES } from "./names";
import type { Subject } from "./subject";

export function ownTemplate({ cities }: Subject): readonly Page[] {
  const themes = THEMES.map(({ nl }) => words(nl[0] ?? ""));
  const summary = ["Globale score", "Mediaan", "n", "Laagste – hoogste"].map((name) => [words(name)]);
  return [
    {
      name: "Maturiteit",
      piece: [
        [words("Maturiteit klimaatgovernance")],
        [words("Meting"), words("najaar 2024")],
        [words("Geef elk thema een score, in stappen van 0,25. De cel kleurt mee met de legende.")],
        [],
        [],
        [words("Stad"), ...themes],
        ...summary,
        ...cities.map(({ name }) => [words(name)]),
      ],
    },
    {
      name: "Toelichting",
      piece: [
        [words("Toelichting bij de scores")],
        [],
        [],
        ["Stad", "Thema", "Zoals ingediend", "Motivatie", "Bewijs (link)", "Vorige score", "Streefscore"].map(words),
        ...cities.flatMap(({ name }) => themes.map((theme) => [words(name), theme])),
      ],
    },
  ];
}
