/** The sheets by which a measurement is published, each on its own, for a workbook that is no bundle. Additive and idempotent. */
import type { Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import { NAMES } from "../names";
import { globaal } from "../sheets/globaal";
import { publicatie } from "../sheets/publicatie";
import { addingTo } from "./adding";
import { gridPlaceIn } from "./grid-place";
import { ledgerSheet } from "./ledger-sheet";
import { rulesSheet } from "./rules-sheet";

/** Globaal, or Publicatie. */
export type PublishingSheet = "ledger" | "rules";

/** @returns a plan without sheets when it is there already. */
export function planPublishing(workbook: Snapshot, measurement: Measurement, which: PublishingSheet): Plan {
  const { add, plan } = addingTo(workbook, measurement);
  const grid = gridPlaceIn(workbook, measurement.definition);
  if (which === "ledger") add(NAMES.ledger, globaal.tab, (input) => ledgerSheet(input, grid));
  else add(NAMES.rules, publicatie.tab, rulesSheet);
  return plan();
}
