/** A measurement on which the cities of the sample voted, in a test: eleven recommendations for a top of four. */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { type Candidate, DEFAULT_VOTING, type Prioritisation } from "../../src/domain/prioritisation/prioritisation";
import { summary2025 } from "../../src/sample/summary-2025";
import { PUBLISHED } from "./published";

const { cities } = klimaatgovernance;

/** Each city but the last has voted on everything: some number of its own. */
function votes(at: number, step: number): ReadonlyMap<string, number> {
  return new Map(cities.slice(0, -1).map(({ id }, city) => [id, (at * step + city * (1 + (at % 3))) % 6]));
}

function voted({ number, themeId, text }: Pick<Candidate, "number" | "themeId" | "text">, at: number): Candidate {
  return {
    ...{ number, themeId, text, decision: undefined, reason: "", urgency: null, rawUrgency: "" },
    votes: { impact: votes(at, 5), importance: votes(at, 7) },
  };
}

const more = { number: "11", themeId: "aanpak", text: "Een vast overleg over de diensten heen" };

export const VOTED: Prioritisation = {
  settings: { ...DEFAULT_VOTING, top: 4 },
  candidates: [...summary2025.recommendations, more].map(voted),
};

/** Aanpak is published as 2,5 and Risicobeheer as 2: the latter is orange. */
export const VOTED_ON: Measurement = { ...PUBLISHED, prioritisation: VOTED };
