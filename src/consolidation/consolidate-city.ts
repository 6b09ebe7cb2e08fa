/** What all files say of one city, as one. */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import { cellKey, FTE } from "../domain/definition/subject";
import type { FteEntry } from "../domain/fte/fte";
import { latestPer } from "../domain/kept";
import { cityStatus } from "../domain/measurement/city-status";
import { BLANK, type Score, scoreOutcome } from "../domain/score/score";
import type { LocatedStatement } from "../layout/parse/reading";
import { compare, placeKey } from "./candidates";
import { type Choice, type RefusedChoice, settleWithChoice } from "./choice";
import type { Conflict, ConsolidatedCity, SourcedScore } from "./consolidation";
import { type Heard, NOTHING_HEARD } from "./gather";
import { fteOutcome } from "./outcomes";
import type { Previous } from "./previous";
import { guarded, settle, type SettleInput, type Settlement } from "./settle";

export interface CityInput {
  readonly heard: Heard;
  readonly definition: AssessmentDefinition;
  /** For this city; of two for the same cell, the last counts. */
  readonly choices: readonly Choice[];
  readonly previous: Previous | undefined;
  /** What this city said in words alone, as the previous bundle remembers it. */
  readonly stated: readonly LocatedStatement[];
}

export interface CityResult {
  readonly consolidated: ConsolidatedCity;
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly RefusedChoice[];
}

/** Of a city of which the very same was heard, and all else is the very same, it is the very same. */
export function consolidateCity(city: Named, input: CityInput): CityResult {
  const { heard, definition, choices, previous, stated } = input;
  return heard === NOTHING_HEARD
    ? consolidated(city, input)
    : before(heard, [city, definition, choices, previous, stated], () => consolidated(city, input));
}

const before = latestPer<Heard, CityResult>();

function consolidated(city: Named, { heard, definition, choices, previous, stated }: CityInput): CityResult {
  const known = new Set([...definition.themes.map(({ id }) => id), FTE.id]);
  const own = new Map(choices.map((choice) => [choice.subjectId, choice]));
  const refused: RefusedChoice[] = choices
    .filter(({ subjectId }) => !known.has(subjectId))
    .map((choice) => ({ choice, problem: "no-candidate", files: [] }));
  const given = previous?.files.get(city.id);
  const scores = definition.themes.map(({ id }) => {
    const key = cellKey(city.id, id);
    const input = { now: heard.scores.get(id) ?? [], before: previous?.scores.get(key), given, outcome: scoreOutcome };
    return [id, settled(id, input, ({ take }) => (take.kind === "score" ? take.score : undefined))] as const;
  });
  const fte = settled(
    FTE.id,
    { now: heard.fte, before: previous?.fte.get(city.id), given, outcome: fteOutcome },
    ({ take }) => (take.kind === "fte" ? take.fte : undefined),
  );
  const conflicts = [
    ...scores.flatMap(([themeId, settlement]) => conflictIn(city.id, themeId, settlement)),
    ...conflictIn(city.id, FTE.id, fte),
  ];
  const statements = statementsOf(heard.statements, stated);
  const sourced = new Map(scores.flatMap(([id, { counted, others }]) => sourcedScore(id, counted, others.length > 0)));
  const status = cityStatus(sourced, definition);
  // A city whose file waits for a choice has handed in.
  const isHandedIn = statements.length > 0 || heard.isAsked;
  return {
    consolidated: {
      city,
      status: conflicts.length > 0 ? "conflict" : status === "missing" && isHandedIn ? "no-scores" : status,
      named: heard.isExpected ? "scores" : heard.fte.length > 0 ? "fte" : undefined,
      files: [...new Set([...(previous?.files.get(city.id) ?? []), ...heard.files])].sort(compare),
      scores: sourced,
      fte: fte.counted && { ...fte.counted.said, ...(fte.counted.source && { source: fte.counted.source }) },
      places: heard.places,
      statements,
      settledScores: new Map(scores),
      settledFte: fte,
    },
    conflicts,
    refused,
  };

  function settled<T extends Score | FteEntry>(
    subjectId: string,
    input: SettleInput<T>,
    agreedIn: (choice: Choice) => T | undefined,
  ): Settlement<T> {
    return guarded(chosenOrSettled(subjectId, input, agreedIn), input.now);
  }

  function chosenOrSettled<T>(
    subjectId: string,
    input: SettleInput<T>,
    agreedIn: (choice: Choice) => T | undefined,
  ): Settlement<T> {
    const choice = own.get(subjectId);
    if (!choice) return settle(input);
    const chosen = settleWithChoice(input, choice, agreedIn(choice));
    if ("settlement" in chosen) return chosen.settlement;
    refused.push({ choice, ...chosen });
    return settle(input);
  }
}

/** In a conflict there is a score without a value: something was handed in. */
function sourcedScore(
  themeId: string,
  counted: Settlement<Score>["counted"],
  contested: boolean,
): readonly (readonly [string, SourcedScore])[] {
  if (!counted) return contested ? [[themeId, BLANK]] : [];
  return [[themeId, { ...counted.said, ...(counted.source && { source: counted.source }) }]];
}

function conflictIn<T extends { readonly value: number | null }>(
  cityId: string,
  subjectId: string,
  { counted, others }: Settlement<T>,
): readonly Conflict[] {
  if (counted || others.length === 0) return [];
  return [{ cityId, subjectId, candidates: others.map(({ said: { value }, source }) => ({ value, source })) }];
}

function statementsOf(
  now: readonly LocatedStatement[],
  before: readonly LocatedStatement[],
): readonly LocatedStatement[] {
  const given = new Set(now.map(({ source }) => source.file));
  const places = new Set<string>();
  return [
    ...before.filter(({ source }) => !given.has(source.file)),
    // Of two that stand in the same cell, the first.
    ...now.filter(({ source }) => places.size < places.add(placeKey(source)).size),
  ];
}
