/** What a settlement comes to, as a person is told of it. */
import type { FteEntry } from "../domain/fte/fte";
import { BLANK, type Score } from "../domain/score/score";
import type { Held } from "./consolidation";
import type { Settlement } from "./settle";

export function scoreHeld(settlement: Settlement<Score> | undefined): Held {
  return held(settlement, ({ status, value, raw }) => ({ status, value, raw }));
}

export function fteHeld(settlement: Settlement<FteEntry> | undefined): Held {
  return held(settlement, ({ value, raw }) => ({
    status: value !== null ? "scored" : raw === "" ? "blank" : "text",
    value,
    raw,
  }));
}

export function wordsHeld(settlement: Settlement<string> | undefined): Held {
  return held(settlement, (raw) => ({ status: raw === "" ? "blank" : "text", value: null, raw }));
}

/** A score, and no words: "n.v.t." is one. */
export function isScore({ status, value }: Held): boolean {
  return value !== null || status === "not-applicable";
}

const NOTHING: Held = BLANK;
const CONFLICT: Held = { status: "conflict", value: null, raw: "" };

function held<T>(settlement: Settlement<T> | undefined, said: (said: T) => Held): Held {
  const { counted, others = [] } = settlement ?? {};
  if (!counted) return others.length > 0 ? CONFLICT : NOTHING;
  return { ...said(counted.said), ...(counted.source && { source: counted.source }) };
}
