/**
 * Planning a bundle: the sheets that every workbook has, filled in; Globaal, by which scores are published; three that tell
 * where it all comes from; and what is to be done with it.
 */
import type { Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Bundle } from "../bundle";
import { findTable, NAMES, type TableName } from "../names";
import { bevindingen } from "../sheets/bevindingen";
import { herkomst } from "../sheets/herkomst";
import { inzendingen } from "../sheets/inzendingen";
import type { SheetTexts } from "../texts";
import { addingTo } from "./adding";
import { gridPlaceIn } from "./grid-place";
import { ledgerSheet } from "./ledger-sheet";
import { plannedGrid } from "./maturity-sheet";
import { addUsual, listOf } from "./plan-layout";
import { recommendationsSheet } from "./recommendations-sheet";
import { rulesSheet } from "./rules-sheet";
import { packagesIn, plannedPackages, workPackagesSheet } from "./work-packages-sheet";

/**
 * @param workbook what is there now; `EMPTY_WORKBOOK` for a new one.
 * @returns the sheets that are not there yet; what is filled in on those that are, is up to `bundleWrites`.
 */
export function planBundle(workbook: Snapshot, bundle: Bundle, texts: SheetTexts): Plan {
  const { measurement } = bundle;
  const { definition } = measurement;
  const adding = addingTo(workbook, { measurement, texts });
  const { add, own, planned } = adding;
  addUsual(adding, { workbook, texts, ledger: coming(NAMES.ledger, texts.ledger) });
  const maturity = planned(NAMES.maturity);
  const grid = maturity ? plannedGrid(maturity.sheet, definition) : gridPlaceIn(workbook, definition, texts);
  add(NAMES.ledger, texts.ledger.sheet, (input) => ledgerSheet(input, grid));
  own(inzendingen, { bundle });
  own(herkomst, { bundle });
  own(bevindingen, { bundle });
  const work = coming(NAMES.workPackages, texts.workPackages);
  const packages = work === undefined ? packagesIn(workbook) : plannedPackages(work, measurement);
  const themes = listOf(NAMES.themes, { adding, workbook });
  add(NAMES.recommendations, texts.recommendations.sheet, (input) =>
    recommendationsSheet(input, { grid, packages, themes }),
  );
  add(NAMES.workPackages, texts.workPackages.sheet, workPackagesSheet);
  add(NAMES.rules, texts.rules.sheet, rulesSheet);
  return adding.plan();

  /** The name that a sheet of this plan will have; `undefined` when it is there already. */
  function coming(table: TableName, { sheet, title }: { readonly sheet: string; readonly title: string }) {
    const isThere =
      findTable(table, workbook) !== undefined ||
      workbook.sheets.some(({ cells }) => cells.some(({ value }) => value === title));
    return isThere ? undefined : adding.nameFor(sheet);
  }
}
