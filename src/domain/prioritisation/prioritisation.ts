/**
 * Prioritising (prioritering) in two steps: cities vote for the impact and the importance (belang) of every recommendation that is
 * proposed, of which a top is made; what is in the top gets an urgency. How votes become points no report says: it is a setting, with
 * its reason.
 */
import type { Priority } from "../summary/summary";

export interface Prioritisation {
  readonly settings: VotingRules;
  readonly candidates: readonly Candidate[];
  /** What was filled in beside no recommendation: it counts for nothing, and is kept. */
  readonly unplaced?: readonly Candidate[];
  /** What heads the columns with votes of nobody that the model knows. */
  readonly strangers?: readonly string[];
}

/** What stands in a cell that cannot be read: it counts for nothing, and is kept. */
export type Unread = string | number;

/** A recommendation that is proposed. */
export interface Candidate {
  /** As in a recommendation. */
  readonly number: string;
  readonly themeId: string;
  readonly text: string;
  /** By city id: from 0 to the highest vote. A city that is absent has not voted. */
  readonly votes: Readonly<Record<VoteKind, ReadonlyMap<string, number>>>;
  /** What is no vote, by city id. */
  readonly unread?: Readonly<Record<VoteKind, ReadonlyMap<string, Unread>>>;
  /** What stands under each of the `strangers`. */
  readonly strange?: readonly (Unread | null)[];
  /** In the top or not, by a person who breaks a tie; `undefined` where nobody did. */
  readonly decision: boolean | undefined;
  /** What stands there instead of a decision. */
  readonly rawDecision?: string;
  /** As written. */
  readonly reason: string;
  /** How soon: from 1 to 4; `null` where it is none of these, and `rawUrgency` says what stands there. */
  readonly urgency: Priority | null;
  readonly rawUrgency: string;
}

export const VOTE_KINDS = ["impact", "importance"] as const;
export type VoteKind = (typeof VOTE_KINDS)[number];

/**
 * How votes become points. `sum`: all votes of both kinds, each kind by its weight; `impact`: those for impact alone; `means`: the mean
 * of one kind times that of the other.
 */
export const FORMULAS = ["sum", "impact", "means"] as const;
export type Formula = (typeof FORMULAS)[number];

export interface VotingRules {
  readonly formula: Formula;
  readonly weights: Readonly<Record<VoteKind, number>>;
  /** How many recommendations the top has. */
  readonly top: number;
  /** That a city may give: from 0 on. */
  readonly highest: number;
  /** Why it is done so, as written. */
  readonly reason: string;
  /** What stands in the place of a setting that holds by default. */
  readonly unread?: Readonly<Partial<Record<"formula" | VoteKind | "top" | "highest", Unread>>>;
}

/** Nothing weighs more than anything else, as long as nobody says so. */
export const DEFAULT_VOTING: VotingRules = {
  ...{ formula: "sum", weights: { impact: 1, importance: 1 }, top: 10, highest: 5 },
  reason: "Het rapport legt geen formule vast. Beide vragen wegen even zwaar tot de stuurgroep anders beslist.",
};

/** Which of these cities have voted at all. */
export function votersOf({ candidates }: Prioritisation): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ votes }) => VOTE_KINDS.flatMap((kind) => [...votes[kind].keys()])));
}
