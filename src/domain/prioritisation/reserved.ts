/**
 * The themes that always have a recommendation in the top: those whose published colour is red or orange. The median never stands in
 * for it: where nothing is published, nothing is reserved, and the sheet says so.
 */
import type { AssessmentDefinition } from "../definition/definition";
import { type LedgerEntry, publishedIn } from "../global-score/ledger";

/** On the second level or below it, the colour between both included. */
export function isReserved(published: number | null, { levels }: Pick<AssessmentDefinition, "levels">): boolean {
  return published !== null && published <= levels[1].value;
}

/** Ids of the themes that always have one, as they are published. */
export function reservedThemes(ledger: readonly LedgerEntry[], definition: AssessmentDefinition): ReadonlySet<string> {
  const ids = definition.themes.map(({ id }) => id);
  return new Set(ids.filter((id) => isReserved(publishedIn(ledger, id), definition)));
}
