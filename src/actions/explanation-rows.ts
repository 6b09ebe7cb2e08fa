/** Where Toelichting keeps what is said of each score: the row of that city and theme, and which cell holds what. Pure. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { identify } from "../domain/definition/identity";
import type { Snapshot } from "../host/snapshot";
import type { CellAddress } from "../host/host";
import type { Heading } from "../layout/parse/headings";
import { rowsOf } from "../layout/parse/own/own-rows";
import { indexSheet } from "../layout/parse/sheet-index";
import { NAMES } from "../layout/names";

export interface ExplanationRow {
  /** What stands under a heading; empty where there is no such column. */
  readonly text: (heading: Heading) => string;
  /** The cell under a heading; `undefined` where there is no such column. */
  readonly cell: (heading: Heading) => CellAddress | undefined;
}

/** By `explanationKey`; of two rows for the same score, the first. */
export function explanationRows(
  workbook: Snapshot,
  definition: AssessmentDefinition,
): ReadonlyMap<string, ExplanationRow> {
  const own = { workbook, indexes: workbook.sheets.map(indexSheet), definition };
  const found = new Map<string, ExplanationRow>();
  for (const { at, sheet, row, columnOf } of rowsOf(NAMES.explanation, ["city", "theme", "motivation"], own)) {
    const city = identify(at("city"), definition.cities);
    const theme = identify(at("theme"), definition.themes);
    if (!city || !theme) continue;
    const key = explanationKey({ cityId: city.id, themeId: theme.id });
    if (found.has(key)) continue;
    found.set(key, {
      text: at,
      cell: (heading) => (columnOf(heading) < 0 ? undefined : { sheet, row, column: columnOf(heading) }),
    });
  }
  return found;
}

/** A line feed stands in no id. */
export function explanationKey({ cityId, themeId }: { readonly cityId: string; readonly themeId: string }): string {
  return `${cityId}\n${themeId}`;
}
