/** Everything that the submissions say, by what it is about. */
import type { FteEntry } from "../domain/fte/fte";
import type { Score } from "../domain/score/score";
import type { LocatedStatement, Source } from "../layout/parse/reading";
import type { Candidate } from "./candidates";
import { cellKey } from "../domain/definition/subject";
import type { Submission } from "./submission";

export interface Gathered {
  /** By `cellKey`. */
  readonly scores: ReadonlyMap<string, readonly Candidate<Score>[]>;
  /** By city id, as all others. */
  readonly fte: ReadonlyMap<string, readonly Candidate<FteEntry>[]>;
  readonly statements: ReadonlyMap<string, readonly LocatedStatement[]>;
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every cell in which something was read. */
  readonly places: ReadonlyMap<string, readonly Source[]>;
  /** The cities that have a place for scores, though it may be empty. */
  readonly expected: ReadonlySet<string>;
  /** The cities of which a file holds scores that someone has to choose first. */
  readonly asked: ReadonlySet<string>;
}

export function gather(submissions: readonly Submission[]): Gathered {
  const scores = new Map<string, Candidate<Score>[]>();
  const fte = new Map<string, Candidate<FteEntry>[]>();
  const statements = new Map<string, LocatedStatement[]>();
  const files = new Map<string, Set<string>>();
  const places = new Map<string, Source[]>();
  const expected = new Set<string>();
  const asked = new Set<string>();
  for (const { file, reading } of submissions) {
    const found = (cityId: string, { sheet, cell }: Source): Source => {
      const source = { file, sheet, cell };
      files.set(cityId, (files.get(cityId) ?? new Set()).add(file));
      listIn(places, cityId).push(source);
      return source;
    };
    for (const { cityId, themeId, score: said, source, headed } of reading.scores) {
      const at = found(cityId, source);
      listIn(scores, cellKey(cityId, themeId)).push(headed ? { said, source: at, headed } : { said, source: at });
    }
    for (const { cityId, fte: said, source } of reading.fte)
      listIn(fte, cityId).push({ said, source: found(cityId, source) });
    for (const { cityId, raw, source } of reading.statements)
      listIn(statements, cityId).push({ cityId, raw, source: found(cityId, source) });
    for (const { cityId } of reading.places) expected.add(cityId);
    for (const { cityId } of reading.scores) expected.add(cityId);
    for (const { cityId } of reading.statements) expected.add(cityId);
    const open = reading.ways.flatMap(({ candidates }) => candidates.filter(({ verdict }) => verdict === "asked"));
    for (const cityId of open.flatMap(({ cityIds }) => cityIds)) {
      asked.add(cityId);
      expected.add(cityId);
      files.set(cityId, (files.get(cityId) ?? new Set()).add(file));
    }
  }
  return { scores, fte, statements, files, places, expected, asked };
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
