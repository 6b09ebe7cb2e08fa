/** What Gent hands in, with words beside its scores, as a file that was laid out and read. */
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { type Explanation, explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { laidOut } from "../layout/laid-out";
import { submission } from "./consolidated";

const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const NONE = emptyMeasurement(klimaatgovernance, "najaar 2026", gent);
const SCORES = new Map(
  klimaatgovernance.themes.map(({ id }) => [id, { status: "scored", value: 3, raw: "3" } as const]),
);

/** @param said by theme id; all its scores are 3 */
export function gentSaying(file: string, said: Readonly<Record<string, Partial<Explanation>>>): Submission {
  const explanations = Object.entries(said).map(([themeId, words]) => explained({ cityId: "gent", themeId, ...words }));
  const cities = NONE.cities.map((each) => ({ ...each, scores: SCORES }));
  return submission(file, laidOut({ ...NONE, cities, explanations }));
}

/** The theme, and what is said of it: "aanpak; motivation: Omdat". */
export function saidOf(explanation: Explanation): string {
  const { themeId } = explanation;
  const words = Object.entries({ ...withoutSources(explanation), cityId: "", themeId: "" }).filter(
    ([, text]) => text !== "",
  );
  return [themeId, ...words.map(([field, text]) => `${field}: ${text}`)].join("; ");
}

/** As it was said, wherever it stands. */
export function withoutSources(explanation: Explanation): Explanation {
  return Object.fromEntries(Object.entries(explanation).filter(([id]) => id !== "sources")) as Explanation;
}
