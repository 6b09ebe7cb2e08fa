/** From votes to points, and from points to ranks: what has as many points has the same rank. Pure. */
import { type Candidate, type VoteKind, VOTE_KINDS, type VotingRules } from "./prioritisation";

/** As many decimals as a spreadsheet and we agree on: beyond these, a mean of thirds differs by who adds it up. */
const DECIMALS = 1e6;

/** @returns `null` where nobody voted on what counts. */
export function pointsOf({ votes }: Pick<Candidate, "votes">, { formula, weights }: VotingRules): number | null {
  const given = (kind: VoteKind) => [...votes[kind].values()];
  const sum = (kind: VoteKind) => given(kind).reduce((total, vote) => total + vote, 0);
  const counts = { impact: given("impact").length, importance: given("importance").length };
  switch (formula) {
    case "sum": {
      const total = VOTE_KINDS.reduce((points, kind) => points + weights[kind] * sum(kind), 0);
      return counts.impact + counts.importance === 0 ? null : rounded(total);
    }
    case "impact":
      return counts.impact === 0 ? null : rounded(sum("impact"));
    case "means": {
      if (counts.impact === 0 || counts.importance === 0) return null;
      return rounded((sum("impact") / counts.impact) * (sum("importance") / counts.importance));
    }
  }
}

/** One more than there are with more points. */
export function rankOf(points: number, all: readonly (number | null)[]): number {
  return 1 + all.filter((each) => each !== null && each > points).length;
}

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
