/** The sheets by which a measurement is published, each on its own, for a workbook that is no bundle. Additive and idempotent. */
import type { Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import { NAMES } from "../names";
import { globaal } from "../sheets/globaal";
import type { SheetTexts } from "../texts";
import { addingTo } from "./adding";
import { gridPlaceIn } from "./grid-place";
import { ledgerSheet } from "./ledger-sheet";
import { rulesSheet } from "./rules-sheet";

/** Globaal, or Publicatie. */
export type PublishingSheet = "ledger" | "rules";

/** @returns a plan without sheets when it is there already. */
export function planPublishing(
  workbook: Snapshot,
  measurement: Measurement,
  { which, texts }: { readonly which: PublishingSheet; readonly texts: SheetTexts },
): Plan {
  const { add, plan } = addingTo(workbook, { measurement, texts });
  const grid = gridPlaceIn(workbook, measurement.definition, texts);
  if (which === "ledger") add(NAMES.ledger, globaal.tab, (input) => ledgerSheet(input, grid));
  else add(NAMES.rules, texts.rules.sheet, rulesSheet);
  return plan();
}
