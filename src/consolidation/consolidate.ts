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
  type SourcedScore,
} from "./consolidation";
import type { Submission } from "./submission";

/** @param fileFindings what is wrong with files that could not be read at all. */
export function consolidate(
  submissions: readonly Submission[],
  definition: AssessmentDefinition,
  fileFindings: readonly Finding[] = [],
): Consolidation {
  const said = gather(submissions);
  const parts = definition.cities.map((city) => consolidateCity(city, said, definition));
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

/** Everything that was said, by what it is about. */
interface Gathered {
  readonly scores: ReadonlyMap<string, readonly Candidate<Score>[]>;
  readonly fte: ReadonlyMap<string, readonly Candidate<FteEntry>[]>;
  /** Cities that handed in words. */
  readonly statements: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
}

function gather(submissions: readonly Submission[]): Gathered {
  const scores = new Map<string, Candidate<Score>[]>();
  const fte = new Map<string, Candidate<FteEntry>[]>();
  const statements = new Set<string>();
  const files = new Map<string, Set<string>>();
  for (const { file, reading } of submissions) {
    for (const { cityId, themeId, score, source } of reading.scores)
      listIn(scores, keyOf(cityId, themeId)).push({ said: score, source: { file, ...source } });
    for (const { cityId, fte: said, source } of reading.fte)
      listIn(fte, cityId).push({ said, source: { file, ...source } });
    for (const { cityId } of reading.statements) statements.add(cityId);
    for (const { cityId } of [...reading.scores, ...reading.fte, ...reading.statements])
      files.set(cityId, (files.get(cityId) ?? new Set()).add(file));
  }
  return { scores, fte, statements, files };
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** A line feed stands in no id. */
function keyOf(cityId: string, themeId: string): string {
  return `${cityId}\n${themeId}`;
}

function conflictOver(
  over: Pick<Conflict, "cityId" | "themeId">,
  disagreeing: readonly Candidate<{ readonly value: number | null }>[],
): Conflict {
  return { ...over, candidates: disagreeing.map(({ said: { value }, source }) => ({ value, source })) };
}
