/** Finding the headers of a grid: at least three different themes in one row, or below each other in one column. */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { type Position, type SheetIndex, textOf } from "../sheet-index";
import { FEWEST_THEMES } from "./grid";
import { namedHeading } from "./named-heading";
import { isHeadingRow, scoreColumnsUnder } from "./sub-headings";

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
    const theme = text.length > LONGEST_HEADER ? undefined : themeHeadedBy(text, themes);
    const label = { row: cell.row, column: cell.column };
    return theme ? [{ theme, label, ...label }] : [];
  });
}

/** What may say more of a theme than its name, "Score Strategie" or "Strategie (doel)". It spares most cells a closer look. */
const SAYS_MORE = /\(|\b(?:19|20)\d\d\b|score|niveau|maturiteit|kleur|evaluatie|beoordeling/i;

/** The theme whose scores a heading says to be there. */
function themeHeadedBy(text: string, themes: readonly Named[]): Named | undefined {
  const { named, heading } = (SAYS_MORE.test(text) ? namedHeading(text, themes) : undefined) ?? {};
  return heading === undefined ? identify(text, themes) : heading === "score" ? named : undefined;
}

/** Rows of headers: themes in columns, from left to right. A merged header stands in its last row, as its neighbours do. */
export function headerRows(
  index: SheetIndex,
  headers: readonly ThemeHeader[],
  definition: AssessmentDefinition,
): readonly (readonly ThemeHeader[])[] {
  const lowered = headers.map((header) => ({ ...header, row: lastRowOf(index, header) }));
  return [...groupedBy(lowered, "row")]
    .filter(([, row]) => isHeader(row))
    .sort(([a], [b]) => a - b)
    .map(([row, across]) => {
      const under = { definition, divided: isHeadingRow(index, row + 1, definition) };
      return across
        .flatMap((header) => scoreColumnsUnder(index, header.label, under).map((column) => ({ ...header, column })))
        .sort((a, b) => a.column - b.column);
    })
    .filter(isHeader);
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

function lastRowOf(index: SheetIndex, { label }: ThemeHeader): number {
  const { row, rows } = index.areaOf(label);
  return row + rows - 1;
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
