/** Grids with themes in columns and a row per city: ours, and most that cities make themselves. */
import { isBlank } from "../../domain/cell-content";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { readScore } from "../../domain/score/read-score";
import { isAnswered } from "../../domain/score/score";
import { FEWEST_THEMES, type Grid, type GridLine, type ThemeHeader } from "./grid";
import { headingOf, isSummary, isUnknownHeading } from "./headings";
import { findingAt, rawOf, type SheetIndex, textOf } from "./sheet-index";
import { headerFindings } from "./theme-headers";

/**
 * @param headers the themes of one row.
 * @param end the row where the next grid of the sheet begins.
 */
export function rowGrid(
  index: SheetIndex,
  headers: readonly ThemeHeader[],
  { definition, end }: { readonly definition: AssessmentDefinition; readonly end: number },
): Grid {
  const [{ row: headerRow, column: firstColumn } = { row: 0, column: 0 }] = headers;
  const rows = [...index.rows.keys()].filter((row) => row > headerRow && row < end);
  const nameColumn = findNameColumn();
  const remarkColumns = headingColumns("remark");
  const lines = nameColumn === undefined ? unnamedLine() : namedLines(nameColumn);
  return {
    index,
    header: { row: headerRow, column: nameColumn ?? firstColumn },
    themes: headers,
    lines,
    findings: [...headerFindings(index, headers, definition), ...unknownThemes()],
  };

  /** The column with the most cities in it; else the one that is headed "Stad". */
  function findNameColumn(): number | undefined {
    const counts = new Map<number, number>();
    for (const row of rows)
      for (const cell of index.rows.get(row) ?? [])
        if (identify(textOf(cell), definition.cities)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? headingColumns("city")[0];
  }

  function headingColumns(wanted: ReturnType<typeof headingOf>): readonly number[] {
    return (index.rows.get(headerRow) ?? [])
      .filter((cell) => headingOf(textOf(cell)) === wanted)
      .map(({ column }) => column);
  }

  /**
   * A row per city. Up to the first empty row, a name that nobody has is an unknown city; further down there may be a
   * legend or another table, so there a line counts only when it looks like one.
   */
  function namedLines(column: number): readonly GridLine[] {
    const found: GridLine[] = [];
    let previous = headerRow;
    let inside = true;
    for (const row of rows) {
      const name = rawOf(index.at({ row, column }));
      const city = identify(name, definition.cities);
      if (found.some((line) => line.city) && row > previous + 1) inside = false;
      const line = lineAt(row, { column, name, city });
      const values = countValues(row);
      const counts = city ? inside || values > 0 : values >= (inside && name !== "" ? 1 : FEWEST_THEMES);
      if (counts && !isSummary(name)) found.push(line);
      if (name !== "" || values > 0) previous = row;
    }
    return found;
  }

  /** One city, named elsewhere: the row that is headed "Score", else the first with anything in it. */
  function unnamedLine(): readonly GridLine[] {
    const filled = rows.filter((row) =>
      headers.some(({ column }) => !isBlank(index.at({ row, column })?.value ?? null)),
    );
    const labelled = filled.find((row) =>
      (index.rows.get(row) ?? []).some((cell) => headingOf(textOf(cell)) === "score"),
    );
    const row = labelled ?? filled[0];
    return row === undefined ? [] : [lineAt(row, { column: firstColumn, name: "", city: undefined })];
  }

  function lineAt(
    row: number,
    { column, name, city }: { readonly column: number } & Pick<GridLine, "name" | "city">,
  ): GridLine {
    return {
      label: { row, column },
      name,
      city,
      scores: headers.map(({ theme, column: themeColumn }) => ({ theme, cell: { row, column: themeColumn } })),
      remarks: remarkColumns.map((remarkColumn) => ({ row, column: remarkColumn })),
    };
  }

  function countValues(row: number): number {
    return headers.filter(({ column }) => holdsScore(row, column)).length;
  }

  function holdsScore(row: number, column: number): boolean {
    const cell = index.at({ row, column });
    return cell !== undefined && isAnswered(readScore(cell, definition).score);
  }

  /** A column beside the themes that nobody knows, yet with nothing but scores in it. */
  function unknownThemes(): readonly Finding[] {
    const known = new Set([nameColumn, ...headers.map(({ column }) => column)]);
    return (index.rows.get(headerRow) ?? [])
      .filter((cell) => !known.has(cell.column) && isUnknownHeading(textOf(cell)))
      .filter(({ column }) => {
        const filled = lines.filter(({ label }) => !isBlank(index.at({ row: label.row, column })?.value ?? null));
        return filled.length > 0 && filled.every(({ label }) => holdsScore(label.row, column));
      })
      .map((cell) => findingAt(index, cell, { code: "unknown-theme", raw: textOf(cell) }));
  }
}
