/**
 * Our own figures on Maturiteit that are ours no longer: a number was typed over the formula, or the formula was changed and counts
 * only some of the scores. Whoever opens the sheet believes what stands there, whatever we count.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import { grouped } from "../../../domain/grouped";
import { themeStatistics } from "../../../domain/statistics/theme-statistics";
import { parseArea, parseCell } from "../../../host/a1";
import { isWithin } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { isEmptyCell } from "../../cells/figures";
import { findingAt, rawOf } from "../../cells/sheet-index";
import { number } from "../../dutch";
import type { LocatedScore } from "../../located";
import type { FigureRows } from "./figure-rows";

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
