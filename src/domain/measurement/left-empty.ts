/** What a city left empty beside its scores. Nothing of it is obligatory. */
import type { Named } from "../definition/definition";

export interface LeftEmpty {
  /** The themes of which nobody said why their score is what it is. */
  readonly reasons: readonly Named[];
  readonly fte: boolean;
  /** Which of what is said of the whole, in the order of the form. */
  readonly whole: readonly Whole[];
}

/** Which measurement it is, who filled it in, with whom, when, and on what. */
export type Whole = "period" | "filledInBy" | "participants" | "date" | "documents";

/** One of these. */
export type EmptyPart = Named | "fte" | Whole;
