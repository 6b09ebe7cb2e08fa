/** Grids with themes below each other: one city with a score column, or a column per city. */
import type { Cell } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { headingOf } from "../headings";
import { type SheetIndex, textOf } from "../sheet-index";
import { type ColumnBlock, headingRow, headingsIn } from "./column-blocks";
import type { Grid } from "./grid";
import { scoreColumns } from "./score-columns";
import { unknownThemes } from "./unknown-themes";

/** @returns `undefined` when no heading beside the themes says that there are scores. */
export function columnGrid(index: SheetIndex, block: ColumnBlock, definition: AssessmentDefinition): Grid | undefined {
  const { headers, column, top, left, right } = block;
  const row = headingRow(index, block, definition.cities);
  if (row === undefined) return undefined;
  const columns = scoreColumns({ index, block, definition }, row);
  // With several cities, nobody can tell whose remark it is.
  const remarks =
    columns.length > 1 ? [] : headingsIn(index, block, row).filter((cell) => headingOf(textOf(cell)) === "remark");
  return {
    index,
    header: { row: headers[0]?.row ?? row, column },
    nameColumn: undefined,
    themes: headers,
    lines: columns.map(({ label, name, city, column: scores }) => ({
      label,
      name,
      city,
      scores: headers.map(({ theme, row: at }) => ({ theme, cell: { row: at, column: scores } })),
      remarks: remarks.flatMap((remark) => headers.map(({ row: at }) => ({ row: at, column: remark.column }))),
    })),
    unknownThemes: unknownThemes(index, labelsBetween(index, block, row), {
      definition,
      scoresOf: (label) => columns.map(({ column: scores }) => ({ row: label.row, column: scores })),
    }),
    beyond: undefined,
    around: { top, left: Math.min(left, column), right },
  };
}

/** What stands among the themes and is none, down to the first empty row below them. */
function labelsBetween(index: SheetIndex, { headers, column, end }: ColumnBlock, row: number): readonly Cell[] {
  const themes = new Set(headers.map(({ row: at }) => at));
  const last = Math.max(...themes);
  const labels: Cell[] = [];
  let previous = row;
  for (const at of index.rowsBetween(row, end)) {
    if (at > last && at > previous + 1) break;
    previous = at;
    const label = index.at({ row: at, column });
    if (label && !themes.has(at)) labels.push(label);
  }
  return labels;
}
