/** What the files say beside the scores: explanations merged field by field, practices each once. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Explanation } from "../domain/measurement/explanation";
import type { GoodPractice } from "../domain/measurement/measurement";
import type { WorkbookReading } from "../layout/parse/reading";
import { goedePraktijken } from "../layout/sheets/goede-praktijken";
import { merged } from "../layout/sheets/merge";
import { toelichting } from "../layout/sheets/toelichting";
import { cellKey } from "./consolidation";

/** @param readings the later one wins a field in which both have written something. */
export function mergedExplanations(
  readings: readonly Pick<WorkbookReading, "explanations">[],
  { cities, themes }: AssessmentDefinition,
): readonly Explanation[] {
  const found = merged<Explanation>(
    toelichting,
    readings.flatMap(({ explanations }) => explanations),
  );
  return cities.flatMap((city) => themes.flatMap((theme) => found.get(cellKey(city.id, theme.id)) ?? []));
}

export function mergedPractices(readings: readonly Pick<WorkbookReading, "goodPractices">[]): readonly GoodPractice[] {
  const found = merged<GoodPractice>(
    goedePraktijken,
    readings.flatMap(({ goodPractices }) => goodPractices),
  );
  return [...found.values()];
}
