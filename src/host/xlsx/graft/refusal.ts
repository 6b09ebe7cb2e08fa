/** Why we add no sheets to a workbook that is sound in itself. No prose: locales say what happened and what to do. */

export type RefusalReason =
  /** Its structure is protected ("Werkmap beveiligen"): nobody may add a sheet until the owner lifts that. */
  | "workbook-structure-locked"
  /** Digitally signed: any change makes the signature invalid, and only the signer can put a new one. */
  | "workbook-signed"
  /** Shared in the old way, with a log of every change, which would know nothing of our sheets. */
  | "workbook-shared"
  /** There is a sheet of that name, whatever the case of its letters. */
  | "sheet-name-taken"
  /** There is a workbook-scoped name like that. */
  | "defined-name-taken";

export interface Refusal {
  readonly code: RefusalReason;
  /** The name that is taken, in the last two cases. */
  readonly taken?: string;
}

/** Thrown between the place that finds the reason and the entry point that gives it as a value. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";

  constructor(readonly refusal: Refusal) {
    super(refusal.taken === undefined ? refusal.code : `${refusal.code}: ${refusal.taken}`);
  }
}
