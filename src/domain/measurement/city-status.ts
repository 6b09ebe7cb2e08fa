/** Where a city stands with what it handed in. */
import type { AssessmentDefinition } from "../definition/definition";
import { isAnswered, type Score } from "../score/score";

export type CityStatus =
  /** Every theme has a value or is not applicable. */
  | "complete"
  | "partial"
  /** Handed in, in words alone. */
  | "no-scores"
  /** Nothing was handed in. */
  | "missing"
  /** Two sources disagree, until someone chooses. */
  | "conflict";

/** The status of one city without conflicts. */
export function cityStatus(
  scores: ReadonlyMap<string, Score>,
  definition: AssessmentDefinition,
): Exclude<CityStatus, "conflict"> {
  const all = definition.themes.map(({ id }) => scores.get(id));
  const answered = all.filter((score) => score !== undefined && isAnswered(score)).length;
  if (answered === definition.themes.length) return "complete";
  if (answered > 0 || all.some((score) => score?.status === "approximate" || score?.status === "unreadable"))
    return "partial";
  return all.some((score) => score?.status === "text") ? "no-scores" : "missing";
}
