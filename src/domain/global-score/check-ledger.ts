/** What is to be said of a step in the ledger, and under which heading. The score itself is read as every score is. */
import type { FindingCode } from "../finding";
import { isMarkAlone } from "../publication/confidential-text";
import type { ThemeStatistics } from "../statistics/theme-statistics";
import type { LedgerEntry } from "./ledger";

export interface LedgerProblem {
  readonly code: Extract<FindingCode, `global-${string}`>;
  /** What is missing. */
  readonly field: "reason" | "person" | "date";
}

/** A value needs a reason; with it go a name and a date. Without a value, nothing was decided yet. */
export function checkEntry({ value, reason, person, date }: LedgerEntry): readonly LedgerProblem[] {
  if (value === null) return [];
  const unsigned = person === "" ? "person" : date === "" ? "date" : undefined;
  return [
    ...(reason === "" || isMarkAlone(reason) ? [{ code: "global-without-reason", field: "reason" } as const] : []),
    ...(unsigned ? [{ code: "global-unsigned", field: unsigned } as const] : []),
  ];
}

/** Of one city alone, it is the whole range: anything else would lie outside. */
const FEWEST = 2;

/** Is it published, above or below the score of every city that counts? */
export function isOutside(
  { value, step }: Pick<LedgerEntry, "value" | "step">,
  { lowest, highest, n }: Pick<ThemeStatistics, "lowest" | "highest" | "n">,
): boolean {
  if (step !== "published" || value === null || lowest === null || highest === null || n < FEWEST) return false;
  return value < lowest || value > highest;
}
