/** What an FTE comes down to, when cells are compared. A score does in the domain. */
import type { FteEntry } from "../domain/fte/fte";

export function fteOutcome({ value }: FteEntry): number | undefined {
  return value ?? undefined;
}
