/**
 * What people decide about pairs: which ones are made whatever the scores say, and which ones are not. Their word comes first, and
 * what cannot be done of it is told. Pure; the same whatever the order in which they wrote it down.
 */
import type { AssessmentDefinition } from "../definition/definition";
import { grouped } from "../grouped";
import type { Hit } from "./hits";
import { type Decision, inOrder, needKey, type Pairing, pairingKey } from "./pairing";
import type { TwinningSettings } from "./settings";

export interface DecisionsInput {
  readonly definition: Pick<AssessmentDefinition, "themes" | "cities">;
  readonly pins: readonly Decision[];
  readonly bans: readonly Decision[];
  readonly hits: readonly Hit[];
  readonly settings: Pick<TwinningSettings, "perDonor" | "perLearner">;
}

/**
 * `unknown`: a name that no theme or city has. `same-city`: a city learns nothing from itself. `contradicted`: both pinned and banned, and so not proposed either. `need-pinned-twice`: one donor is
 * enough for a need, and an earlier one counts. None of these is made. `not-eligible`: it is made, though the scores do not propose
 * it. `over-donor`, `over-learner`: it is made, and asks more of the city than the settings do.
 */
export type DecisionProblem =
  ("unknown" | "same-city" | "contradicted" | "need-pinned-twice") | ("not-eligible" | "over-donor" | "over-learner");

export interface Decisions {
  readonly pins: readonly Decision[];
  readonly bans: readonly Decision[];
  readonly problems: readonly { readonly code: DecisionProblem; readonly of: Pairing }[];
}

export function settledDecisions({ definition, hits, settings, ...given }: DecisionsInput): Decisions {
  const problems: Decisions["problems"][number][] = [];
  const told = (code: DecisionProblem, of: Pairing) => {
    problems.push({ code, of });
    return false;
  };
  const eligible = new Set(hits.map(pairingKey));
  const banned = new Set(given.bans.map(pairingKey));
  const served = new Set<string>();
  const [themes, cities] = [definition.themes, definition.cities].map((all) => new Set(all.map(({ id }) => id)));
  const isKnown = ({ themeId, learner, donor }: Pairing) =>
    themes?.has(themeId) === true && cities?.has(learner) === true && cities.has(donor);
  const possible = once(given.pins, definition)
    .filter((pin) => isKnown(pin) || told("unknown", pin))
    .filter((pin) => pin.learner !== pin.donor || told("same-city", pin))
    .filter((pin) => !banned.has(pairingKey(pin)) || told("contradicted", pin));
  const pins = possible.filter((pin) => {
    if (served.has(needKey(pin))) return told("need-pinned-twice", pin);
    served.add(needKey(pin));
    return true;
  });
  for (const pin of pins) if (!eligible.has(pairingKey(pin))) told("not-eligible", pin);
  for (const [, own] of grouped(pins, ({ donor }) => donor))
    for (const pin of own.slice(settings.perDonor)) told("over-donor", pin);
  for (const [, own] of grouped(pins, ({ learner }) => learner))
    for (const pin of own.slice(settings.perLearner)) told("over-learner", pin);
  const bans = once(given.bans, definition).filter((ban) => isKnown(ban) || told("unknown", ban));
  return { pins, bans, problems };
}

/** What is said twice, once; with every reason that somebody gave. */
function once(decisions: readonly Decision[], definition: DecisionsInput["definition"]): readonly Decision[] {
  return inOrder(
    [...grouped(decisions, pairingKey)].map(([, own]) => ({ ...own[0], reason: reasonsOf(own) })),
    definition,
  );
}

/** In the order of their letters, for rows may come in any. */
export function reasonsOf(decisions: readonly Pick<Decision, "reason">[]): string {
  const said = decisions.map(({ reason }) => reason).filter((reason) => reason !== "");
  return [...new Set(said)].sort((one, other) => (one < other ? -1 : 1)).join("; ");
}
