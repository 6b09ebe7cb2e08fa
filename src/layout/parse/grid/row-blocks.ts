/** Dividing a sheet among its header rows: grids stand below each other, and beside each other. */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import type { SheetIndex } from "../sheet-index";
import { nameColumns } from "./name-column";
import { firstColumn, lastColumn, type RowBlock } from "./row-block";
import { distinct, headerRows, isHeader, type ThemeHeader } from "./theme-headers";

export function rowBlocks(
  index: SheetIndex,
  headers: readonly ThemeHeader[],
  definition: AssessmentDefinition,
): readonly RowBlock[] {
  const { cities } = definition;
  const rows = headerRows(index, headers, definition);
  const blocks = rows.flatMap((row, position) => {
    const block = { headers: row, row: rowOf(row), end: rowOf(rows[position + 1]), left: 0, right: Infinity };
    return distinct(row) < row.length ? besideEachOther(index, block, cities) : [block];
  });
  return blocks.map((block, position) => ({ ...block, end: endOf(blocks, position) }));
}

/** Themes that come back are duplicates, unless a column with cities stands in between: then another grid begins there. */
function besideEachOther(index: SheetIndex, block: RowBlock, cities: readonly Named[]): readonly RowBlock[] {
  const begins = nameColumns(index, block, cities)
    .map(({ column }) => column)
    .filter((column) => column > firstColumn(block));
  const parts = new Map<number, ThemeHeader[]>();
  for (const header of block.headers) {
    const begin = begins.filter((column) => column < header.column).at(-1) ?? 0;
    parts.set(begin, [...(parts.get(begin) ?? []), header]);
  }
  if (![...parts.values()].every(isHeader)) return [block];
  const lefts = [...parts.keys()];
  return [...parts].map(([left, headers], position) => {
    const next = lefts[position + 1];
    return { ...block, headers, left, right: next === undefined ? block.right : next - 1 };
  });
}

/** The row of the next block below that shares columns with this one. */
function endOf(blocks: readonly RowBlock[], position: number): number {
  const block = blocks[position];
  for (let below = position + 1; block && below < blocks.length; below++) {
    const other = blocks[below];
    if (other && firstColumn(other) <= lastColumn(block) && lastColumn(other) >= firstColumn(block)) return other.row;
  }
  return Infinity;
}

function rowOf(headers: readonly ThemeHeader[] | undefined): number {
  return headers?.[0]?.row ?? Infinity;
}
