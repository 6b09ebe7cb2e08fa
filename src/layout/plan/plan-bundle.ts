/**
 * Planning a bundle: the sheets that every workbook has, filled in; Globaal, by which scores are published; three that tell
 * where it all comes from; and what is to be done with it.
 */
import type { Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { tableHere } from "../parse/own/own-table";
import { aanbevelingen } from "../sheets/aanbevelingen";
import { bevindingen } from "../sheets/bevindingen";
import { globaal } from "../sheets/globaal";
import { herkomst } from "../sheets/herkomst";
import { inzendingen } from "../sheets/inzendingen";
import { publicatie } from "../sheets/publicatie";
import type { SheetFacts } from "../sheets/sheet";
import { werkpakketten } from "../sheets/werkpakketten";
import { addingTo } from "./adding";
import { gridPlaceIn } from "./grid-place";
import { ledgerSheet } from "./ledger-sheet";
import { plannedGrid } from "./maturity-sheet";
import { packagesIn, plannedPackages } from "./package-place";
import { addUsual, listOf } from "./plan-layout";
import { rulesSheet } from "./rules-sheet";

/**
 * @param workbook what is there now; `EMPTY_WORKBOOK` for a new one.
 * @returns the sheets that are not there yet; what is filled in on those that are, is up to `bundleWrites`.
 */
export function planBundle(workbook: Snapshot, bundle: Bundle): Plan {
  const { measurement } = bundle;
  const { definition } = measurement;
  const adding = addingTo(workbook, measurement);
  const { add, own, planned } = adding;
  addUsual(adding, { workbook, ledger: coming(globaal) });
  const maturity = planned(NAMES.maturity);
  const grid = maturity ? plannedGrid(maturity.sheet, definition) : gridPlaceIn(workbook, definition);
  add(NAMES.ledger, globaal.tab, (input) => ledgerSheet(input, grid));
  own(inzendingen, { bundle });
  own(herkomst, { bundle });
  own(bevindingen, { bundle });
  const work = coming(werkpakketten);
  const packages = work === undefined ? packagesIn(workbook) : plannedPackages(work, measurement);
  const themes = listOf(NAMES.themes, { adding, workbook });
  own(aanbevelingen, { bundle, places: { grid, packages, themes } });
  own(werkpakketten, { bundle });
  add(NAMES.rules, publicatie.tab, rulesSheet);
  return adding.plan();

  /** The name that a sheet of this plan will have; `undefined` when it is there already. */
  function coming(sheet: SheetFacts): string | undefined {
    return tableHere(sheet, workbook) ? undefined : adding.nameFor(sheet.tab);
  }
}
