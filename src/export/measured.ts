/** What was measured, before it is known who may see what of it: a measurement or a consolidation, whatever it was read from. */
import type { Named } from "../domain/definition/definition";
import { oncePer } from "../domain/kept";
import { FTE } from "../domain/definition/subject";
import { BESIDE_FTE, type BesideFte, type FteEntry } from "../domain/fte/fte";
import type { CityAssessment, Measurement } from "../domain/measurement/measurement";
import { isConfidential } from "../domain/publication/confidential-text";
import { givesHeadCount } from "../layout/words/fte-meaning";
import { tellsHeadCount, tellsHeadCountBesideFte } from "../layout/words/told-counts";
import { BLANK, type Score } from "../domain/score/score";

export type Measured = Pick<Measurement, "definition" | "period" | "cities">;

/** One per city of the definition, blank for a city that handed in nothing. */
export function scoresOf(themeId: string, { definition, cities }: Measured): readonly Score[] {
  const measured = indexOf(cities);
  return definition.cities.map(({ id }) => measured.get(id)?.scores.get(themeId) ?? BLANK);
}

/** What was measured of a city; `undefined` where nothing was. */
export function cityIn({ cities }: Measured, id: string): CityAssessment | undefined {
  return indexOf(cities).get(id);
}

/** Asked for every theme and every city: each measurement is gone through once. */
const indexOf = oncePer(
  (cities: readonly CityAssessment[]): ReadonlyMap<string, CityAssessment> =>
    new Map(cities.map((each) => [each.city.id, each])),
);

/** The values present of a theme, by city id. */
export function valuesOf(themeId: string, { cities }: Measured): ReadonlyMap<string, number> {
  return new Map(
    cities.flatMap(({ city, scores }): readonly (readonly [string, number])[] => {
      const value = scores.get(themeId)?.value ?? null;
      return value === null ? [] : [[city.id, value]];
    }),
  );
}

/** Those with a number of FTE, by city id. */
export function fteOf({ cities }: Measured): ReadonlyMap<string, FteEntry> {
  return new Map(cities.flatMap(({ city, fte }) => (fte && fte.value !== null ? [[city.id, fte] as const] : [])));
}

export interface ConfidentialCell {
  readonly city: Named;
  /** The id of a theme, or of `FTE`. */
  readonly subjectId: string;
  /** Only the words beside the figure. */
  readonly beside?: true;
}

/** Without the values that are confidential, marked so or in their own words, head counts by rule, and which those are. */
export function withoutConfidentialValues(measured: Measured): {
  readonly open: Measured;
  readonly closed: readonly ConfidentialCell[];
} {
  const closed: ConfidentialCell[] = [];
  const cities = measured.cities.map(({ city, scores, fte }): CityAssessment => {
    const isClosed = new Set(
      [...scores].flatMap(([themeId, { confidential, raw }]) =>
        (confidential ?? (isConfidential(raw) || givesHeadCount(raw) || tellsHeadCount(raw))) ? [themeId] : [],
      ),
    );
    for (const subjectId of isClosed) closed.push({ city, subjectId });
    const isFteClosed =
      fte && (fte.confidential ?? [fte.raw, fte.remark, fte.domains].some((text) => isConfidential(text)));
    const isBesideClosed = (entry: FteEntry, id: BesideFte) =>
      (entry[id] !== "" && entry.confidentialBeside?.includes(id) === true) || tellsHeadCountBesideFte(entry[id]);
    const counted = fte && !isFteClosed ? BESIDE_FTE.filter((id) => isBesideClosed(fte, id)) : [];
    if (isFteClosed) closed.push({ city, subjectId: FTE.id });
    if (counted.length > 0) closed.push({ city, subjectId: FTE.id, beside: true });
    return {
      city,
      scores: new Map([...scores].filter(([themeId]) => !isClosed.has(themeId))),
      // What the pact pays stays; only the words that tell of others do not.
      fte: isFteClosed ? undefined : fte && { ...fte, ...Object.fromEntries(counted.map((id) => [id, ""])) },
    };
  });
  return { open: { ...measured, cities }, closed };
}

export function withoutFte(measured: Measured): Measured {
  return { ...measured, cities: measured.cities.map(({ city, scores }) => ({ city, scores })) };
}
