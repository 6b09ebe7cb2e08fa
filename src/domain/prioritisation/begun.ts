/** Has anybody begun on it? Until then it is a copy of what is recommended already, and follows that. */
import type { Summary } from "../summary/summary";
import { type Candidate, DEFAULT_VOTING, type Prioritisation, VOTE_KINDS } from "./prioritisation";

export function isBegun(prioritisation: Prioritisation, summary: Summary | undefined): boolean {
  const { settings, candidates, unplaced = [], strangers = [] } = prioritisation;
  const line = ({ number, themeId, text }: Pick<Candidate, "number" | "themeId" | "text">) =>
    JSON.stringify([number, themeId, text]);
  const recommended = new Set(summary?.recommendations.map(line));
  return (
    JSON.stringify(settings) !== JSON.stringify(DEFAULT_VOTING) ||
    unplaced.length + strangers.length > 0 ||
    candidates.some((each) => isFilledIn(each) || !recommended.has(line(each)))
  );
}

/** What cannot be read is filled in too. */
export function isFilledIn(candidate: Candidate): boolean {
  const { votes, unread, strange = [], decision, rawDecision = "", reason, rawUrgency } = candidate;
  return (
    VOTE_KINDS.some((kind) => votes[kind].size + (unread?.[kind].size ?? 0) > 0) ||
    strange.some((each) => each !== null) ||
    decision !== undefined ||
    rawDecision + reason + rawUrgency !== ""
  );
}
