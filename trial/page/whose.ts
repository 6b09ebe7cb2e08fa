/** Whose workbook it is that someone made on the trial page: it is saved by that name. */
import { inspectionOf } from "../../src/actions/inspect";
import { isBundleHere } from "../../src/actions/draft-bundle";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";

/** @returns `bundel` for that of the group, else the id of the one city that it has a place for; `undefined` where there are none, or more */
export function whose(workbook: Snapshot): string | undefined {
  if (isBundleHere(workbook)) return "bundel";
  const { places } = inspectionOf(workbook, { builtIn: klimaatgovernance }).reading;
  const [only, ...others] = new Set(places.map(({ cityId }) => cityId));
  return others.length > 0 ? undefined : only;
}
