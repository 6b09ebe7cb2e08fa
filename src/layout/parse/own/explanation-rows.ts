/** Where Toelichting keeps what is said of each score: the row of that city and theme, and which cell holds what. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { cellKey } from "../../../domain/definition/subject";
import type { Explanation } from "../../../domain/measurement/explanation";
import { identify } from "../../../domain/definition/identity";
import type { CellAddress } from "../../../host/area";
import type { Snapshot } from "../../../host/snapshot";
import { toelichting } from "../../sheets/toelichting";
import { asHeld, indexSheet } from "../../cells/sheet-index";
import { ownTable, shown } from "./own-table";

type Column = keyof Explanation;

export interface ExplanationRow {
  /** What stands in a column, struck through or not: it is shown to whoever may write over it. Empty without such a column. */
  readonly text: (column: Column) => string;
  /** `undefined` where there is no such column. */
  readonly cell: (column: Column) => CellAddress | undefined;
}

/** By `cellKey`; of two rows for the same score, the first. */
export function explanationRows(
  workbook: Snapshot,
  { cities, themes }: AssessmentDefinition,
): ReadonlyMap<string, ExplanationRow> {
  const found = new Map<string, ExplanationRow>();
  const indexes = workbook.sheets.map(indexSheet);
  for (const { at, cellAt, placeOf } of ownTable(toelichting, { workbook, indexes })?.rows ?? []) {
    const city = identify(at("cityId"), cities);
    const theme = identify(at("themeId"), themes);
    if (!city || !theme) continue;
    const key = cellKey(city.id, theme.id);
    if (!found.has(key)) found.set(key, { text: (column) => shown(asHeld(cellAt(column)), workbook), cell: placeOf });
  }
  return found;
}
