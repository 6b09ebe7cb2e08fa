/** What became of each theme since the previous measurement, for one audience. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { type ChangeParts, changeParts, difference, sameCities } from "../domain/statistics/change";
import { median } from "../domain/statistics/median";
import { type Figure, type Place, sumOver, type Term } from "./disclosure/figure";
import { type Measured, valuesOf } from "./measured";

export interface ThemeChange {
  readonly themeId: string;
  /** The median of the previous measurement as it was published then. */
  readonly from: number | null;
  readonly to: number | null;
  /**
   * `real + otherCities + otherRule` is `to - from`. `null` where either median is missing, or no city has a value in both;
   * `withheld` where too little stands between this audience and the values of a few cities.
   */
  readonly parts: ChangeParts | "withheld" | null;
  /** How many cities have a value in both. */
  readonly sameCities: number;
  /** Of the cities that this audience may see by name: the difference of each; `null` without a value in both. */
  readonly cities: readonly { readonly cityId: string; readonly difference: number | null }[];
}

export type { ChangeParts };

export interface PreviousMeasurement {
  /** As read by the definition that it carries itself. */
  readonly measured: Measured;
  /** The same workbook, read by the present rule: see `presentRule`. */
  readonly byPresentRule: Measured;
  /** The medians that it shows itself, by theme id: those are what was published. Where it shows none, they are computed. */
  readonly medians: ReadonlyMap<string, number>;
  /** The themes that were confidential then as a whole: nothing of them is laid beside what is said now. */
  readonly closed: ReadonlySet<string>;
}

/** The present definition with the cities of the previous measurement: another rule is not the same as other cities. */
export function presentRule(present: AssessmentDefinition, previous: AssessmentDefinition): AssessmentDefinition {
  const known = new Set(present.cities.map(({ id }) => id));
  return { ...present, cities: [...present.cities, ...previous.cities.filter(({ id }) => !known.has(id))] };
}

/** @param namedIds the cities that may be seen by name. */
export function changeOf(
  themeId: string,
  { now, previous, namedIds }: { now: Measured; previous: PreviousMeasurement; namedIds: readonly string[] },
): ThemeChange {
  const present = valuesOf(themeId, now);
  const then = valuesOf(themeId, previous.byPresentRule);
  const from = previous.medians.get(themeId) ?? median([...valuesOf(themeId, previous.measured).values()]);
  return {
    themeId,
    from: from ?? null,
    to: median([...present.values()]) ?? null,
    parts: changeParts({ published: from, before: then, now: present }),
    sameCities: sameCities(then, present).length,
    cities: namedIds.map((cityId) => {
      const [before, after] = [then.get(cityId), present.get(cityId)];
      return {
        cityId,
        difference: before === undefined || after === undefined ? null : difference(before, after),
      };
    }),
  };
}

/** What a change gives away, as sums over cities. */
export interface ChangeFigures {
  /** The previous median. */
  readonly from: readonly Figure[];
  /** What the parts say beside it: the median then by the present rule, and the real change of the same cities. */
  readonly parts: readonly Figure[];
}

export function changeFigures(
  { themeId, from, parts }: ThemeChange,
  { now, previous, column }: { now: Measured; previous: PreviousMeasurement; column: string },
): ChangeFigures {
  const before = valuesOf(themeId, previous.byPresentRule);
  const same = sameCities(before, valuesOf(themeId, now));
  const less = same.map((cityId): Term => ({ cityId, period: "before", sign: -1 }));
  const place: Place = { table: "change", row: "", column };
  const figure = (terms: readonly Term[]): Figure => ({ measure: themeId, terms, place });
  return {
    from: from === null ? [] : [figure(sumOver([...valuesOf(themeId, previous.measured).keys()], "before"))],
    parts: parts === null ? [] : [figure(sumOver([...before.keys()], "before")), figure([...sumOver(same), ...less])],
  };
}
