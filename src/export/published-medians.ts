/** The medians that a workbook shows itself, in a row "Mediaan" of its grid: those are what was published then. */
import type { Snapshot } from "../host/snapshot";
import { readable } from "../domain/cell-content";
import { words } from "../domain/definition/identity";
import type { WorkbookReading } from "../layout/parse/reading";
import { indexSheet, textOf } from "../layout/cells/sheet-index";

const NAMES = new Set(["mediaan", "median"]);

/** @returns by theme id, where a row of the sheet says so and holds a number in the column of the theme. */
export function publishedMedians(
  workbook: Snapshot,
  { places }: Pick<WorkbookReading, "places">,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const sheet of workbook.sheets) {
    const columns = columnsOn(sheet.name, places);
    if (columns.size === 0) continue;
    const index = indexSheet(sheet);
    const row = index
      .rowsBetween(-1, Infinity)
      .find((each) => index.cellsIn(each).some((cell) => NAMES.has(words(textOf(cell))[0] ?? "")));
    for (const [themeId, column] of row === undefined ? [] : columns) {
      const cell = index.at({ row: row ?? 0, column });
      const value = cell && readable(cell);
      if (typeof value === "number" && !found.has(themeId)) found.set(themeId, value);
    }
  }
  return found;
}

/** The column of each theme, where its scores stand in one: a theme that has a row of its own has no median below it. */
function columnsOn(sheet: string, places: WorkbookReading["places"]): ReadonlyMap<string, number> {
  const columns = new Map<string, Set<number>>();
  for (const { themeId, column } of places.filter((place) => place.sheet === sheet))
    columns.set(themeId, (columns.get(themeId) ?? new Set()).add(column));
  const single = [...columns].flatMap(([themeId, [column, ...others]]) =>
    column === undefined || others.length > 0 ? [] : [[themeId, column] as const],
  );
  // Themes below each other share their column.
  return new Set(single.map(([, column]) => column)).size === single.length ? new Map(single) : new Map();
}
