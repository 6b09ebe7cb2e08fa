/**
 * Our own figures on Maturiteit that are ours no longer: a number was typed over the formula, or the formula was changed and counts
 * only some of the scores. Whoever opens the sheet believes what stands there, whatever we count.
 */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { fold } from "../../../domain/definition/identity";
import type { Finding } from "../../../domain/finding";
import { grouped } from "../../../domain/grouped";
import { type ThemeStatistics, themeStatistics } from "../../../domain/statistics/theme-statistics";
import { parseArea, parseCell } from "../../../host/a1";
import { isWithin } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { isEmptyCell } from "../../cells/figures";
import { findingAt, rawOf, type SheetIndex } from "../../cells/sheet-index";
import { number } from "../../dutch";
import type { LocatedScore } from "../../located";
import { globaal, type LedgerColumn, words } from "../../sheets/globaal";
import type { FigureRows } from "./figure-rows";
import type { OwnRow } from "./table-under";

/** What our formula of each calls. */
const CALLS = { median: /MEDIAN\(/, count: /COUNT\(/, range: /MIN\(.*MAX\(/ } as const;
const FIGURES = ["median", "count", "range"] as const;

/** `raw`: what is seen, the theme, and what its scores come to, each on a line. @param scores of the whole workbook. */
export function overwrittenFigures(
  figures: readonly FigureRows[],
  scores: readonly LocatedScore[],
  definition: AssessmentDefinition,
): readonly Finding[] {
  return figures.flatMap(({ grid: { index, themes }, rows }) => {
    const here = grouped(
      scores.filter(({ source }) => source.sheet === index.sheet.name),
      ({ themeId }) => themeId,
    );
    return themes.flatMap(({ theme, column }) => {
      const own = here.get(theme.id) ?? [];
      const right = figuresOf(own, definition);
      return FIGURES.flatMap((figure): readonly Finding[] => {
        const at = { row: rows[figure], column };
        const cell = index.at(at);
        if (!cell || isEmptyCell(cell) || seen(cell) === right[figure] || countsAll(cell, CALLS[figure], own))
          return [];
        const raw = [seen(cell), theme.name, right[figure]].join("\n");
        return [findingAt(index, at, { code: "figure-overwritten", raw })];
      });
    });
  });
}

interface MedianLine {
  readonly index: SheetIndex;
  readonly theme: Named | undefined;
  readonly figuresOf: (themeId: string) => ThemeStatistics;
}

/** The same of a median on Globaal, which a formula takes from Maturiteit. */
export function overwrittenMedian(
  { at, cellAt, placeOf }: OwnRow<LedgerColumn>,
  { index, theme, figuresOf }: MedianLine,
): readonly Finding[] {
  const [cell, place] = [cellAt("score"), placeOf("score")];
  if (!theme || !place || fold(at("step")) !== fold(words.median)) return [];
  if (!cell || cell.formula !== undefined || isEmptyCell(cell)) return [];
  const { median } = figuresOf(theme.id);
  const right = median === null ? "" : number(median);
  if (seen(cell) === right) return [];
  const raw = [seen(cell), theme.name, right, globaal.tab].join("\n");
  return [findingAt(index, place, { code: "figure-overwritten", raw })];
}

/** As our sheet shows them. */
function figuresOf(
  scores: readonly LocatedScore[],
  definition: AssessmentDefinition,
): Readonly<Record<(typeof FIGURES)[number], string>> {
  const { n, median, lowest, highest } = themeStatistics(
    scores.map(({ score }) => score),
    definition,
  );
  return {
    median: median === null ? "" : number(median),
    count: number(n),
    range: lowest === null || highest === null ? "" : `${number(lowest)} – ${number(highest)}`,
  };
}

function seen(cell: Cell): string {
  return rawOf(cell).replaceAll(".", ",");
}

/** Ours skips what stands there as text; the score itself is told of then. */
function countsAll({ formula }: Cell, calls: RegExp, scores: readonly LocatedScore[]): boolean {
  if (formula === undefined || !calls.test(formula)) return false;
  const areas = [...formula.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g)].map(([area]) => parseArea(area));
  return areas.every((area) =>
    scores.every(({ source }) => {
      const cell = parseCell(source.cell);
      return area !== undefined && cell !== undefined && isWithin(cell, area);
    }),
  );
}
