/** Where the cities of a theme stand in its spread: each a dot on its score, above each other where these are equal. Pure. */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { grouped } from "../../domain/grouped";
import type { OverviewView, ThemeColumn } from "./overview-view";
import { placeOn } from "./scale";

export interface Stack {
  readonly value: number;
  /** A share of the width. */
  readonly x: number;
  /** The cities with this score, in the order of the definition. */
  readonly cities: readonly Named[];
}

export interface Spread {
  readonly theme: ThemeColumn;
  /** Lowest first. */
  readonly stacks: readonly Stack[];
  /** The cities whose scores contradict each other: they handed in, and nothing of it counts until someone chooses. */
  readonly contested: readonly Named[];
  /** Is there a city that could still hand in a score? */
  readonly isAwaited: boolean;
  /** Where the median, the lowest and the highest stand; `undefined` of no scores. */
  readonly marks: Readonly<Record<"median" | "lowest" | "highest", number>> | undefined;
}

export function spreadsOf(
  { cities, themes }: Pick<OverviewView, "cities" | "themes">,
  definition: AssessmentDefinition,
): readonly Spread[] {
  const x = (value: number) => placeOn(value, definition);
  return themes.map((theme, index) => {
    const scored = cities.flatMap(({ city, cells }) => {
      const value = cells[index]?.value ?? null;
      return value === null ? [] : [{ city, value }];
    });
    const stacks = [...grouped(scored, ({ value }) => String(value)).values()]
      .map((all) => ({ value: all[0].value, x: x(all[0].value), cities: all.map(({ city }) => city) }))
      .sort((one, other) => one.value - other.value);
    const { median, lowest, highest } = theme;
    const marks =
      median === null || lowest === null || highest === null
        ? undefined
        : { median: x(median), lowest: x(lowest), highest: x(highest) };
    const contested = cities.filter(({ cells }) => cells[index]?.kind === "conflict").map(({ city }) => city);
    const isAwaited = cities.some(({ cells }) => {
      const { kind, value = null } = cells[index] ?? {};
      return value === null && kind !== "conflict" && kind !== "not-applicable";
    });
    return { theme, stacks, contested, isAwaited, marks };
  });
}

export interface DotSizes {
  /** From the middle of one dot to that of the next, in pixels; `undefined` where dots would be too small to tell apart. */
  readonly pitch: number | undefined;
  /** Of one city, in pixels, where they are drawn as a bar. */
  readonly perCity: number;
}

/** The highest that a stack may become, in pixels. */
const HIGHEST = 56;
const LARGEST = 8;
const SMALLEST = 4;

/** The same for all themes, or one could not compare them. */
export function dotSizes(spreads: readonly Spread[]): DotSizes {
  const most = Math.max(1, ...spreads.flatMap(({ stacks }) => stacks.map(({ cities }) => cities.length)));
  const pitch = Math.min(LARGEST, HIGHEST / most);
  return { pitch: pitch < SMALLEST ? undefined : pitch, perCity: HIGHEST / most };
}

/** In pixels. */
export function heightOf({ stacks }: Spread, { pitch, perCity }: DotSizes): number {
  const most = Math.max(1, ...stacks.map(({ cities }) => cities.length));
  return Math.ceil(most * (pitch ?? perCity)) + (pitch === undefined ? 18 : 4);
}
