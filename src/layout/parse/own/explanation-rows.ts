/** Where our sheets keep what is said of each score: the row of that city and theme, and which cell holds what. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { cellKey } from "../../../domain/definition/subject";
import type { Explanation } from "../../../domain/measurement/explanation";
import { identify } from "../../../domain/definition/identity";
import type { CellAddress } from "../../../host/area";
import type { Snapshot } from "../../../host/snapshot";
import { toelichting } from "../../sheets/toelichting";
import { asHeld, indexSheet, shown } from "../../cells/sheet-index";
import { formIn, KEPT_ON_FORM } from "./form";
import { ownTable } from "./own-table";

type Column = keyof Explanation;

export interface ExplanationRow {
  /** What stands in a column, struck through or not: it is shown to whoever may write over it. Empty without such a column. */
  readonly text: (column: Column) => string;
  /** `undefined` where there is no such column. */
  readonly cell: (column: Column) => CellAddress | undefined;
}

/** By `cellKey`; the form of a city before Toelichting, and of two rows for the same score, the first. */
export function explanationRows(
  workbook: Snapshot,
  definition: AssessmentDefinition,
): ReadonlyMap<string, ExplanationRow> {
  const { cities, themes } = definition;
  const found = new Map<string, ExplanationRow>();
  const indexes = workbook.sheets.map(indexSheet);
  const keep = (cityId: string | undefined, themeId: string | undefined, row: ExplanationRow) => {
    if (cityId === undefined || themeId === undefined) return;
    const key = cellKey(cityId, themeId);
    if (!found.has(key)) found.set(key, row);
  };
  const form = formIn({ workbook, indexes, definition });
  const keeps = (column: Column): column is (typeof KEPT_ON_FORM)[number] => KEPT_ON_FORM.some((one) => one === column);
  for (const { at, cellAt, placeOf } of form?.table.rows ?? [])
    keep(form?.cityId, identify(at("themeId"), themes)?.id, {
      text: (column) => (keeps(column) ? shown(asHeld(cellAt(column)), workbook) : ""),
      cell: (column) => (keeps(column) ? placeOf(column) : undefined),
    });
  for (const { at, cellAt, placeOf } of ownTable(toelichting, { workbook, indexes })?.rows ?? [])
    keep(identify(at("cityId"), cities)?.id, identify(at("themeId"), themes)?.id, {
      text: (column) => shown(asHeld(cellAt(column)), workbook),
      cell: placeOf,
    });
  return found;
}
