/** Why nothing can be made of a workbook for an audience. */
import type { Finding } from "../domain/finding";
import type { Refusal } from "./benchmark-of";

export type ExportRefusal = Refusal | LegendRefusal;

/** Its Legende contradicts itself: what was measured, nobody knows, and another model would say something else. */
export interface LegendRefusal {
  readonly reason: "legend-invalid";
  /** Is it that of the previous measurement? */
  readonly ofPrevious: boolean;
  /** Each at its cell. */
  readonly findings: readonly Finding[];
}
