/** Scores that one expects in a workbook, and that stand nowhere. That another table was read makes no file complete. */
import { cellName } from "../../host/a1";
import { type Finding, SEVERITY } from "../../domain/finding";
import type { CandidateWay, TableWay } from "../tables/ways";

/** Without any table at all. */
export const NO_GRID: Finding = {
  ...{ code: "file-no-grid", severity: SEVERITY["file-no-grid"] },
  ...{ sheet: "", cell: "", raw: "" },
};

const NO_SCORES: Finding = { ...NO_GRID, code: "scores-not-found", severity: SEVERITY["scores-not-found"] };

interface Found {
  /** Is there any score, or a city's words instead? */
  readonly found: boolean;
  readonly findings: readonly Finding[];
  /** Is there a table for scores, though it may be empty? */
  readonly hasTable: boolean;
  readonly hasFte: boolean;
}

/** A workbook with FTE alone, with an example, or with a table of themes in which nothing is a score. */
export function scoresNotFound(
  ways: readonly TableWay[],
  { found, findings, hasTable, hasFte }: Found,
): readonly Finding[] {
  const isAsked = findings.some(({ code }) => code === "columns-compete" || code === "scale-unknown");
  if (found || isAsked) return [];
  const passed =
    ways.find(({ verdict, candidates }) => verdict === "nothing" && candidates.some(holdsFigures)) ??
    ways.find(({ verdict }) => verdict === "example" || verdict === "aside");
  if (passed) {
    const cell = cellName(passed.header.row, passed.header.column);
    return [{ ...NO_SCORES, sheet: passed.sheet, cell, raw: passed.sheet }];
  }
  return hasFte && !hasTable ? [NO_SCORES] : [];
}

function holdsFigures({ role, values }: CandidateWay): boolean {
  return role !== "other" && role !== "importance" && values.some(({ raw }) => /^[\d.,]+$/.test(raw));
}
