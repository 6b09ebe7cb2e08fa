/** Recommendations to vote on, in a test: each with one city's vote for impact, so that its points are what is written. */
import type { Candidate } from "../../../src/domain/prioritisation/prioritisation";

/** @example candidate("1", "aanpak", 12) // with 12 points by the default formula */
export function candidate(
  ...[number, themeId, points, more = {}]: readonly [string, string, number | null, Partial<Candidate>?]
): Candidate {
  const impact = new Map(points === null ? [] : [["gent", points]]);
  return {
    ...{ number, themeId, text: `Aanbeveling ${number}`, votes: { impact, importance: new Map() } },
    ...{ decision: undefined, reason: "", urgency: null, rawUrgency: "" },
    ...more,
  };
}
