/** What the tab shows of a proposal: each pair with its names and figures, what changes, and what is left. Pure. */
import { decidedIn } from "../../actions/write-twinning";
import type { TwinningEdit } from "../../actions/twinning-edits";
import { nameIn } from "../../domain/definition/definition";
import type { Measurement } from "../../domain/measurement/measurement";
import { changedMatches, cityCards, pictureOf } from "../../domain/twinning/by-city";
import { absentIn } from "../../domain/twinning/absent";
import { figuresOf, type TwinningFigures } from "../../domain/twinning/figures";
import { packagesLedBy } from "../../domain/twinning/leads";
import { BLANK, type Score } from "../../domain/score/score";
import { NO_SUMMARY } from "../../domain/summary/summary";
import { type Rough, roughOf, twoWayPairs } from "../../domain/twinning/hits";
import { inOrder, needKey, type Pairing, pairingKey } from "../../domain/twinning/pairing";
import type { DecisionProblem } from "../../domain/twinning/pins";
import type { Match, Twinning, WaitingNeed } from "../../domain/twinning/propose";
import { NOTHING_DECIDED, type TwinningRecord } from "../../domain/twinning/record";
import type { Snapshot } from "../../host/snapshot";
import { type TwinningChange, twinningChange } from "../../layout/plan/twinning-writes";

/** A pair by its names, wherever it is spoken of. */
export interface NamedPair extends Pairing {
  readonly key: string;
  readonly names: { readonly theme: string; readonly learner: string; readonly donor: string };
}

export interface ShownPair extends NamedPair {
  readonly learnerValue: number | null;
  readonly donorValue: number | null;
  /** What the donor can show in the theme; empty where nobody wrote it down. */
  readonly practices: readonly string[];
  readonly isTwoWay: boolean;
  /** It rests on a value between two levels, or about right; also where the scores do not propose it. */
  readonly rough: Rough | undefined;
  /** Work packages of the theme that the donor leads, by number. */
  readonly led: readonly string[];
  /** Who else could be the donor: who still has room, and who is asked as much as may be. */
  readonly others: readonly string[];
  readonly full: readonly string[];
  readonly match: Match;
}

export interface ShownNeed {
  readonly key: string;
  readonly learnerId: string;
  readonly theme: string;
  readonly learner: string;
  readonly value: number;
  readonly donors: readonly string[];
  readonly need: WaitingNeed;
}

/** Decided, and not made: banned, or pinned and impossible. */
export interface ShownDecision extends NamedPair {
  readonly reason: string;
  /** `undefined` for what is banned. */
  readonly problem: DecisionProblem | undefined;
}

/** A city, or a theme of it, that takes no part: it has no value. */
export interface Absent {
  readonly cityId: string;
  readonly city: string;
  /** `undefined` where it has no score at all. */
  readonly theme: string | undefined;
  /** What stands there instead; empty where nothing does. */
  readonly raw: string;
}

/** A need of which the donor is another than before; `undefined` where it waits. */
export interface ChangedNeed {
  readonly key: string;
  readonly names: { readonly theme: string; readonly learner: string };
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Why it is so now: it has a pair, or waits; neither for what the scores do not ask for. */
  readonly match: Match | undefined;
  readonly waits: ShownNeed | undefined;
}

export interface ShownCity {
  readonly id: string;
  readonly name: string;
  readonly learns: readonly ShownPair[];
  readonly teaches: readonly ShownPair[];
  readonly waits: readonly ShownNeed[];
  /** Without any, it takes no part. */
  readonly hasScores: boolean;
  readonly absent: readonly Absent[];
}

export interface LearnView {
  readonly record: TwinningRecord;
  readonly twinning: Twinning;
  readonly figures: TwinningFigures;
  readonly pairs: readonly ShownPair[];
  readonly waiting: readonly ShownNeed[];
  readonly decided: readonly ShownDecision[];
  readonly cities: readonly ShownCity[];
  readonly withoutDonor: readonly string[];
  /** Of whom more is asked than the settings say, by what is pinned. */
  readonly overLimit: readonly string[];
  readonly rough: number;
  readonly absent: readonly Absent[];
  readonly changes: readonly ChangedNeed[];
  /** How it gets on a sheet. */
  readonly change: TwinningChange;
  readonly hasPriorities: boolean;
  readonly hasPractices: boolean;
}

export function hasAnyScore({ cities }: Measurement): boolean {
  return cities.some(({ scores }) => [...scores.values()].some(({ value }) => value !== null));
}

export function learnView(workbook: Snapshot, base: Measurement, edits: readonly TwinningEdit[]): LearnView {
  const { measurement, record, twinning } = decidedIn(base, edits);
  const { definition, cities, goodPractices, summary } = measurement;
  const { matches } = twinning;
  const named = namer(measurement);
  const city = (id: string) => nameIn(definition.cities, id);
  const theme = (id: string) => nameIn(definition.themes, id);
  const valueOf = valuesOf(measurement);
  const scoreOf = scoresOf(measurement);
  const isTwoWay = twoWayPairs(twinning.hits);
  const { workPackages } = summary ?? NO_SUMMARY;
  const loads = pictureOf(twinning, definition).loads;
  const isFull = (id: string) => (loads.get(id) ?? 0) >= record.settings.perDonor;
  const absent = namedAbsent(measurement);
  const shown = new Map(
    matches.map((match) => {
      const { themeId, learner, donor } = match;
      const own = goodPractices.filter((each) => each.cityId === donor && each.themeId === themeId);
      const pair: ShownPair = {
        ...named(match),
        ...{ learnerValue: valueOf(learner, themeId), donorValue: valueOf(donor, themeId) },
        practices: own.map(({ practice }) => practice),
        isTwoWay: isTwoWay({ learner, donor }),
        rough: match.hit
          ? match.hit.rough
          : roughOf(isRough(scoreOf(learner, themeId)), isRough(scoreOf(donor, themeId))),
        led: packagesLedBy({ cityId: donor, themeId }, { workPackages, definition }).map(
          ({ number, name }) => number || name,
        ),
        others: match.others.filter((id) => !isFull(id)).map(city),
        full: match.others.filter(isFull).map(city),
        match,
      };
      return [match, pair] as const;
    }),
  );
  const waiting = new Map(twinning.waiting.map((need) => [need, shownNeed(need)] as const));
  const former = edits.length === 0 ? twinning : decidedIn(base, []).twinning;
  const over = twinning.decisions.problems.flatMap(({ code, of }) =>
    code === "over-donor" ? [of.donor] : code === "over-learner" ? [of.learner] : [],
  );
  return {
    ...{ record, twinning, figures: figuresOf(twinning) },
    pairs: [...shown.values()],
    waiting: [...waiting.values()],
    decided: decidedPairs(),
    cities: cityCards(twinning, definition).map((card) => ({
      ...{ id: card.cityId, name: city(card.cityId) },
      learns: card.learns.flatMap((match) => shown.get(match) ?? []),
      teaches: card.teaches.flatMap((match) => shown.get(match) ?? []),
      waits: card.waits.flatMap((need) => waiting.get(need) ?? []),
      hasScores: definition.themes.some(({ id }) => valueOf(card.cityId, id) !== null),
      absent: absent.filter(({ cityId }) => cityId === card.cityId),
    })),
    withoutDonor: twinning.withoutDonor.map(theme),
    overLimit: [...new Set(over)].map(city),
    rough: [...shown.values()].filter((pair) => pair.rough !== undefined).length,
    absent,
    changes: changedNeeds(),
    change: twinningChange(workbook, measurement),
    hasPriorities: (summary?.workPackages ?? []).some(({ priority }) => priority !== null),
    hasPractices: cities.length > 0 && goodPractices.length > 0,
  };

  function changedNeeds(): readonly ChangedNeed[] {
    const { added, gone } = changedMatches(former, twinning);
    const [now, before] = [added, gone].map((all) => new Map(all.map((each) => [needKey(each), each] as const)));
    const waits = new Map(twinning.waiting.map((need) => [needKey(need), waiting.get(need)] as const));
    const seen = new Map(inOrder([...gone, ...added], definition).map((each) => [needKey(each), each] as const));
    return [...seen].map(([key, { themeId, learner }]): ChangedNeed => {
      const [from, match] = [before?.get(key), now?.get(key)];
      return {
        ...{ key, names: { theme: theme(themeId), learner: city(learner) }, match, waits: waits.get(key) },
        ...{ from: from && city(from.donor), to: match && city(match.donor) },
      };
    });
  }

  function shownNeed(need: WaitingNeed): ShownNeed {
    const { themeId, learner, learnerValue: value, donors } = need;
    return {
      ...{ key: `${themeId} ${learner}`, learnerId: learner, theme: theme(themeId), learner: city(learner) },
      ...{ value, donors: donors.map(city), need },
    };
  }

  function decidedPairs(): readonly ShownDecision[] {
    const made = new Set(matches.map(pairingKey));
    const problems = new Map(twinning.decisions.problems.map(({ code, of }) => [pairingKey(of), code]));
    const left = [
      ...record.pins.filter((pin) => !made.has(pairingKey(pin))).map((pin) => ({ ...pin, isBan: false })),
      ...record.bans.map((ban) => ({ ...ban, isBan: true })),
    ];
    return inOrder(left, definition).map((each) => ({
      ...{ ...named(each), key: `${String(each.isBan)} ${pairingKey(each)}`, reason: each.reason },
      problem: each.isBan ? undefined : problems.get(pairingKey(each)),
    }));
  }
}

/** By name. */
export function namer({ definition }: Pick<Measurement, "definition">): (pair: Pairing) => NamedPair {
  const { themes, cities } = definition;
  return ({ themeId, learner, donor }) => ({
    ...{ themeId, learner, donor, key: pairingKey({ themeId, learner, donor }) },
    names: { theme: nameIn(themes, themeId), learner: nameIn(cities, learner), donor: nameIn(cities, donor) },
  });
}

type ByCity<Value> = (cityId: string, themeId: string) => Value;

export function valuesOf(measurement: Pick<Measurement, "cities">): ByCity<number | null> {
  const scoreOf = scoresOf(measurement);
  return (cityId, themeId) => scoreOf(cityId, themeId).value;
}

function scoresOf({ cities }: Pick<Measurement, "cities">): ByCity<Score> {
  const scores = new Map(cities.map(({ city, scores: own }) => [city.id, own]));
  return (cityId, themeId) => scores.get(cityId)?.get(themeId) ?? BLANK;
}

function isRough({ status, value }: Score): boolean {
  return value !== null && status !== "scored";
}

/** Cities in the order of the model; of one without any score, no theme is named. */
function namedAbsent(measurement: Measurement): readonly Absent[] {
  const { cities, themes } = measurement.definition;
  return absentIn(measurement).map(({ cityId, themeId, raw }) => ({
    ...{ cityId, city: nameIn(cities, cityId), raw },
    theme: themeId === undefined ? undefined : nameIn(themes, themeId),
  }));
}

/** What a measurement has decided already, before anything of this pane. */
export function recordOf({ twinning = NOTHING_DECIDED }: Pick<Measurement, "twinning">): TwinningRecord {
  return twinning;
}
