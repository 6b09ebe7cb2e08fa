/** The words around an export: what was left out of it, why there is none, and the labels of the CSV. Each locale has its own. */
import type { WithheldReason } from "./benchmark";
import type { Refusal } from "./benchmark-of";
import type { Place } from "./disclosure/figure";

export interface ExportTexts {
  /** Why something is left out, to stand before what it is. */
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  /** What happened and what to do, per reason. */
  readonly refused: {
    readonly [Reason in Refusal["reason"]]: (refusal: Extract<Refusal, { reason: Reason }>) => string;
  };
  /** A cell that would give something away: `Mediaan, Strategie`. */
  readonly place: (place: Place) => string;
  /** Dutch in every language, as the sheets are. */
  readonly csv: {
    readonly city: string;
    readonly global: string;
    readonly median: string;
    readonly count: string;
    readonly lowest: string;
    readonly highest: string;
    readonly sensitivityLow: string;
    readonly sensitivityHigh: string;
    readonly notApplicable: string;
    readonly withheld: string;
  };
}
