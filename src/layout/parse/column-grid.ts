/** Grids with themes below each other: one city with a score column, or a column per city. */
import { isBlank } from "../../domain/cell-content";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { mentioned } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { readScore } from "../../domain/score/read-score";
import { isAnswered } from "../../domain/score/score";
import type { Grid, GridLine, ThemeHeader } from "./grid";
import { headingOf, isSummary } from "./headings";
import { findingAt, type Position, rawOf, type SheetIndex, textOf } from "./sheet-index";
import { headerFindings } from "./theme-headers";

/** How far above the first theme the heading of the score column may stand. */
const HEADING_REACH = 4;

/**
 * @param headers the themes of one column.
 * @returns `undefined` when no column beside them says that it holds scores: then it is a list, such as recommendations.
 */
export function columnGrid(
  index: SheetIndex,
  headers: readonly ThemeHeader[],
  definition: AssessmentDefinition,
): Grid | undefined {
  const [first] = headers;
  if (!first) return undefined;
  const columns = scoreColumns(index, first, definition);
  if (columns.length === 0) return undefined;
  const remarkColumn = headingsAbove(index, first).find((cell) => headingOf(textOf(cell)) === "remark")?.column;
  const lines: readonly GridLine[] = columns.map(({ label, city, named }) => ({
    label,
    city,
    name: named ? rawOf(index.at(label)) : "",
    scores: headers.map(({ theme, row }) => ({ theme, cell: { row, column: label.column } })),
    remarks: remarkColumn === undefined ? [] : headers.map(({ row }) => ({ row, column: remarkColumn })),
  }));
  return {
    index,
    header: first,
    themes: headers,
    lines,
    findings: [...headerFindings(index, headers, definition), ...unknownThemes(index, headers, { lines, definition })],
  };
}

interface ScoreColumn {
  readonly label: Position;
  readonly city: Named | undefined;
  /** Does the label name a city? */
  readonly named: boolean;
}

/** Columns headed by a city, each a line; else the first that is headed "Score" and has something in it. */
function scoreColumns(index: SheetIndex, first: ThemeHeader, { cities }: AssessmentDefinition): readonly ScoreColumn[] {
  const headings = headingsAbove(index, first);
  const byCity = headings.flatMap((cell): ScoreColumn[] => {
    const [only, ...others] = mentioned(textOf(cell), cities);
    return only && others.length === 0 ? [{ label: cell, city: only, named: true }] : [];
  });
  if (byCity.length > 0) return byCity;
  const byHeading = headings.filter((cell) => headingOf(textOf(cell)) === "score");
  const filled = byHeading.find(({ column }) => !isBlank(index.at({ row: first.row, column })?.value ?? null));
  const chosen = filled ?? byHeading[0];
  return chosen ? [{ label: chosen, city: undefined, named: false }] : [];
}

/** The headings of the other columns: in the nearest row above the first theme that has a city or a score heading. */
function headingsAbove(index: SheetIndex, first: ThemeHeader) {
  for (let row = first.row - 1; row >= Math.max(0, first.row - HEADING_REACH); row--) {
    const others = (index.rows.get(row) ?? []).filter((cell) => cell.column !== first.column && textOf(cell) !== "");
    if (others.length > 0) return others;
  }
  return [];
}

/** Labels between the themes that nobody knows, yet with a score beside them. */
function unknownThemes(
  index: SheetIndex,
  headers: readonly ThemeHeader[],
  { lines, definition }: { readonly lines: readonly GridLine[]; readonly definition: AssessmentDefinition },
): readonly Finding[] {
  const column = headers[0]?.column ?? 0;
  const known = new Set(headers.map(({ row }) => row));
  const [from, to] = [Math.min(...known), Math.max(...known) + 1];
  return index.sheet.cells
    .filter((cell) => cell.column === column && cell.row >= from && cell.row <= to && !known.has(cell.row))
    .filter((cell) => textOf(cell) !== "" && !isSummary(textOf(cell)))
    .filter(({ row }) =>
      lines.some(({ label }) => {
        const cell = index.at({ row, column: label.column });
        return cell !== undefined && isAnswered(readScore(cell, definition).score);
      }),
    )
    .map((cell) => findingAt(index, cell, { code: "unknown-theme", raw: textOf(cell) }));
}
