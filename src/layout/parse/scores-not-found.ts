/** Scores that one expects in a workbook, and that stand nowhere. That another table was read makes no file complete. */
import { cellName } from "../../host/a1";
import { type Finding, SEVERITY } from "../../domain/finding";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Position } from "../../host/area";
import { FEWEST_THEMES } from "../tables/table";
import { themeLabels } from "../tables/theme-labels";
import { mayBeScore } from "../tables/words/role";
import { roleOf, saysScore } from "../tables/words/role-of";
import { sayingOf } from "../tables/words/saying";
import { isFigure } from "../cells/figures";
import { type SheetIndex, textOf } from "../cells/sheet-index";
import type { CandidateWay, TableWay } from "../tables/ways";

/** Without any table at all. */
export const NO_GRID: Finding = {
  ...{ code: "file-no-grid", severity: SEVERITY["file-no-grid"] },
  ...{ sheet: "", cell: "", raw: "" },
};

/** Of a workbook that shows scores once more, and has none of its own. */
export const IS_BENCHMARK: Finding = { ...NO_GRID, code: "is-benchmark", severity: SEVERITY["is-benchmark"] };

export function saysBenchmark({ code }: Finding): boolean {
  return code === IS_BENCHMARK.code;
}

const NO_SCORES: Finding = { ...NO_GRID, code: "scores-not-found", severity: SEVERITY["scores-not-found"] };

interface Place extends Position {
  readonly sheet: string;
}

interface Found {
  readonly definition: AssessmentDefinition;
  /** Is there any score, or a city's words instead? */
  readonly found: boolean;
  readonly findings: readonly Finding[];
  /** Is there a table for scores, though it may be empty? */
  readonly hasTable: boolean;
  readonly hasFte: boolean;
  /** Tables in which a city's scores are missing beside what it aims at, while those of another year are there. */
  readonly open: readonly Place[];
  /** Scores of too few themes to be a table: corrections, and what did not fit. */
  readonly scored: readonly Place[];
  /** What names themes on the sheets on which no table was found. */
  readonly speaking: readonly Place[];
}

/** A workbook with FTE alone, with an example, or with a table of themes in which nothing is a score. */
export function scoresNotFound(
  ways: readonly TableWay[],
  { definition, found, findings, hasTable, hasFte, open, scored, speaking }: Found,
): readonly Finding[] {
  const isAsked = findings.some(({ code }) => code === "columns-compete" || code === "scale-unknown");
  if (open.length > 0 || (found && scored.length > 0)) return [...open, ...scored].map(notFoundAt);
  if (found || isAsked) return [];
  const holding = ways.filter(({ verdict, candidates }) => verdict === "nothing" && candidates.some(holdsFigures));
  const isPassed = holding.length > 0 || ways.some(({ verdict }) => verdict === "example" || verdict === "aside");
  if (isPassed) {
    // An example shows what is to be filled in elsewhere: that is told where it is not.
    const tables = ways.filter(({ verdict }) => verdict === "nothing" || verdict === "read");
    const told = tables.length > 0 ? tables : ways;
    return [...told.map(({ sheet, header }) => notFoundAt({ ...header, sheet })), ...speaking.map(notFoundAt)];
  }
  const besides = ways.filter(({ candidates }) => candidates.some((each) => holdsScores(each, definition)));
  if (hasTable)
    return [...besides.map(({ sheet, header }) => notFoundAt({ ...header, sheet })), ...speaking.map(notFoundAt)];
  return hasFte ? [NO_SCORES] : [];
}

function notFoundAt({ sheet, row, column }: Place): Finding {
  return { ...NO_SCORES, sheet, cell: cellName(row, column), raw: sheet };
}

/** Fewer are named in passing. */
const FEWEST_NAMED = 2;

/** A sheet that names themes, though no table was found on it: where the first of them stands. */
export function speaksOfThemes(index: SheetIndex, definition: AssessmentDefinition): Place | undefined {
  const labels = themeLabels(index, definition);
  const [first] = labels;
  const isSpoken = new Set(labels.map(({ theme }) => theme)).size >= FEWEST_NAMED;
  return first && isSpoken ? { sheet: index.sheet.name, row: first.row, column: first.column } : undefined;
}

/** A theme's name with a figure behind it, under a heading that says that it is a score. */
export function scoresFewThemes(index: SheetIndex, definition: AssessmentDefinition): Place | undefined {
  const labels = themeLabels(index, definition);
  const themes = new Set(labels.map(({ theme }) => theme));
  // Where themes keep coming back, or stand in sentences, it is a list of something else.
  if (themes.size >= FEWEST_THEMES || themes.size < labels.length || labels.some(({ isPhrase }) => isPhrase))
    return undefined;
  const label = labels.find((each) =>
    index
      .cellsIn(each.row)
      .some(
        (cell) => cell.column !== each.column && isFigure(cell, definition) && isUnderScore(index, cell, definition),
      ),
  );
  return label && { sheet: index.sheet.name, row: label.row, column: label.column };
}

/** How far above a figure its heading may stand. */
const REACH = 4;

function isUnderScore(index: SheetIndex, { row, column }: Position, definition: AssessmentDefinition): boolean {
  return index.rowsBetween(row - REACH - 1, row).some((at) => {
    const saying = sayingOf(textOf(index.at({ row: at, column })), definition);
    return saysScore(saying) && roleOf(saying) !== "other" && mayBeScore(roleOf(saying));
  });
}

/** "Huidig | 3" in a row of its own below each theme, or "Deelvraag 1 | 3": the table itself is empty, and its scores stand between. */
function holdsScores({ role, verdict, headings, values }: CandidateWay, definition: AssessmentDefinition): boolean {
  const isHeaded = mayBeScore(role) || headings.some((text) => sayingOf(text, definition).meanings.has("score"));
  return verdict === "passed-over" && isHeaded && values.some(({ raw }) => FIGURE.test(raw));
}

const FIGURE = /^[\d.,]+$/;

function holdsFigures({ role, values }: CandidateWay): boolean {
  return role !== "other" && role !== "importance" && values.some(({ raw }) => FIGURE.test(raw));
}
