/**
 * Which recommendations make the top, and why: by their points, or because a red or orange theme always has one, or because a person
 * decided. A theme's best pushes out the lowest that have no such right. What is equal at the border is nobody's until a person decides.
 * Pure; whatever the order of the candidates, each has the same outcome.
 */
import { pointsOf, rankOf } from "./points";
import type { Candidate, Prioritisation } from "./prioritisation";

export interface Placed {
  readonly candidate: Candidate;
  /** `null` where nobody voted. */
  readonly points: number | null;
  readonly rank: number | null;
  /** Of the seat of its theme: 1 for the only best of a theme that always has one, ½ for one of two that are equal. */
  readonly share: number;
  readonly verdict: "in" | "out" | "open";
  readonly why: Why;
}

export type Why =
  | { readonly code: "votes" | "too-few-votes" | "not-voted" | "decided" }
  /** In for its theme; in the place of those with these numbers. */
  | { readonly code: "kept"; readonly others: readonly string[] }
  /** It would have been in, or equal at the border, were it not for the themes of those with these numbers. */
  | { readonly code: "pushed-out"; readonly others: readonly string[] }
  /** As many points as those with these numbers, and not room for all of them; `theme`: for the seat of a theme. */
  | { readonly code: "tie" | "theme-tie"; readonly others: readonly string[] };

/** @param reserved ids of the themes that always have one: see `isReserved` */
export function topOf({ candidates, settings }: Prioritisation, reserved: ReadonlySet<string>): readonly Placed[] {
  const all = candidates.map((candidate) => ({ candidate, points: pointsOf(candidate, settings) }));
  const points = all.map((each) => each.points);
  const running = all.flatMap(({ candidate, points: own }): readonly Runner[] =>
    own !== null && candidate.decision === undefined ? [{ candidate, points: own }] : [],
  );
  const served = new Set(candidates.filter(({ decision }) => decision === true).map(({ themeId }) => themeId));
  const seats = settings.top - candidates.filter(({ decision }) => decision === true).length;
  const shares = sharesOf(running, (themeId) => reserved.has(themeId) && !served.has(themeId));
  const outcomes = new Map(running.map((each) => [each.candidate, outcomeOf(each, { running, shares, seats })]));
  const those = (code: Why["code"]) =>
    running
      .filter(({ candidate }) => outcomes.get(candidate)?.code === code)
      .sort((a, b) => a.points - b.points || (a.candidate.number < b.candidate.number ? -1 : 1))
      .map(({ candidate }) => candidate.number);
  return all.map(({ candidate, points: own }): Placed => {
    const placed = { candidate, points: own, share: shares.get(candidate) ?? 0 };
    const rank = own === null ? null : rankOf(own, points);
    const { decision } = candidate;
    if (decision !== undefined) return { ...placed, rank, verdict: decision ? "in" : "out", why: { code: "decided" } };
    const { verdict, code } = outcomes.get(candidate) ?? NOT_VOTED;
    return { ...placed, rank, verdict, why: explained(code, { candidate, own, running, those }) };
  });
}

interface Runner {
  readonly candidate: Candidate;
  readonly points: number;
}

interface Outcome {
  readonly verdict: Placed["verdict"];
  readonly code: Why["code"];
}

const NOT_VOTED: Outcome = { verdict: "out", code: "not-voted" };

/** Of the best of each theme that always has one: the seat is shared by those that are equal. */
function sharesOf(running: readonly Runner[], hasSeat: (themeId: string) => boolean): ReadonlyMap<Candidate, number> {
  return new Map(
    running.flatMap(({ candidate, points }): readonly (readonly [Candidate, number])[] => {
      const own = running.filter((each) => each.candidate.themeId === candidate.themeId);
      if (!hasSeat(candidate.themeId) || own.some((each) => each.points > points)) return [];
      return [[candidate, 1 / own.filter((each) => each.points === points).length]];
    }),
  );
}

interface Race {
  readonly running: readonly Runner[];
  readonly shares: ReadonlyMap<Candidate, number>;
  readonly seats: number;
}

/**
 * Each seat of a theme whose best has fewer points is taken off what is left for who stands here. The same sums as the formulas on the
 * sheet, which follow from no order: see `prioritering`.
 */
function outcomeOf({ candidate, points }: Runner, { running, shares, seats }: Race): Outcome {
  const seatsWhere = (is: (other: number) => boolean) =>
    Math.round(running.reduce((sum, each) => sum + (is(each.points) ? (shares.get(each.candidate) ?? 0) : 0), 0));
  const above = running.filter((each) => each.points > points).length;
  const same = running.filter((each) => each.points === points).length;
  const owed = seatsWhere((other) => other < points);
  const share = shares.get(candidate) ?? 0;
  if (above + same + owed <= seats) return { verdict: "in", code: "votes" };
  if (share === 1) return { verdict: "in", code: "kept" };
  if (share > 0) return { verdict: "open", code: "theme-tie" };
  if (above + owed + seatsWhere((other) => other === points) < seats) return { verdict: "open", code: "tie" };
  return { verdict: "out", code: above < seats ? "pushed-out" : "too-few-votes" };
}

interface Telling {
  readonly candidate: Candidate;
  readonly own: number | null;
  readonly running: readonly Runner[];
  /** The numbers of those with an outcome, those with the fewest points first. */
  readonly those: (code: Why["code"]) => readonly string[];
}

function explained(code: Why["code"], { candidate, own, running, those }: Telling): Why {
  switch (code) {
    case "kept":
      return { code, others: those("pushed-out") };
    case "pushed-out":
      return { code, others: those("kept") };
    case "tie":
    case "theme-tie": {
      const isRival = (other: Candidate) => code === "tie" || other.themeId === candidate.themeId;
      const rivals = running.filter((each) => each.points === own && each.candidate !== candidate);
      return { code, others: rivals.filter((each) => isRival(each.candidate)).map((each) => each.candidate.number) };
    }
    case "votes":
    case "too-few-votes":
    case "not-voted":
    case "decided":
      return { code };
  }
}
