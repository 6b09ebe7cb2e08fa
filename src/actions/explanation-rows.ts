/** Every row of Toelichting by the city and theme that it is about, for who asks after many of them. Pure. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { identify } from "../domain/definition/identity";
import type { Snapshot } from "../host/snapshot";
import type { ExplanationRow } from "../layout/parse/own/explanation-row";
import { rowsOf } from "../layout/parse/own/own-rows";
import { indexSheet } from "../layout/parse/sheet-index";
import { NAMES } from "../layout/names";

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
