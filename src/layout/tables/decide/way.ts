/** A way of reading (leeswijze): which of the rows and columns of a table are a city's scores, as decided by rule or by a person. */
import type { Area } from "../../../host/area";
import type { Candidate } from "../table";

/** What a person says of a part of a sheet. */
export type Use = "score" | "target" | "previous" | "aside";

export interface Choice {
  /** The sheet's name. */
  readonly sheet: string;
  /** The cells that were pointed at; whole rows and columns too. */
  readonly areas: readonly Area[];
  readonly use: Use;
}

/** A choice that was made before, in a table of the same shape: by what heads the columns, wherever they stand now. */
export interface RememberedWay {
  /** Of what was chosen. */
  readonly headings: string;
  /** Of all among which it was chosen, itself included; sorted and each once. */
  readonly among: readonly string[];
  readonly use: Use;
  /** Of whose tables it was said: what others say of the same shape counts only where theirs says nothing. */
  readonly cityIds?: readonly string[];
}

/** By rule; by a person, in this workbook; or as a person did before in one of the same shape. */
export type DecidedBy = "rule" | "person" | "memory";

export type Outcome =
  | {
      readonly kind: "read";
      /** Several where they agree: the first says most. */
      readonly candidates: readonly Candidate[];
      readonly by: DecidedBy;
      /** Where a person decided, now or before: among which, by `signatureOf`, sorted and each once. */
      readonly among?: readonly string[];
      /** Is nothing filled in there; and is what stands beside it? */
      readonly isEmpty?: boolean;
      readonly isLeftOpen?: boolean;
    }
  /** A city that is there twice in the same words, and says the same: each is read, and it is told. */
  | { readonly kind: "twice"; readonly candidates: readonly Candidate[] }
  /** Nobody can tell which of these it is. */
  | { readonly kind: "compete"; readonly candidates: readonly Candidate[] }
  /** What could be the score is on another scale. */
  | { readonly kind: "scale"; readonly candidates: readonly Candidate[] }
  /** Nothing here could be the score of this city; `isLeftOpen`: though it was to come here. */
  | { readonly kind: "none"; readonly isLeftOpen?: boolean };

/** What headed a score that was read, and who decided that it was one. */
export interface Headed {
  /** As `signatureOf`; empty where nothing stood over it. */
  readonly heading: string;
  readonly by: DecidedBy;
  readonly among?: readonly string[];
}

/** How a candidate is told from others, wherever it stands: what is written over it, on one line. */
export function signatureOf({ headings }: Pick<Candidate, "headings">): string {
  return headings.join(" · ").replace(/\s+/g, " ");
}
