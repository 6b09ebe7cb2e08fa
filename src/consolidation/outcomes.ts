/** What a score and an FTE come down to, when cells are compared. */
import type { FteEntry } from "../domain/fte/fte";
import type { Score } from "../domain/score/score";

/** Two cells agree when they come to the same value, or are both not applicable. */
export function scoreOutcome({ value, status }: Score): string | number | undefined {
  return value ?? (status === "not-applicable" ? status : undefined);
}

export function fteOutcome({ value }: FteEntry): number | undefined {
  return value ?? undefined;
}
