/** A score: value, status and the text that was read. A blank is not zero, and a text is not a blank. */

export type Status =
  | "scored"
  /** Between two neighbouring levels; the value is the midpoint. */
  | "between"
  /** "ca. 3" has a value, "bij benadering" has none. */
  | "approximate"
  | "not-applicable"
  /** Words that are no score. */
  | "text"
  | "blank"
  /** An error, a date, a number outside the scale. */
  | "unreadable";

export interface Score {
  readonly status: Status;
  /** On the scale of the definition; `null` where there is none. */
  readonly value: number | null;
  /** As it stood in the cell, without what was struck through; numbers as JavaScript writes them, dates as `2026-05-02`. */
  readonly raw: string;
  /** The result of a formula: it was not typed, and it is as old as the last calculation. */
  readonly computed?: true;
  /** Marked as confidential where it was handed in. */
  readonly confidential?: true;
}

export const BLANK: Score = { status: "blank", value: null, raw: "" };

/** Does something stand there that is no score? It is kept, and counts as nothing. "bij benadering" was read, though it has no value. */
export function isUncounted({ status, value }: Score): boolean {
  return value === null && (status === "text" || status === "unreadable");
}

/** Does the theme need nothing more from this city? */
export function isAnswered({ status, value }: Score): boolean {
  return value !== null || status === "not-applicable";
}

/** Two cells agree when they come to the same value, or are both not applicable; `undefined` contradicts nothing. */
export function scoreOutcome({ value, status }: Score): string | number | undefined {
  return value ?? (status === "not-applicable" ? status : undefined);
}
