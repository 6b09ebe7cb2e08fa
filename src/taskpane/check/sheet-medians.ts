/** Medians that the workbook counts itself, and that are not ours: a formula counts what stands there as a number, and nothing else. */
import type { Inspection } from "../../actions/inspect";
import type { ConsolidatedTheme } from "../../consolidation/consolidation";
import { cellName, parseArea } from "../../host/a1";
import { isWithin } from "../../host/area";
import type { ScorePlace } from "../../layout/parse/reading";

export interface SheetMedian {
  readonly sheet: string;
  /** Such as `F18`. */
  readonly cell: string;
  readonly value: number;
}

/** By theme, those that stand beside the very cells of its scores and say another number. Pure. */
export function otherMedians(
  { workbook, reading }: Pick<Inspection, "workbook" | "reading">,
  themes: readonly Pick<ConsolidatedTheme, "theme" | "median">[],
): ReadonlyMap<string, readonly SheetMedian[]> {
  const found = workbook.sheets.flatMap(({ name: sheet, cells }) => {
    const counting = cells.filter(({ formula }) => formula?.includes("MEDIAN(") === true);
    if (counting.length === 0) return [];
    const places = reading.places.filter((place) => place.sheet === sheet);
    return counting.flatMap(({ row, column, value, formula = "" }) => {
      const themeId = themeOf(formula, places);
      return themeId !== undefined && typeof value === "number"
        ? [{ themeId, sheet, cell: cellName(row, column), value }]
        : [];
    });
  });
  return new Map(
    themes.map(({ theme: { id }, median }) => [
      id,
      found.filter(({ themeId, value }) => themeId === id && value !== median),
    ]),
  );
}

/** The one theme of which the formula counts all scores on the sheet, and no other. */
function themeOf(formula: string, places: readonly ScorePlace[]): string | undefined {
  const area = parseArea(/\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+/.exec(formula)?.[0] ?? "");
  if (!area) return undefined;
  const [themeId, ...others] = new Set(places.filter((place) => isWithin(place, area)).map((place) => place.themeId));
  const isAll = places.every((place) => place.themeId !== themeId || isWithin(place, area));
  return others.length === 0 && isAll ? themeId : undefined;
}
