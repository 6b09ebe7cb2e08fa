/** One thing that is said of each city in each theme: its score, its target, what Bert thinks. */
import type { Random } from "../../../fuzz/random";
import { once } from "./choosing";
import type { Language } from "./language";
import type { NumberRole, Spot } from "./piece";
import { type HeadingRole, ROLE_WORDS } from "./role-words";
import type { Called, Subject } from "./subject";

export interface Column {
  readonly heading: string;
  /** Whether anyone would say what the heading means. */
  readonly known: boolean;
  /** Nothing but words stands in it. */
  readonly isWords?: true;
  at(city: Called, theme: Called): Spot | null;
}

export interface Heading {
  readonly heading: string;
  readonly known: boolean;
}

/** The columns beside the themes, and what may be made of them. */
export interface Cast {
  readonly kind: string;
  readonly columns: readonly Column[];
  /** Whether the rules name the score, once each heading is understood. */
  readonly decided: boolean;
  /** Nothing may be read of it: the reader must ask. */
  readonly asks?: true;
  /** It makes no sense but with the themes below each other. */
  readonly downOnly?: true;
  /** The heading decides, also where a single column would go without one. */
  readonly mustSay?: true;
  /** Stands above the table, and says how to read it. */
  readonly title?: string;
}

/** A third of the words are ones that nobody has in a list. */
export function headingFor(role: HeadingRole, language: Language, random: Random): Heading {
  const { heading, known } = bareHeading(role, language, random);
  return { heading: once(random, 4) ? random.pick(DRESSES)(heading) : heading, known };
}

/** As people type a heading: none of it changes what it says. */
const DRESSES: readonly ((heading: string) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => `${heading}:`,
  (heading) => ` ${heading} `,
  (heading) => heading.replace(" ", "\n"),
  (heading) => `${heading} *`,
];

function bareHeading(role: HeadingRole, language: Language, random: Random): Heading {
  const { known, unknown } = ROLE_WORDS[language][role];
  return once(random, 3)
    ? { heading: random.pick(unknown), known: false }
    : { heading: random.pick(known), known: true };
}

export function knownHeading(role: HeadingRole, language: Language, random: Random): Heading {
  return { heading: random.pick(ROLE_WORDS[language][role].known), known: true };
}

/** Each cell is made once, city by city. */
export function column(
  { heading, known }: Heading,
  { cities, themes }: Subject,
  make: (city: Called, theme: Called) => Spot | null,
): Column {
  const made = new Map(
    cities.flatMap((city) => themes.map((theme) => [`${city.id}.${theme.id}`, make(city, theme)] as const)),
  );
  return { heading, known, at: (city, theme) => made.get(`${city.id}.${theme.id}`) ?? null };
}

export function numbers(
  heading: Heading,
  subject: Subject,
  { is, make }: { readonly is: NumberRole; readonly make: (city: Called, theme: Called) => number },
): Column {
  return column(heading, subject, (city, theme) => ({
    value: make(city, theme),
    means: { is, cityId: city.id, themeId: theme.id },
  }));
}

export type Figures = (city: Called, theme: Called) => number;

/** A number for each city in each theme, made once. */
export function figures({ cities, themes }: Subject, make: (at: number) => number): Figures {
  const made = new Map(
    cities.flatMap((city) => themes.map((theme, at) => [`${city.id}.${theme.id}`, make(at)] as const)),
  );
  return (city, theme) => made.get(`${city.id}.${theme.id}`) ?? 0;
}

/** Scores by halves; those of some cities by quarters or whole. */
export function scoreFigures(subject: Subject, random: Random): Figures {
  const step = random.pick([1, 0.5, 0.5, 0.25]);
  return figures(subject, () => 1 + random.below(4 / step + 1) * step);
}
