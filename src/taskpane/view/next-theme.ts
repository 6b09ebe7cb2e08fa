/** Where a city goes on, and how much she has left. Pure. */
import type { Inspection } from "../../actions/inspect";
import type { Conflict } from "../../consolidation/consolidation";
import type { City } from "../../domain/definition/definition";
import { BLANK, isAnswered } from "../../domain/score/score";
import type { ScorePlace } from "../../layout/parse/reading";
import { scoreAt } from "../../actions/score-at";
import { onwardFrom } from "./places";

export interface NextTheme {
  /** Its score cell and name; `undefined` where no other theme is left. */
  readonly next: { readonly place: ScorePlace; readonly name: string } | undefined;
  /** How many themes have no score yet, this one with them. */
  readonly left: number;
  /** The city all of whose themes have a score that counts: `undefined` as soon as anything of it is not proven. */
  readonly ready: City | undefined;
}

export function nextTheme(
  inspection: Inspection,
  from: ScorePlace,
  conflicts: readonly Pick<Conflict, "cityId">[],
): NextTheme {
  const { definition, reading } = inspection;
  const { next, missing } = onwardFrom(inspection, from, isAnswered(scoreAt(inspection, from) ?? BLANK));
  const name = definition.themes.find(({ id }) => id === next?.themeId)?.name;
  const own = reading.places.filter(({ cityId }) => cityId === from.cityId);
  const isScored = (place: ScorePlace) => (scoreAt(inspection, place)?.value ?? null) !== null;
  const isReady =
    own.every(isScored) &&
    definition.themes.every(({ id }) => own.some(({ themeId }) => themeId === id)) &&
    conflicts.every(({ cityId }) => cityId !== from.cityId);
  return {
    next: next && name !== undefined ? { place: next, name } : undefined,
    left: missing.length,
    ready: isReady ? definition.cities.find(({ id }) => id === from.cityId) : undefined,
  };
}
