/** Who fills in, and on what: some cities and themes, by the names that they write themselves. */
import type { Random } from "../../../fuzz/random";
import { once, shuffled, some, weighed } from "./choosing";
import type { Language } from "./language";
import { CITIES, COLUMN_WORDS, THEMES } from "./names";

export interface Called {
  readonly id: string;
  readonly name: string;
}

export interface Subject {
  readonly language: Language;
  readonly cities: readonly Called[];
  readonly themes: readonly Called[];
  /** Whether each theme has a name that is in a list. */
  readonly known: boolean;
  readonly cityWord: string;
  readonly themeWord: string;
}

export function subjectOf(cities: "one" | "several" | "any", random: Random): Subject {
  const language = weighed<Language>(
    [
      ...([
        [6, "nl"],
        [1, "en"],
        [1, "fr"],
      ] as const),
    ],
    random,
  );
  const count = { one: 1, several: 2 + random.below(4), any: once(random, 2) ? 1 : 2 + random.below(5) }[cities];
  const chosen = once(random, 3) ? some(THEMES, 3 + random.below(5), random) : THEMES;
  const odd = once(random, 14) ? random.below(chosen.length) : -1;
  const themes = chosen.map((theme, at) => ({
    id: theme.id,
    name: at === odd ? theme.unknown : random.pick(theme[language]),
  }));
  return {
    language,
    cities: shuffled(some(CITIES, count, random), random).map((city) => ({
      id: city.id,
      name: random.pick(city[language]),
    })),
    themes: dressed(once(random, 2) ? shuffled(themes, random) : themes, random),
    known: odd < 0,
    cityWord: random.pick(COLUMN_WORDS[language].city),
    themeWord: random.pick(COLUMN_WORDS[language].theme),
  };
}

/** As people type a theme: numbered, in capitals, with a colon; the same theme. */
function dressed(themes: readonly Called[], random: Random): readonly Called[] {
  if (!once(random, 6)) return themes;
  const dress = random.pick<(name: string, at: number) => string>([
    (name) => name.toUpperCase(),
    (name) => `${name}:`,
    (name) => `${name} `,
    (name, at) => `Thema ${String(at + 1)}: ${name}`,
    (name, at) => `${String(at + 1)}. ${name}`,
  ]);
  return themes.map(({ id, name }, at) => ({ id, name: dress(name, at) }));
}
