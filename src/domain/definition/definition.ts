/**
 * An assessment definition (meetmodel): what is scored, by whom, on which scale. Data, not code: climate governance is
 * the built-in one, and any scan of the same shape is laid out, checked and bundled by the same code.
 */

import { oncePer } from "../kept";

export interface AssessmentDefinition {
  readonly id: string;
  readonly version: string;
  /** As the sheets print it. */
  readonly name: string;
  /** The distance between two scores that may be given, such as 0.25. */
  readonly step: number;
  /** Lowest first; at least two, with rising values. */
  readonly levels: readonly [Level, Level, ...Level[]];
  readonly themes: readonly Theme[];
  readonly cities: readonly City[];
  /** What those who are scored are called, where they are no cities: "Dienst", "School". */
  readonly unit?: string;
  /** Nobody is asked how many FTE LEKP 1 pays for. */
  readonly withoutFte?: true;
}

/** A theme or a city: found by its name or an alias, known by its id. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is called in other languages: known to whoever reads a city's own table, and written on no sheet. */
  readonly translations?: readonly string[];
  /** Under which it stands with others. */
  readonly group?: string;
}

export interface City extends Named {
  /** Its NIS code at present, by which Belgian statistics know it; a scan of anything else has none. */
  readonly nis?: string;
  /** The codes that it had before, as when it merged, each with the last year in which it held. */
  readonly formerNis?: readonly FormerNis[];
}

export interface FormerNis {
  readonly code: string;
  readonly until: number;
}

export interface Theme extends Named {
  /** What whoever scores it may ask. */
  readonly questions?: readonly GuidingQuestion[];
  /** In a report, its chapter: a number. Tables keep the order of the definition, a report may have another. */
  readonly chapter?: number;
}

/** As a report has them: by the number of their chapter, and where none is told as they stand in the definition, last. */
export function inChapterOrder<T extends Pick<Theme, "chapter">>(themes: readonly T[]): readonly T[] {
  const last = Number.POSITIVE_INFINITY;
  return [...themes].sort((one, other) => {
    const [a, b] = [one.chapter ?? last, other.chapter ?? last];
    return a === b ? 0 : a - b;
  });
}

export interface GuidingQuestion {
  readonly question: string;
  /** What to look at. */
  readonly attention: string;
}

export interface Level {
  readonly value: number;
  readonly name: string;
  /** The legend's word for the colour. */
  readonly colour: string;
  /**
   * Other words that a city may write for this colour. A word that several levels share ("groen") is ambiguous on its
   * own and clear beside a neighbour ("tussen geel en groen").
   */
  readonly colourAliases: readonly string[];
  /** The colour itself, `#RRGGBB`. */
  readonly fill: string;
  /** Fills that cities use for it in tables of their own, `#RRGGBB`: Excel's standard palette. */
  readonly fillAliases: readonly string[];
  readonly meaning: string;
}

export function lowestLevel({ levels }: AssessmentDefinition): Level {
  return levels[0];
}

export function highestLevel({ levels }: AssessmentDefinition): Level {
  return levels[levels.length - 1] ?? levels[1];
}

/** Half-way up the scale: 3 of 1 to 5. */
export function middleOf({ levels }: Pick<AssessmentDefinition, "levels">): number {
  return (levels[0].value + (levels.at(-1) ?? levels[1]).value) / 2;
}

type Names = readonly Pick<Named, "id" | "name">[];

/** Whole lists are named row by row, and definitions are few: each is gone through once. */
const namesIn = oncePer(
  (among: Names): ReadonlyMap<string, string> => new Map(among.map(({ id, name }) => [id, name])),
);

/** The name of a theme or city; an id that nobody has is a name that was written. */
export function nameIn(among: Names, id: string): string {
  return namesIn(among).get(id) ?? id;
}
