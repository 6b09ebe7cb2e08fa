/** Where Toelichting keeps what is said of one score: the row of that city and theme, and which cell holds what. */
import type { CellAddress } from "../../../host/host";
import type { Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { NAMES } from "../../names";
import type { Heading } from "../headings";
import type { ScorePlace } from "../reading";
import { asHeld, indexSheet } from "../sheet-index";
import { rowsOf, shown } from "./own-rows";

export interface ExplanationRow {
  /** What stands under a heading, struck through or not: it is shown to whoever may write over it. Empty without such a column. */
  readonly text: (heading: Heading) => string;
  /** The cell under a heading; `undefined` where there is no such column. */
  readonly cell: (heading: Heading) => CellAddress | undefined;
}

/** @returns `undefined` when there is no Toelichting, or no row on it for this city and theme. */
export function findExplanationRow(
  workbook: Snapshot,
  { cityId, themeId }: Pick<ScorePlace, "cityId" | "themeId">,
  definition: AssessmentDefinition,
): ExplanationRow | undefined {
  const own = { workbook, indexes: workbook.sheets.map(indexSheet), definition };
  const found = rowsOf(NAMES.explanation, ["city", "theme", "motivation"], own).find(
    ({ at }) =>
      identify(at("city"), definition.cities)?.id === cityId &&
      identify(at("theme"), definition.themes)?.id === themeId,
  );
  if (!found) return undefined;
  const { cellAt, sheet, row, columnOf } = found;
  return {
    text: (heading) => shown(asHeld(cellAt(heading)), workbook),
    cell: (heading) => {
      const column = columnOf(heading);
      return column < 0 ? undefined : { sheet, row, column };
    },
  };
}
