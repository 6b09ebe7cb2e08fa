/** Where our sheets keep what is said of each score: the row of that city and theme, and which cell holds what. */
import { type AssessmentDefinition, nameIn } from "../../../domain/definition/definition";
import { cellKey } from "../../../domain/definition/subject";
import type { Explanation } from "../../../domain/measurement/explanation";
import { identify } from "../../../domain/definition/identity";
import type { CellAddress } from "../../../host/area";
import type { CellWrite } from "../../../host/host";
import type { Snapshot } from "../../../host/snapshot";
import { toelichting } from "../../sheets/toelichting";
import { asHeld, indexSheet, shown } from "../../cells/sheet-index";
import { formsIn, KEPT_ON_FORM } from "./form";
import { ownTable } from "./own-table";

type Column = keyof Explanation;

export interface ExplanationRow {
  /** The name of the sheet that has it. */
  readonly sheet: string;
  /** What stands in a column, struck through or not: it is shown to whoever may write over it. Empty without such a column. */
  readonly text: (column: Column) => string;
  /** `undefined` where there is no such column. */
  readonly cell: (column: Column) => CellAddress | undefined;
  /** What is to be written along with the words: of whom and what a row is that was free. */
  readonly begins: readonly CellWrite[];
}

/**
 * Finds the row about a score: on the form of a city before Toelichting, and of two the first. Where there is none, the first below that is free, which is then no longer
 * so; `undefined` where no sheet keeps such rows, or a new one could not be found again.
 */
export function explanationRows(
  workbook: Snapshot,
  definition: AssessmentDefinition,
): (about: Pick<Explanation, "cityId" | "themeId">) => ExplanationRow | undefined {
  const { cities, themes } = definition;
  const found = new Map<string, ExplanationRow>();
  const indexes = workbook.sheets.map(indexSheet);
  const keep = (cityId: string | undefined, themeId: string | undefined, row: Omit<ExplanationRow, "begins">) => {
    if (cityId === undefined || themeId === undefined) return;
    const key = cellKey(cityId, themeId);
    if (!found.has(key)) found.set(key, { ...row, begins: [] });
  };
  for (const { cityId, table } of formsIn({ workbook, indexes, definition }))
    for (const { sheet, at, cellAt, placeOf } of table.rows)
      keep(cityId, identify(at("themeId"), themes)?.id, {
        sheet,
        text: (column) => (isOnForm(column) ? shown(asHeld(cellAt(column)), workbook) : ""),
        cell: (column) => (isOnForm(column) ? placeOf(column) : undefined),
      });
  const table = ownTable<Column>(toelichting, { workbook, indexes });
  for (const { sheet, at, cellAt, placeOf } of table?.rows ?? [])
    keep(identify(at("cityId"), cities)?.id, identify(at("themeId"), themes)?.id, {
      ...{ sheet, text: (column) => shown(asHeld(cellAt(column)), workbook), cell: placeOf },
    });
  let free = Math.max(0, table?.header ?? 0, ...(table?.rows ?? []).map(({ row }) => row));
  return ({ cityId, themeId }) => {
    const key = cellKey(cityId, themeId);
    const known = found.get(key);
    if (known || !table) return known;
    const [city, theme] = [table.columnOf("cityId"), table.columnOf("themeId")];
    if (city === undefined || theme === undefined) return undefined;
    free++;
    const [{ sheet }, row] = [table, free];
    const made: ExplanationRow = {
      sheet,
      text: () => "",
      cell: (id) => {
        const column = table.columnOf(id);
        return column === undefined ? undefined : { sheet, row, column };
      },
      begins: [
        { sheet, row, column: city, value: nameIn(cities, cityId) },
        { sheet, row, column: theme, value: nameIn(themes, themeId) },
      ],
    };
    found.set(key, made);
    return made;
  };
}

function isOnForm(column: Column): column is (typeof KEPT_ON_FORM)[number] {
  return KEPT_ON_FORM.some((one) => one === column);
}
