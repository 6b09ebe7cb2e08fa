/** Every table of themes on a sheet, in reading order: themes across, themes below each other that are in none of those, long lists. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { latestPer } from "../../domain/kept";
import { positionKey } from "../../host/area";
import type { SheetIndex } from "../cells/sheet-index";
import { longTables } from "./long-table";
import { extentOf, FEWEST_THEMES, type Table } from "./table";
import { withHalves } from "./theme-halves";
import { themeSheets } from "./theme-sheets";
import { type ThemeLabel, themeLabels } from "./theme-labels";
import { rowBlocks } from "./themes-across/row-blocks";
import { tableAcross } from "./themes-across/table-across";
import { columnBlocks } from "./themes-down/column-blocks";
import { tableDown } from "./themes-down/table-down";

/** By sheet. Sheets without a table of their own may make one together, a theme each. */
export function tablesIn(
  indexes: readonly SheetIndex[],
  definition: AssessmentDefinition,
): readonly (readonly Table[])[] {
  const found = indexes.map((index) => tablesOn(index, definition));
  const perTheme = themeSheets(
    indexes.map((index, position) => ({ index, tables: found[position] ?? [] })),
    definition,
  );
  return found.map((own, position) => {
    const index = indexes[position];
    const table = index && perTheme.get(index);
    return table ? [...own, table] : own;
  });
}

/** Themes without a row or column that could be a city's are no table. Found once: a sheet is asked several times, and is the same after an edit elsewhere. */
export function tablesOn(index: SheetIndex, definition: AssessmentDefinition): readonly Table[] {
  return before(index, [definition], () => tablesAmong(index, definition));
}

const before = latestPer<SheetIndex, readonly Table[]>();

function tablesAmong(index: SheetIndex, definition: AssessmentDefinition): readonly Table[] {
  const labels = withoutSentences(themeLabels(index, definition));
  const rows = rowBlocks(index, labels, definition);
  const across = new Set(rows.flatMap((block) => block.labels.map(positionKey)));
  const left = labels.filter((label) => !across.has(positionKey(label)));
  const long = longTables(index, left, definition);
  const inLists = new Set(long.map(({ column }) => column));
  const others = left.filter(({ column }) => !inLists.has(column));
  const columns = columnBlocks(index, others, { definition, across: rows });
  const tables = [
    ...rows.map((block) => tableAcross(index, block, definition)),
    ...long.map(({ table }) => table),
    ...columns.flatMap((block) => tableDown(index, block, definition) ?? []),
  ];
  const scored = tables.filter(({ candidates }) => candidates.length > 0);
  return apart(scored.map(withHalves));
}

/**
 * "Omdat Strategie", "sterk Aanpak": what is written beside a list or under a row of themes may name them once more. Where a theme
 * stands by its bare name in the same row, or heads the rows that it stands in, sentences head nothing.
 */
function withoutSentences(labels: readonly ThemeLabel[]): readonly ThemeLabel[] {
  const bare = new Set(labels.filter(({ more }) => more === "").flatMap(rowsHeadedIn(labels)));
  const phrased = new Map<number, Set<string>>();
  for (const { isPhrase, row, theme } of labels)
    if (isPhrase) phrased.set(row, (phrased.get(row) ?? new Set()).add(theme.id));
  // A row of them is a row of headings, whatever table stands beside it.
  const isHeader = (row: number) => (phrased.get(row)?.size ?? 0) >= FEWEST_THEMES;
  return labels.filter(({ isPhrase, row, theme }) => !isPhrase || isHeader(row) || !bare.has(`${row}\n${theme.id}`));
}

/** A theme below which rows are left open, as below each of its list, heads these too. */
function rowsHeadedIn(labels: readonly ThemeLabel[]): (label: ThemeLabel) => readonly string[] {
  const columns = new Map<number, number[]>();
  for (const { row, column, more } of labels)
    if (more === "") columns.set(column, [...(columns.get(column) ?? []), row]);
  const steps = new Map(
    [...columns].map(([column, rows]) => {
      const gaps = rows.slice(1).map((row, at) => row - (rows[at] ?? row));
      return [column, rows.length < FEWEST_THEMES ? 1 : Math.max(1, Math.min(...gaps))];
    }),
  );
  return ({ row, column, theme }) =>
    Array.from({ length: steps.get(column) ?? 1 }, (_, at) => `${row + at}\n${theme.id}`);
}

/** The title of a table stands below the table above it. */
function apart(tables: readonly Table[]): readonly Table[] {
  const sorted = [...tables].sort((a, b) => a.header.row - b.header.row);
  const extents = sorted.map(extentOf);
  return sorted.map(({ around, ...table }, position) => {
    for (let before = position - 1; before >= 0; before--) {
      const { bottom, left, right } = extents[before] ?? { bottom: Infinity, left: 0, right: 0 };
      const own = extents[position] ?? { left: 0, right: Infinity };
      if (bottom < table.header.row && left <= own.right && right >= own.left)
        return { ...table, around: { ...around, top: bottom + 1 } };
    }
    return { ...table, around };
  });
}
