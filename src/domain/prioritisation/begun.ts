/** Has anybody begun on it? Until then it is a copy of what is recommended already, and follows that. */
import type { Summary } from "../summary/summary";
import { type Candidate, DEFAULT_VOTING, type Prioritisation, VOTE_KINDS } from "./prioritisation";

export function isBegun(prioritisation: Prioritisation, summary: Summary | undefined): boolean {
  const { settings, candidates } = prioritisation;
  const line = ({ number, themeId, text }: Pick<Candidate, "number" | "themeId" | "text">) =>
    JSON.stringify([number, themeId, text]);
  const recommended = new Set(summary?.recommendations.map(line));
  return (
    JSON.stringify(settings) !== JSON.stringify(DEFAULT_VOTING) ||
    candidates.some((each) => isFilledIn(each) || !recommended.has(line(each)))
  );
}

function isFilledIn({ votes, decision, reason, rawUrgency }: Candidate): boolean {
  return VOTE_KINDS.some((kind) => votes[kind].size > 0) || decision !== undefined || reason + rawUrgency !== "";
}
