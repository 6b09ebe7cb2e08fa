/**
 * The partnerships of a city or of the cities together (Partnerschappen): with whom, about what, until when, and what became of it.
 * All as written; days as `2026-05-02`.
 */
export interface Partnership {
  readonly partner: string;
  /** In words: a partnership may be about more than the themes that are scored. */
  readonly theme: string;
  /** A programme, a letter of intent, a MoU, or what people call it otherwise. */
  readonly form: string;
  readonly start: string;
  readonly end: string;
  /** What it is for, and by what one sees that it worked. */
  readonly goal: string;
  /** The departments that take part. */
  readonly services: string;
  /** Is there a clause on human rights? */
  readonly clause: string;
  /** Where interests or values pull in other directions. */
  readonly tension: string;
  /** The day on which it is to be evaluated. */
  readonly evaluation: string;
  /** Renew, reorient or end; empty as long as nobody decided. */
  readonly verdict: string;
  readonly reason: string;
}

/** By what a city judges a partnership, and how heavily it weighs: its own, for nobody else sets them. */
export interface Criterion {
  readonly criterion: string;
  /** As written. */
  readonly weight: string;
}

export const NO_PARTNERSHIP: Partnership = {
  ...{ partner: "", theme: "", form: "", start: "", end: "", goal: "" },
  ...{ services: "", clause: "", tension: "", evaluation: "", verdict: "", reason: "" },
};
