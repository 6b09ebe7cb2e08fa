/** What the files say beside the scores: explanations merged field by field, practices each once. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Explanation } from "../domain/measurement/explanation";
import type { GoodPractice } from "../domain/measurement/measurement";
import type { WorkbookReading } from "../layout/parse/reading";
import { cellKey } from "./consolidation";

const FIELDS = ["raw", "motivation", "evidence", "previous", "target", "author", "date"] as const;

/** @param readings the later one wins a field in which both have written something. */
export function mergedExplanations(
  readings: readonly Pick<WorkbookReading, "explanations">[],
  { cities, themes }: AssessmentDefinition,
): readonly Explanation[] {
  const merged = new Map<string, Explanation>();
  for (const explanation of readings.flatMap(({ explanations }) => explanations)) {
    const key = cellKey(explanation.cityId, explanation.themeId);
    const before = merged.get(key);
    merged.set(key, before ? { ...before, ...written(explanation) } : explanation);
  }
  return cities.flatMap((city) => themes.flatMap((theme) => merged.get(cellKey(city.id, theme.id)) ?? []));
}

function written(explanation: Explanation): Partial<Explanation> {
  return Object.fromEntries(
    FIELDS.filter((field) => explanation[field] !== "").map((field) => [field, explanation[field]]),
  );
}

export function mergedPractices(readings: readonly Pick<WorkbookReading, "goodPractices">[]): readonly GoodPractice[] {
  const practices = new Map<string, GoodPractice>();
  for (const { cityId, themeId, practice } of readings.flatMap(({ goodPractices }) => goodPractices)) {
    const key = [cityId, themeId, practice].join("\n");
    if (!practices.has(key)) practices.set(key, { cityId, themeId, practice });
  }
  return [...practices.values()];
}
