/**
 * What the cities have in common, per theme: strong points (sterke punten) and points to improve (verbeterpunten) of the group. A city's own
 * words are linked to a point of the group; how many cities say so follows from the links and is counted, never estimated.
 */
import type { AssessmentDefinition } from "../definition/definition";
import { fold } from "../definition/identity";
import type { Explanation } from "../measurement/explanation";
import { withoutMark } from "../publication/confidential-text";
import { type CountingRule, type HowMany, howManyOf } from "./how-many";

export const POINT_KINDS = ["strong", "improve"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export interface GroupPoint {
  /** The id of the theme; a name that the definition does not know stays as written. */
  readonly themeId: string;
  /** `undefined` where it is neither; `rawKind` says what stands there. */
  readonly kind: PointKind | undefined;
  readonly rawKind: string;
  readonly text: string;
  /** By id, each once; a name that the definition does not know stays as written. */
  readonly cityIds: readonly string[];
  /** How many cities say so, as an older report or somebody told it without naming them. What is counted goes before it. */
  readonly reported: string;
  /** What is said besides. */
  readonly nuance: string;
  /** Where it comes from, a line each: the words of a city, as `Gent: …`, or what else was written. */
  readonly sources: readonly string[];
}

/** One point in the words of one city. */
export interface SaidPoint {
  readonly cityId: string;
  readonly themeId: string;
  readonly kind: PointKind;
  readonly text: string;
}

/** What a line may begin with to tell that it is one of a list: a dash, a dot, a number. */
const BULLET = /^\s*(?:[-–—•·*▪‣o]\s+|\(?\d{1,2}[.)]\s+)/u;

/** A line of a cell is a point; nothing is cut within a line. */
export function saidPoints(explanations: readonly Explanation[]): readonly SaidPoint[] {
  return explanations.flatMap(({ cityId, themeId, ...words }) =>
    POINT_KINDS.flatMap((kind) =>
      [...new Set(words[kind].split(/\r?\n/).map((line) => line.replace(BULLET, "").trim()))]
        .filter((text) => text !== "")
        .map((text) => ({ cityId, themeId, kind, text })),
    ),
  );
}

/** A city with its words, as one line under the point that they are linked to. */
export function sourceLine(city: string, text: string): string {
  return `${city}: ${text}`;
}

/** Equal for lines that say the same, with a mark behind them or without. */
export function lineKey(line: string): string {
  return fold(withoutMark(line));
}

/** The points of cities that nobody has linked yet. */
export function unlinked(
  said: readonly SaidPoint[],
  points: readonly GroupPoint[],
  nameOf: (cityId: string) => string,
): readonly SaidPoint[] {
  const keyOf = (themeId: string, kind: string, line: string) => [themeId, kind, lineKey(line)].join("\n");
  const linked = new Set(
    points.flatMap(({ themeId, kind, sources }) => sources.map((line) => keyOf(themeId, kind ?? "", line))),
  );
  return said.filter(
    ({ cityId, themeId, kind, text }) => !linked.has(keyOf(themeId, kind, sourceLine(nameOf(cityId), text))),
  );
}

/** The points of a group, with the rule by which they are counted; absent where nobody has set it. */
export interface GroupPoints {
  readonly points: readonly GroupPoint[];
  readonly rule?: CountingRule | undefined;
}

/** How many cities say so, counted; `undefined` where no city that we know is linked: then what was written holds. */
export function saidBy(
  { cityIds }: GroupPoint,
  { cities }: Pick<AssessmentDefinition, "cities">,
  rule: CountingRule,
): HowMany | undefined {
  return howManyOf(cities.filter(({ id }) => cityIds.includes(id)).length, rule);
}
