/** Consolidating submissions. Pure: the same files give the same result, in whatever order they come. */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import { fold } from "../domain/definition/identity";
import type { Finding } from "../domain/finding";
import { totalFte } from "../domain/fte/fte";
import { cityStatus } from "../domain/measurement/city-status";
import { BLANK, type Score } from "../domain/score/score";
import { themeStatistics } from "../domain/statistics/theme-statistics";
import { type Candidate, compare, resolve } from "./candidates";
import {
  type Conflict,
  type ConsolidatedCity,
  type Consolidation,
  FTE_CONFLICT,
  type SourcedScore,
} from "./consolidation";
import { gather, type Gathered, keyOf } from "./gather";
import type { Submission } from "./submission";

/** @param fileFindings what is wrong with files that could not be read at all. */
export function consolidate(
  submissions: readonly Submission[],
  definition: AssessmentDefinition,
  fileFindings: readonly Finding[] = [],
): Consolidation {
  const sorted = [...submissions].sort((a, b) => compare(a.file, b.file));
  const said = gather(sorted);
  const parts = definition.cities.map((city) => consolidateCity(city, said, definition));
  const cities = parts.map(({ consolidated }) => consolidated);
  const periods = sorted.map(({ reading }) => reading.period).filter((period) => period !== "");
  return {
    definition,
    period: new Set(periods.map(fold)).size === 1 ? (periods[0] ?? "") : "",
    cities,
    themes: definition.themes.map((theme) => ({
      theme,
      ...themeStatistics(
        cities.map(({ scores }) => scores.get(theme.id) ?? BLANK),
        definition,
      ),
    })),
    fteTotal: totalFte(cities.flatMap(({ fte }) => fte ?? [])) ?? null,
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    findings: [...fileFindings, ...sorted.flatMap(({ reading }) => reading.findings)],
  };
}

function consolidateCity(
  city: Named,
  said: Gathered,
  definition: AssessmentDefinition,
): { readonly consolidated: ConsolidatedCity; readonly conflicts: readonly Conflict[] } {
  const scores = new Map<string, SourcedScore>();
  const conflicts: Conflict[] = [];
  for (const { id: themeId } of definition.themes) {
    const { agreed, disagreeing } = resolve(said.scores.get(keyOf(city.id, themeId)) ?? [], outcomeOf);
    if (agreed) scores.set(themeId, { ...agreed.said, source: agreed.source });
    if (disagreeing.length === 0) continue;
    scores.set(themeId, BLANK);
    conflicts.push(conflictOver({ cityId: city.id, themeId }, disagreeing));
  }
  const fte = resolve(said.fte.get(city.id) ?? [], ({ value }) => value ?? undefined);
  if (fte.disagreeing.length > 0)
    conflicts.push(conflictOver({ cityId: city.id, themeId: FTE_CONFLICT }, fte.disagreeing));
  const status = cityStatus(scores, definition);
  return {
    consolidated: {
      city,
      status:
        conflicts.length > 0 ? "conflict" : status === "missing" && said.statements.has(city.id) ? "no-scores" : status,
      files: [...(said.files.get(city.id) ?? [])].sort(),
      scores,
      fte: fte.agreed && { ...fte.agreed.said, source: fte.agreed.source },
    },
    conflicts,
  };
}

/** Two cells agree when they come to the same value, or are both not applicable. */
function outcomeOf({ value, status }: Score): string | number | undefined {
  return value ?? (status === "not-applicable" ? status : undefined);
}

function conflictOver(
  over: Pick<Conflict, "cityId" | "themeId">,
  disagreeing: readonly Candidate<{ readonly value: number | null }>[],
): Conflict {
  return { ...over, candidates: disagreeing.map(({ said: { value }, source }) => ({ value, source })) };
}
