/** What is decided of a table: which of its rows and columns are a city's scores, if any. */
import type { Candidate } from "../table";
import type { DecidedBy } from "../../way";

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

/** How a candidate is told from others, wherever it stands: what is written over it, on one line. */
export function signatureOf({ headings }: Pick<Candidate, "headings">): string {
  return headings.join(" · ").replace(/\s+/g, " ");
}
