/** A column per level, and a mark in the one that counts; or in all up to it; or nothing that says which. */
import { once, weighed } from "./choosing";
import type { Language } from "./language";
import { type Laid, type Order, pageOf } from "./laid";
import { named, SHEET_NAMES } from "./naming";
import { below, headed, type Meaning, type Piece, type Spot, words } from "./piece";
import type { Called } from "./subject";

const LEVELS = [1, 2, 3, 4, 5] as const;
const NAMES = ["Niet matuur", "Ad hoc", "Gestructureerde aanzet", "Matuur", "Heel matuur"] as const;
const DESCRIPTIONS = [
  ...["Er gebeurt nauwelijks iets", "Enkele losse initiatieven", "Een eerste structuur is er"],
  ...["Vastgelegd en toegepast", "Geëvalueerd en bijgestuurd"],
] as const;
const COLOURS = ["rood", "oranje", "geel", "lichtgroen", "donkergroen"] as const;
const LEVEL: Readonly<Record<Language, string>> = { nl: "Niveau", en: "Level", fr: "Niveau" };

/** How a level is headed, and whether anyone would say that it is one. */
interface Headed {
  readonly known: boolean;
  of(level: number, language: Language): Spot;
}

const HEADINGS: readonly Headed[] = [
  { known: true, of: (level) => ({ value: level }) },
  { known: true, of: (level) => words(String(level)) },
  { known: true, of: (level, language) => words(`${LEVEL[language]} ${String(level)}`) },
  { known: true, of: (level) => words(NAMES[level - 1] ?? "") },
  { known: true, of: (level) => words(`${String(level)} – ${NAMES[level - 1] ?? ""}`) },
  { known: false, of: (level) => words(COLOURS[level - 1] ?? "") },
];

/** What stands in a level's cell when the score is so much. */
interface Marked {
  readonly kind: string;
  readonly known: boolean;
  readonly asks?: true;
  cell(level: number, score: number): Omit<Spot, "means"> | null;
}

const single =
  (kind: string, spot: (level: number) => Omit<Spot, "means">): (() => Marked) =>
  () => ({ kind, known: true, cell: (level, score) => (level === score ? spot(level) : null) });

const upTo = (kind: string, spot: Omit<Spot, "means">, known: boolean): Marked => ({
  ...{ kind, known, cell: (level, score) => (level <= score ? spot : null) },
});

const MARKS: readonly (readonly [number, (fill: string, mark: string) => Marked])[] = [
  [4, (_, mark) => single("a mark", () => words(mark))()],
  [2, single("a 1", () => ({ value: 1 }))],
  [2, single("the level's number", (level) => ({ value: level }))],
  [2, (fill) => single("a fill", () => ({ value: null, fill }))()],
  [2, (_, mark) => upTo("marks up to the score", words(mark), true)],
  [2, () => upTo("ones up to the score", { value: 1 }, false)],
  [
    1,
    (fill) => ({
      ...{ kind: "all numbers, one of them filled", known: false },
      cell: (level, score) => ({ value: level, ...(level === score && { fill }) }),
    }),
  ],
  [
    1,
    () => ({
      ...{ kind: "true and false", known: false },
      cell: (level, score) => ({ value: level === score }),
    }),
  ],
  [
    1,
    () => ({
      ...{ kind: "yes and no", known: false },
      cell: (level, score) => ({ value: level === score ? "ja" : "nee" }),
    }),
  ],
  [
    1,
    (fill) => ({
      ...{ kind: "descriptions, one of them filled", known: false },
      cell: (level, score) => ({ value: DESCRIPTIONS[level - 1] ?? "", ...(level === score && { fill }) }),
    }),
  ],
  [1, () => ({ kind: "all numbers", known: false, asks: true, cell: (level) => ({ value: level }) })],
];

/** For one city, or in a long table for several; the score's columns alone, or beside those of the target. */
export function levelColumns({ subject, cast, random }: Order): Laid {
  const heading = random.pick(HEADINGS);
  const mark = weighed(MARKS, random)(random.pick(FILLS), random.pick(["x", "X", "✓", "●", "v"]));
  const levels = once(random, 6) ? [...LEVELS].reverse() : LEVELS;
  const [own] = subject.cities;
  const several = subject.cities.length > 1;
  const withTarget = mark.asks !== true && once(random, 6);
  const roles = withTarget ? ["Huidig", "Gewenst"] : once(random, 3) ? [random.pick(["Score", "Niveau"])] : [];
  const cities = several ? subject.cities : own === undefined ? [] : [own];
  const lead = several ? [words(subject.cityWord), words(subject.themeWord)] : [words(subject.themeWord)];
  const sets = withTarget ? [false, true] : [false];
  const top: Piece =
    roles.length === 0
      ? []
      : [[...lead.map(() => null), ...roles.flatMap((role) => headed(role, levels.length, true))]];
  const rows = cities.flatMap((city) =>
    subject.themes.map((theme) => [
      ...(several ? [words(city.name)] : []),
      words(theme.name),
      ...sets.flatMap((isTarget) => {
        const score = isTarget ? 5 : once(random, 20) ? 0 : 1 + random.below(5);
        return levels.map((level) => {
          const spot = mark.cell(level, score);
          return (
            spot && { ...spot, means: meaningOf({ city, theme, level }, { score, isTarget, asks: mark.asks === true }) }
          );
        });
      }),
    ]),
  );
  const titles = [...lead, ...sets.flatMap(() => levels.map((level) => heading.of(level, subject.language)))];
  const piece = below(top, [titles, ...rows], 0);
  const asking = { ...cast, ...(mark.asks && { asks: true as const }) };
  const placed = several
    ? { pages: [pageOf(random.pick(SHEET_NAMES), piece, asking)] }
    : named(piece, { subject, cast: asking, random });
  return {
    kind: `level columns: ${mark.kind}${withTarget ? ", and the target's" : ""}`,
    ...placed,
    stated: subject.known && heading.known && mark.known && !withTarget,
  };
}

const FILLS = ["#FFFF00", "#92D050", "#BFBFBF", "#4472C4"] as const;

interface LevelCell {
  readonly city: Called;
  readonly theme: Called;
  readonly level: number;
}

/** Only the highest that is marked is the score. */
function meaningOf(
  { city, theme, level }: LevelCell,
  { score, isTarget, asks }: { readonly score: number; readonly isTarget: boolean; readonly asks: boolean },
): Meaning {
  const ids = { cityId: city.id, themeId: theme.id };
  if (isTarget) return { is: "target", ...ids };
  return level === score && !asks ? { is: "score", ...ids, value: score } : { is: "other", ...ids };
}
