/** Every grid of a sheet, in reading order: rows of themes, and columns of themes that are in none of those rows. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { SheetIndex } from "../sheet-index";
import { columnBlocks } from "./column-blocks";
import { columnGrid } from "./column-grid";
import { extentOf, type Grid } from "./grid";
import { rowBlocks } from "./row-blocks";
import { rowGrid } from "./row-grid";
import { themeHeaders } from "./theme-headers";

/** Themes without a row or column that could be a city's are no grid. */
export function gridsOn(index: SheetIndex, definition: AssessmentDefinition): readonly Grid[] {
  const { cities } = definition;
  const headers = themeHeaders(index, definition);
  const rows = rowBlocks(index, headers, definition);
  const used = new Set(rows.flatMap((block) => block.headers.map(({ label }) => label)));
  const others = headers.filter(({ label }) => !used.has(label));
  const columns = columnBlocks(index, others, { cities, alone: rows.length === 0 });
  const grids = [
    ...rows.map((block) => rowGrid(index, block, definition)),
    ...columns.flatMap((block) => columnGrid(index, block, definition) ?? []),
  ];
  return apart(grids.filter(({ lines }) => lines.length > 0));
}

/** The title of a grid stands below the grid above it. */
function apart(grids: readonly Grid[]): readonly Grid[] {
  const sorted = [...grids].sort((a, b) => a.header.row - b.header.row);
  const extents = sorted.map(extentOf);
  return sorted.map(({ around, ...grid }, position) => {
    for (let before = position - 1; before >= 0; before--) {
      const { bottom, left, right } = extents[before] ?? { bottom: Infinity, left: 0, right: 0 };
      if (bottom < grid.header.row && left <= around.right && right >= around.left)
        return { ...grid, around: { ...around, top: bottom + 1 } };
    }
    return { ...grid, around };
  });
}
