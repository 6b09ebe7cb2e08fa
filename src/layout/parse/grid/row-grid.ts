/** Grids with themes in columns and a row per city: ours, and most that cities make themselves. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { readScore } from "../../../domain/score/read-score";
import { cityRows, type CityTable } from "../city-rows";
import { isFigure } from "../figures";
import { headingOf } from "../headings";
import { cellsAcross } from "../merged-cells";
import { type SheetIndex, textOf } from "../sheet-index";
import type { Grid } from "./grid";
import { nameColumn, nameColumns } from "./name-column";
import { namelessRows } from "./nameless-rows";
import type { RowBlock } from "./row-block";
import { unknownThemes } from "./unknown-themes";

export function rowGrid(index: SheetIndex, block: RowBlock, definition: AssessmentDefinition): Grid {
  const { headers, row, end, left, right } = block;
  const columns = headers.map(({ column }) => column);
  const themes = new Set(headers.map(({ label }) => label.column));
  const first = columns[0] ?? left;
  const names = nameColumn(nameColumns(index, block, definition.cities), first);
  const table: CityTable = {
    row,
    end,
    nameColumn: names ?? first,
    columns,
    isFigure: (cell) => isFigure(cell, definition),
    isLegend: (name) => readScore({ value: name }, definition).score.value !== null,
  };
  const { rows, beyond } =
    names === undefined
      ? { rows: namelessRows(index, table), beyond: undefined }
      : cityRows(index, table, definition.cities);

  const others = cellsAcross(index, row).filter(
    ({ column }) =>
      column >= left && column <= right && column !== names && !columns.includes(column) && !themes.has(column),
  );
  const remarks = others.filter((cell) => headingOf(textOf(cell)) === "remark");
  return {
    index,
    header: { row, column: table.nameColumn },
    nameColumn: names,
    themes: headers,
    lines: rows.map(({ label, name, city }) => ({
      label,
      name,
      city,
      scores: headers.map(({ theme, column }) => ({ theme, cell: { row: label.row, column } })),
      remarks: remarks.map(({ column }) => ({ row: label.row, column })),
    })),
    unknownThemes: unknownThemes(index, others, {
      definition,
      scoresOf: ({ column }) => rows.map(({ label }) => ({ row: label.row, column })),
    }),
    beyond,
    around: { top: 0, left, right },
  };
}
