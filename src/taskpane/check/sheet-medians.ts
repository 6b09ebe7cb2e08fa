/** Medians that the workbook counts itself, and that are not ours: a formula counts what stands there as a number, and nothing else. */
import type { Inspection } from "../../actions/inspect";
import type { ConsolidatedTheme } from "../../consolidation/consolidation";
import { median as middleOf } from "../../domain/statistics/median";
import { cellName, parseArea } from "../../host/a1";
import { type Area, isWithin } from "../../host/area";
import type { ScorePlace } from "../../layout/parse/reading";

export interface SheetMedian {
  readonly sheet: string;
  /** Such as `F18`. */
  readonly cell: string;
  readonly value: number;
}

/**
 * By theme, those that count the very cells of its scores, as numbers alone, and come to another number. Nothing is said of a formula
 * that does more than that, nor of one whose result is not what it counts: why it differs would be a guess. Pure.
 */
export function otherMedians(
  { workbook, reading }: Pick<Inspection, "workbook" | "reading">,
  themes: readonly Pick<ConsolidatedTheme, "theme" | "median">[],
): ReadonlyMap<string, readonly SheetMedian[]> {
  const found = workbook.sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, value, formula }) => {
      const area = formula === undefined || typeof value !== "number" ? undefined : countedBy(formula);
      const themeId = area && themeOf({ sheet, area }, reading.places);
      if (typeof value !== "number" || !area || themeId === undefined) return [];
      const counted = cells.filter((cell) => isWithin(cell, area)).map((cell) => cell.value);
      const isCounted = middleOf(counted.filter((each) => typeof each === "number")) === value;
      return isCounted ? [{ themeId, sheet, cell: cellName(row, column), value }] : [];
    }),
  );
  return new Map(
    themes.map(({ theme: { id }, median }) => [
      id,
      found.filter(({ themeId, value }) => themeId === id && value !== median),
    ]),
  );
}

/** Alone, or where there is anything to count, as in our own sheets. */
const COUNTING = /^=(?:IF\(COUNT\([^()]*\)=0,"",)?MEDIAN\((\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\)+$/;

function countedBy(formula: string): Area | undefined {
  return parseArea(COUNTING.exec(formula)?.[1] ?? "");
}

/** The one theme of which all scores in the workbook stand there, and no other. */
function themeOf(
  { sheet, area }: { readonly sheet: string; readonly area: Area },
  places: readonly ScorePlace[],
): string | undefined {
  const isHere = (place: ScorePlace) => place.sheet === sheet && isWithin(place, area);
  const [themeId, ...others] = new Set(places.filter(isHere).map((place) => place.themeId));
  const isAll = places.every((place) => place.themeId !== themeId || isHere(place));
  return others.length === 0 && isAll ? themeId : undefined;
}
