/** What is not as it was in the previous bundle: a value, words, or a conflict. Another source for the same is no change. */
import { cellKey, FTE } from "../domain/definition/subject";
import { wordsKey } from "../domain/measurement/words";
import { wordsAsked } from "../layout/sheets/said-words";
import type { Change, Consolidation } from "./consolidation";
import { fteHeld, scoreHeld, wordsHeld } from "./held";
import type { Previous } from "./previous";

export function changesSince(
  previous: Previous,
  { cities, words, definition: { themes } }: Pick<Consolidation, "cities" | "words" | "definition">,
): readonly Change[] {
  const now = new Map(words.map((each) => [wordsKey(each), each]));
  return cities.flatMap(({ city, settledScores, settledFte }) => [
    ...themes.flatMap(({ id }) => {
      const before = previous.scores.get(cellKey(city.id, id));
      return change(city.id, id, { from: scoreHeld(before), to: scoreHeld(settledScores.get(id)) });
    }),
    ...change(city.id, FTE.id, { from: fteHeld(previous.fte.get(city.id)), to: fteHeld(settledFte) }),
    ...wordsAsked({ themes }).flatMap(({ subjectId, field }) => {
      const key = wordsKey({ cityId: city.id, subjectId, field });
      const [from, to] = [wordsHeld(previous.words.get(key)), wordsHeld(now.get(key)?.settlement)];
      return change(city.id, subjectId, { from, to }).map((each): Change => ({ ...each, field }));
    }),
  ]);
}

function change(cityId: string, subjectId: string, { from, to }: Pick<Change, "from" | "to">): readonly Change[] {
  const isEqual =
    from.value === to.value && (from.value !== null || (from.status === to.status && from.raw === to.raw));
  return isEqual ? [] : [{ cityId, subjectId, from, to }];
}
