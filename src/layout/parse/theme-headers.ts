/** Finding the headers of a grid: at least three different themes in one row, or below each other in one column. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { FEWEST_THEMES, type ThemeHeader } from "./grid";
import { findingAt, type Position, type SheetIndex, textOf } from "./sheet-index";

/** No theme's name comes near this length; long texts need not be looked at. */
const LONGEST_HEADER = 120;

/** Every cell of the sheet that names a theme. */
export function themeHeaders({ sheet }: SheetIndex, { themes }: AssessmentDefinition): readonly ThemeHeader[] {
  return sheet.cells.flatMap((cell) => {
    const text = textOf(cell);
    const theme = text.length > LONGEST_HEADER ? undefined : identify(text, themes);
    return theme ? [{ theme, row: cell.row, column: cell.column }] : [];
  });
}

/** Rows of headers: themes in columns, a row per city. */
export function headerRows(headers: readonly ThemeHeader[]): readonly (readonly ThemeHeader[])[] {
  return groupedBy(headers, "row").filter((group) => distinct(group) >= FEWEST_THEMES);
}

/** Columns of headers: themes below each other. A list in which themes keep coming back is no grid. */
export function headerColumns(headers: readonly ThemeHeader[]): readonly (readonly ThemeHeader[])[] {
  return groupedBy(headers, "column").filter(
    (group) => distinct(group) >= FEWEST_THEMES && group.length < 2 * distinct(group),
  );
}

/** `duplicate-theme` for every header but the first of its theme, `missing-theme` for each theme without one. */
export function headerFindings(
  index: SheetIndex,
  headers: readonly ThemeHeader[],
  { themes }: AssessmentDefinition,
): readonly Finding[] {
  const seen = new Set<string>();
  const duplicates = headers.filter(({ theme }) => seen.size === seen.add(theme.id).size);
  const [first = { row: 0, column: 0 }] = headers;
  return [
    ...duplicates.map((header) => findingAt(index, header, { code: "duplicate-theme", raw: textOf(index.at(header)) })),
    ...themes
      .filter(({ id }) => !seen.has(id))
      .map(({ name }) => findingAt(index, first, { code: "missing-theme", raw: name })),
  ];
}

function distinct(headers: readonly ThemeHeader[]): number {
  return new Set(headers.map(({ theme }) => theme.id)).size;
}

function groupedBy(headers: readonly ThemeHeader[], key: keyof Position): readonly ThemeHeader[][] {
  const groups = new Map<number, ThemeHeader[]>();
  for (const header of headers) groups.set(header[key], [...(groups.get(header[key]) ?? []), header]);
  return [...groups.values()];
}
