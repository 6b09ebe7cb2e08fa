/** A file that says no more and no less than one that the bundle has by another name. Pure. */
import { cellKey, FTE } from "../domain/definition/subject";
import { wordsKey } from "../domain/measurement/words";
import type { WorkbookReading } from "../layout/parse/reading";
import { scoreOutcome } from "../domain/score/score";
import { fteOutcome } from "./outcomes";
import type { Previous } from "./previous";
import type { Settlement } from "./settle";
import type { Submission } from "./submission";
import { wordsIn } from "./words";

type Saying = readonly [about: string, outcome: string | number | undefined];

/**
 * By file, the one that it repeats: every score, FTE and text of it, for the same cities. What two files said alike, a bundle remembers of
 * one of them: of the other nothing is told then.
 */
export function repeatsIn(
  submissions: readonly Submission[],
  previous: Previous | undefined,
): ReadonlyMap<string, string> {
  const held = previous ? heldIn(previous) : new Map<string, Saying[]>();
  const fileOf = new Map([...held].map(([file, said]) => [signature(said), file]));
  return new Map(
    submissions.flatMap(({ file, reading }): readonly [string, string][] => {
      const said = signature(saidIn(reading));
      const same = held.has(file) || said === "" ? undefined : fileOf.get(said);
      return same === undefined ? [] : [[file, same]];
    }),
  );
}

function heldIn({ scores, fte, words }: Previous): ReadonlyMap<string, readonly Saying[]> {
  const held = new Map<string, Saying[]>();
  const add = <T>(settled: ReadonlyMap<string, Settlement<T>>, saying: (key: string, said: T) => Saying) => {
    for (const [key, { counted, others, rejected = [] }] of settled)
      for (const each of [counted, ...others, ...rejected]) {
        const file = each?.source?.file;
        if (!each || file === undefined) continue;
        const own = held.get(file) ?? [];
        own.push(saying(key, each.said));
        held.set(file, own);
      }
  };
  add(scores, (key, said) => [key, scoreOutcome(said)]);
  add(fte, (cityId, said) => [cellKey(cityId, FTE.id), fteOutcome(said)]);
  add(words, (key, said) => [key, said.trim()]);
  return held;
}

function saidIn(reading: WorkbookReading): readonly Saying[] {
  return [
    ...reading.scores.map(({ cityId, themeId, score }): Saying => [cellKey(cityId, themeId), scoreOutcome(score)]),
    ...reading.fte.map(({ cityId, fte }): Saying => [cellKey(cityId, FTE.id), fteOutcome(fte)]),
    ...wordsIn(reading).map((each): Saying => [wordsKey(each), each.text.trim()]),
  ];
}

/** What comes to nothing is said by nobody. */
function signature(said: readonly Saying[]): string {
  const telling = said.flatMap(([about, outcome]) =>
    outcome === undefined || outcome === "" ? [] : `${about}\n${outcome}`,
  );
  return [...new Set(telling)].sort().join("\n\n");
}
