/** Where Toelichting keeps what is said of one score: the row of that city and theme, and which cell holds what. */
import type { CellAddress, Snapshot } from "../../host/host";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { findTable, NAMES } from "../names";
import { type Heading, headingOf } from "./headings";
import type { ScorePlace } from "./reading";
import { indexSheet, rawOf, textOf } from "./sheet-index";

export interface ExplanationRow {
  /** What stands under a heading; empty where there is no such column. */
  readonly text: (heading: Heading) => string;
  /** The cell under a heading; `undefined` where there is no such column. */
  readonly cell: (heading: Heading) => CellAddress | undefined;
}

/** @returns `undefined` when there is no Toelichting, or no row on it for this city and theme. */
export function findExplanationRow(
  workbook: Snapshot,
  { cityId, themeId }: Pick<ScorePlace, "cityId" | "themeId">,
  { cities, themes }: AssessmentDefinition,
): ExplanationRow | undefined {
  const found = findTable(NAMES.explanation, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return undefined;
  const index = indexSheet(sheet);
  const header = index.rows.get(found.area.row) ?? [];
  const columnOf = (heading: Heading) => header.find((cell) => headingOf(textOf(cell)) === heading)?.column;
  const textAt = (row: number, heading: Heading) => {
    const column = columnOf(heading);
    return column === undefined ? "" : rawOf(index.at({ row, column }));
  };
  const row = [...index.rows.keys()].find(
    (each) =>
      each > found.area.row &&
      identify(textAt(each, "city"), cities)?.id === cityId &&
      identify(textAt(each, "theme"), themes)?.id === themeId,
  );
  if (row === undefined) return undefined;
  return {
    text: (heading) => textAt(row, heading),
    cell: (heading) => {
      const column = columnOf(heading);
      return column === undefined ? undefined : { sheet: sheet.name, row, column };
    },
  };
}
