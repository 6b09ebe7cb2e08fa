/**
 * The twinning programme that the scores propose: who learns what from whom and why, and what waits and why. Rules: DESIGN's
 * _Twinning_. Pure, and the same for any order of cities, practices, packages, pins and bans.
 */
import { assign } from "./assign";
import { exact, type Hit, hitsOf, needsOf, type Scored } from "./hits";
import { type MeritInput, meritsOf, type Objective, OBJECTIVES } from "./objectives";
import { type Decision, inOrder, needKey, type Pairing, pairingKey } from "./pairing";
import { type Decisions, settledDecisions } from "./pins";
import type { TwinningSettings } from "./settings";

export interface TwinningInput extends MeritInput {
  readonly cities: readonly Scored[];
  readonly settings: TwinningSettings;
  /** By people: also pairs that the scores do not propose. */
  readonly pins: readonly Decision[];
  readonly bans: readonly Decision[];
}

export interface Match extends Pairing {
  /** `undefined` where people pinned a pair that the scores do not propose. */
  readonly hit: Hit | undefined;
  readonly why: Why;
  /** Who else could be the donor and is not banned, in order of the definition. */
  readonly others: readonly string[];
}

/** Why a match is there. `without`: the first objective that would be reached less well without it. */
export type Why =
  { readonly kind: "pinned"; readonly reason: string } | { readonly kind: "proposed"; readonly without: Objective };

export interface WaitingNeed {
  readonly themeId: string;
  readonly learner: string;
  readonly learnerValue: number;
  /** Who could help, in order of the definition: who is not banned, or where everyone is, all of them. */
  readonly donors: readonly string[];
  /**
   * People banned every donor that it could have; the learner has as many as it may have; or every donor that is left is asked
   * enough.
   */
  readonly because: "banned" | "learner-full" | "donors-full";
}

export interface Twinning {
  readonly hits: readonly Hit[];
  /** In order of theme, learner and donor. */
  readonly matches: readonly Match[];
  readonly waiting: readonly WaitingNeed[];
  /** Themes in which nobody scores high enough to be a donor, in order. */
  readonly withoutDonor: readonly string[];
  /** What people decided, as far as it can be done. */
  readonly decisions: Decisions;
}

/** A city without a value takes no part in that theme: scores are never guessed. */
export function propose(input: TwinningInput): Twinning {
  const { definition, settings, cities } = input;
  const hits = hitsOf(cities, definition, settings);
  const decisions = settledDecisions({ ...input, hits });
  const { pins, bans } = decisions;
  const assigned = assign({ definition, hits, pins, bans, settings, merits: meritsOf(input, hits) });
  const banned = new Set(bans.map(pairingKey));
  const byPairing = new Map(hits.map((hit) => [pairingKey(hit), hit]));
  const needs = needsOf(hits);
  const byNeed = new Map(needs.map((need) => [needKey(need), need.hits]));
  const made = [
    ...pins.map(({ reason, ...pair }) => ({ ...pair, why: { kind: "pinned" as const, reason } })),
    ...assigned.map(({ hit: { themeId, learner, donor }, decidedBy }) => ({
      ...{ themeId, learner, donor },
      why: {
        kind: "proposed" as const,
        without: (decidedBy === undefined ? undefined : OBJECTIVES[decidedBy]) ?? "order",
      },
    })),
  ];
  const matches = inOrder(made, definition).map(({ themeId, learner, donor, why }): Match => {
    const all = byNeed.get(needKey({ themeId, learner })) ?? [];
    const others = all
      .filter((each) => !banned.has(pairingKey(each)) && each.donor !== donor)
      .map((each) => each.donor);
    return { themeId, learner, donor, why, others, hit: byPairing.get(pairingKey({ themeId, learner, donor })) };
  });
  return {
    ...{ hits, matches, decisions },
    waiting: waitingOf({ hits, matches, decisions, settings }),
    withoutDonor: definition.themes.map(({ id }) => id).filter((id) => !hasDonor(id, input)),
  };
}

function hasDonor(themeId: string, { cities, settings }: Pick<TwinningInput, "cities" | "settings">): boolean {
  return cities.some(({ scores }) => exact(scores.get(themeId)?.value ?? -Infinity) >= exact(settings.minimum));
}

type Made = Pick<Twinning, "hits" | "matches" | "decisions"> & Pick<TwinningInput, "settings">;

function waitingOf({ hits, matches, decisions, settings }: Made): readonly WaitingNeed[] {
  const served = new Set(matches.map(needKey));
  const banned = new Set(decisions.bans.map(pairingKey));
  return needsOf(hits)
    .filter((need) => !served.has(needKey(need)))
    .map(({ themeId, learner, hits: possible }) => {
      const left = possible.filter((hit) => !banned.has(pairingKey(hit)));
      const donors = (left.length > 0 ? left : possible).map(({ donor }) => donor);
      return {
        ...{ themeId, learner, learnerValue: possible[0].learnerValue, donors },
        because:
          left.length === 0
            ? "banned"
            : matches.filter((match) => match.learner === learner).length >= settings.perLearner
              ? "learner-full"
              : "donors-full",
      };
    });
}
