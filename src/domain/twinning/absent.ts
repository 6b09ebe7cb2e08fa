/** Who takes no part in twinning, and in what: a city without a value in a theme neither learns nor teaches there. Pure. */
import type { Measurement } from "../measurement/measurement";

export interface Absent {
  readonly cityId: string;
  /** `undefined` where it has no score at all. */
  readonly themeId: string | undefined;
  /** What stands there instead; empty where nothing does. */
  readonly raw: string;
}

/** In the order of the definition. */
export function absentIn({
  definition,
  cities,
  explanations = [],
}: Pick<Measurement, "cities" | "definition" | "explanations">): readonly Absent[] {
  const scores = new Map(cities.map(({ city, scores: own }) => [city.id, own]));
  // Words that are no score stand on Toelichting, as they were handed in.
  const handedIn = new Map(explanations.map(({ cityId, themeId, raw }) => [`${cityId}\n${themeId}`, raw] as const));
  return definition.cities.flatMap(({ id: cityId }): readonly Absent[] => {
    const own = scores.get(cityId);
    const without = definition.themes.filter(({ id }) => (own?.get(id)?.value ?? null) === null);
    if (without.length === definition.themes.length) return [{ cityId, themeId: undefined, raw: "" }];
    return without.map(({ id: themeId }) => ({
      ...{ cityId, themeId },
      raw: [own?.get(themeId)?.raw, handedIn.get(`${cityId}\n${themeId}`)].find(Boolean) ?? "",
    }));
  });
}
