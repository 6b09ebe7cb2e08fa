/** What a city left empty beside its scores. Nothing of it is obligatory. */
import type { Named } from "../definition/definition";

export interface LeftEmpty {
  /** The themes of which nobody said why their score is what it is. */
  readonly reasons: readonly Named[];
  readonly fte: boolean;
  /** Who filled it in. */
  readonly filledInBy: boolean;
}
