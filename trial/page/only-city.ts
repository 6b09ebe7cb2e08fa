/** Whose workbook it is that someone made on the trial page: it is saved by that name. */
import { inspectionOf } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";

/** @returns the id of the one city that it has a place for; `undefined` where there are none, or more */
export function onlyCity(workbook: Snapshot): string | undefined {
  const { places } = inspectionOf(workbook, { builtIn: klimaatgovernance }).reading;
  const [only, ...others] = new Set(places.map(({ cityId }) => cityId));
  return others.length > 0 ? undefined : only;
}
