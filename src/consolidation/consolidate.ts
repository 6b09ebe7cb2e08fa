/** Consolidating submissions. Pure: the same files give the same result, in whatever order they come. */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import type { Finding } from "../domain/finding";
import { type FteEntry, totalFte } from "../domain/fte/fte";
import { cityStatus } from "../domain/measurement/city-status";
import { BLANK, type Score } from "../domain/score/score";
import { themeStatistics } from "../domain/statistics/theme-statistics";
import { type Candidate, resolve } from "./candidates";
import {
  type Conflict,
  type ConsolidatedCity,
  type Consolidation,
  FTE_CONFLICT,
  type SourcedFte,
  type SourcedScore,
} from "./consolidation";
import type { Submission } from "./submission";

/** @param fileFindings what is wrong with files that could not be read at all. */
export function consolidate(
  submissions: readonly Submission[],
  definition: AssessmentDefinition,
  fileFindings: readonly Finding[] = [],
): Consolidation {
  const parts = definition.cities.map((city) => consolidateCity(city, submissions, definition));
  const cities = parts.map(({ consolidated }) => consolidated);
  const periods = new Set(submissions.map(({ reading }) => reading.period).filter((period) => period !== ""));
  return {
    definition,
    period: periods.size === 1 ? ([...periods][0] ?? "") : "",
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
    findings: [...fileFindings, ...submissions.flatMap(({ reading }) => reading.findings)],
  };
}

function consolidateCity(
  city: Named,
  submissions: readonly Submission[],
  definition: AssessmentDefinition,
): { readonly consolidated: ConsolidatedCity; readonly conflicts: readonly Conflict[] } {
  const scores = new Map<string, SourcedScore>();
  const conflicts: Conflict[] = [];
  for (const { id: themeId } of definition.themes) {
    const { agreed, disagreeing } = resolve(scoreCandidates(submissions, city.id, themeId), outcomeOf);
    if (agreed) scores.set(themeId, { ...agreed.said, source: agreed.source });
    if (disagreeing.length === 0) continue;
    scores.set(themeId, { ...BLANK });
    conflicts.push(conflictOver({ cityId: city.id, themeId }, disagreeing));
  }
  const fte = resolve(fteCandidates(submissions, city.id), ({ value }) => value ?? undefined);
  if (fte.disagreeing.length > 0)
    conflicts.push(conflictOver({ cityId: city.id, themeId: FTE_CONFLICT }, fte.disagreeing));
  const said = submissions.filter((submission) => speaksOf(city, submission));
  const status = cityStatus(scores, definition);
  const stated = submissions.some(({ reading }) => reading.statements.some(({ cityId }) => cityId === city.id));
  return {
    consolidated: {
      city,
      status: conflicts.length > 0 ? "conflict" : status === "missing" && stated ? "no-scores" : status,
      files: said.map(({ file }) => file).sort(),
      scores,
      fte: fte.agreed && sourced(fte.agreed),
    },
    conflicts,
  };
}

/** Two cells agree when they come to the same value, or are both not applicable. */
function outcomeOf({ value, status }: Score): string | number | undefined {
  return value ?? (status === "not-applicable" ? status : undefined);
}

function scoreCandidates(
  submissions: readonly Submission[],
  cityId: string,
  themeId: string,
): readonly Candidate<Score>[] {
  return submissions.flatMap(({ file, reading }) =>
    reading.scores
      .filter((located) => located.cityId === cityId && located.themeId === themeId)
      .map(({ score, source }) => ({ said: score, source: { ...source, file } })),
  );
}

function fteCandidates(submissions: readonly Submission[], cityId: string): readonly Candidate<FteEntry>[] {
  return submissions.flatMap(({ file, reading }) =>
    reading.fte
      .filter((located) => located.cityId === cityId)
      .map(({ fte, source }) => ({ said: fte, source: { ...source, file } })),
  );
}

function sourced({ said, source }: Candidate<FteEntry>): SourcedFte {
  return { ...said, source };
}

function conflictOver(
  over: Pick<Conflict, "cityId" | "themeId">,
  disagreeing: readonly Candidate<{ readonly value: number | null }>[],
): Conflict {
  return { ...over, candidates: disagreeing.map(({ said: { value }, source }) => ({ value, source })) };
}

function speaksOf({ id }: Named, { reading }: Submission): boolean {
  return [reading.scores, reading.statements, reading.fte].some((located) =>
    located.some(({ cityId }) => cityId === id),
  );
}
