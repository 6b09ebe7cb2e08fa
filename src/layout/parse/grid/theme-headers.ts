/** Finding the headers of a grid: at least three different themes in one row, or below each other in one column. */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { headingOf } from "../headings";
import { type Position, type SheetIndex, textOf } from "../sheet-index";
import { FEWEST_THEMES } from "./grid";

/** Where a theme's scores are: below `column`, or to the right of `row`. */
export interface ThemeHeader extends Position {
  readonly theme: Named;
  /** The cell that names it. */
  readonly label: Position;
}

/** No theme's name comes near this length; long texts need not be looked at. */
const LONGEST_HEADER = 120;

/** Every cell of the sheet that names a theme, in reading order. */
export function themeHeaders({ sheet }: SheetIndex, { themes }: AssessmentDefinition): readonly ThemeHeader[] {
  return sheet.cells.flatMap((cell) => {
    const text = textOf(cell);
    const theme = text.length > LONGEST_HEADER ? undefined : identify(text, themes);
    const label = { row: cell.row, column: cell.column };
    return theme ? [{ theme, label, ...label }] : [];
  });
}

/** Rows of headers: themes in columns, from left to right. A merged header stands in its last row, as its neighbours do. */
export function headerRows(index: SheetIndex, headers: readonly ThemeHeader[]): readonly (readonly ThemeHeader[])[] {
  const above = headers.map((header) => aboveScores(index, header));
  return [...groupedBy(above, "row")]
    .filter(([, row]) => isHeader(row))
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.sort((a, b) => a.column - b.column));
}

/** Columns of headers: themes below each other. The columns from left to right. */
export function headerColumns(headers: readonly ThemeHeader[]): readonly (readonly ThemeHeader[])[] {
  return [...groupedBy(headers, "column")]
    .filter(([, column]) => isHeader(column))
    .sort(([a], [b]) => a - b)
    .map(([, column]) => column);
}

/** Enough different themes to be no coincidence. */
export function isHeader(headers: readonly ThemeHeader[]): boolean {
  return distinct(headers) >= FEWEST_THEMES;
}

export function distinct(headers: readonly ThemeHeader[]): number {
  return new Set(headers.map(({ theme }) => theme)).size;
}

/** Under a merged header, the scores are in its first column, or in the one that a second header row calls "Score". */
function aboveScores(index: SheetIndex, header: ThemeHeader): ThemeHeader {
  const { row, column, rows, columns } = index.areaOf(header.label);
  const last = row + rows - 1;
  const scores = Array.from({ length: columns }, (_, offset) => column + offset).find(
    (each) => headingOf(textOf(index.at({ row: last + 1, column: each }))) === "score",
  );
  return { ...header, row: last, column: scores ?? column };
}

function groupedBy(headers: readonly ThemeHeader[], key: keyof Position): ReadonlyMap<number, ThemeHeader[]> {
  const groups = new Map<number, ThemeHeader[]>();
  for (const header of headers) {
    const group = groups.get(header[key]);
    if (group) group.push(header);
    else groups.set(header[key], [header]);
  }
  return groups;
}
