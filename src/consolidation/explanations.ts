/** What the files say beside the scores: explanations merged field by field, practices each once. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { CityProfile } from "../domain/measurement/city-profile";
import type { Explanation } from "../domain/measurement/explanation";
import type { GoodPractice, OwnRecords } from "../domain/measurement/records";
import { goedePraktijken } from "../layout/sheets/goede-praktijken";
import { merged } from "../layout/sheets/merge";
import { stadsfiches } from "../layout/sheets/stadsfiches";
import { toelichting } from "../layout/sheets/toelichting";
import { cellKey } from "../domain/definition/subject";

/** @param records of each file, in the order in which they count */
export function mergedRecords(records: readonly OwnRecords[], definition: AssessmentDefinition): OwnRecords {
  return {
    explanations: mergedExplanations(records, definition),
    goodPractices: mergedPractices(records),
    profiles: mergedProfiles(records, definition),
  };
}

function mergedProfiles(records: readonly OwnRecords[], { cities }: AssessmentDefinition): readonly CityProfile[] {
  const found = merged<CityProfile>(
    stadsfiches,
    records.flatMap(({ profiles }) => profiles),
  );
  return cities.flatMap(({ id }) => found.get(id) ?? []);
}

/** @param readings the later one wins a field in which both have written something. */
export function mergedExplanations(
  readings: readonly Pick<OwnRecords, "explanations">[],
  { cities, themes }: AssessmentDefinition,
): readonly Explanation[] {
  const found = merged<Explanation>(
    toelichting,
    readings.flatMap(({ explanations }) => explanations),
  );
  return cities.flatMap((city) => themes.flatMap((theme) => found.get(cellKey(city.id, theme.id)) ?? []));
}

export function mergedPractices(readings: readonly Pick<OwnRecords, "goodPractices">[]): readonly GoodPractice[] {
  const found = merged<GoodPractice>(
    goedePraktijken,
    readings.flatMap(({ goodPractices }) => goodPractices),
  );
  return [...found.values()];
}
