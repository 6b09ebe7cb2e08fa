/** What is not as it was in the previous bundle: a value, words, or a conflict. Another source for the same is no change. */
import { cellKey, FTE } from "../domain/definition/subject";
import type { FteEntry } from "../domain/fte/fte";
import { BLANK, type Score } from "../domain/score/score";
import { wordsKey } from "../domain/measurement/words";
import { wordsAsked } from "../layout/sheets/said-words";
import type { Change, Consolidation, Held } from "./consolidation";
import type { Previous } from "./previous";
import type { Settlement } from "./settle";

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

export function scoreHeld(settlement: Settlement<Score> | undefined): Held {
  return held(settlement, ({ status, value, raw }) => ({ status, value, raw }));
}

function fteHeld(settlement: Settlement<FteEntry> | undefined): Held {
  return held(settlement, ({ value, raw }) => ({
    status: value !== null ? "scored" : raw === "" ? "blank" : "text",
    value,
    raw,
  }));
}

function wordsHeld(settlement: Settlement<string> | undefined): Held {
  return held(settlement, (raw) => ({ status: raw === "" ? "blank" : "text", value: null, raw }));
}

const NOTHING: Held = BLANK;
const CONFLICT: Held = { status: "conflict", value: null, raw: "" };

function held<T>(settlement: Settlement<T> | undefined, said: (said: T) => Held): Held {
  const { counted, others = [] } = settlement ?? {};
  if (!counted) return others.length > 0 ? CONFLICT : NOTHING;
  return { ...said(counted.said), ...(counted.source && { source: counted.source }) };
}
