/** Everything that the submissions say, by what it is about. */
import type { FteEntry } from "../domain/fte/fte";
import type { Score } from "../domain/score/score";
import type { Candidate } from "./candidates";
import type { Submission } from "./submission";

export interface Gathered {
  readonly scores: ReadonlyMap<string, readonly Candidate<Score>[]>;
  readonly fte: ReadonlyMap<string, readonly Candidate<FteEntry>[]>;
  /** Cities that handed in words. */
  readonly statements: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
}

export function gather(submissions: readonly Submission[]): Gathered {
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
export function keyOf(cityId: string, themeId: string): string {
  return `${cityId}\n${themeId}`;
}
