/** Dividing a sheet among its header rows: tables stand below each other, and beside each other. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import { filledColumns } from "../connected";
import { FEWEST_THEMES } from "../table";
import { agreed, keyOf, type ThemeLabel } from "../theme-labels";
import { nameColumns } from "./name-column";

/** A header row with the part of the sheet that it may speak of. */
export interface RowBlock {
  /** From left to right. */
  readonly labels: readonly ThemeLabel[];
  /** The row in which they stand; of a merged label the last. */
  readonly row: number;
  /** The row where the next table below begins. */
  readonly end: number;
  /** The columns that it may use, both included. */
  readonly left: number;
  readonly right: number;
}

export function rowBlocks(
  index: SheetIndex,
  labels: readonly ThemeLabel[],
  definition: AssessmentDefinition,
): readonly RowBlock[] {
  const rows = headerRows(index, labels, definition);
  const blocks = rows.flatMap(({ row, labels: own }, position) => {
    const block = { labels: own, row, end: rows[position + 1]?.row ?? Infinity, left: 0, right: Infinity };
    return apartAcross(index, block).flatMap((part) =>
      comesBack(part.labels) ? besideEachOther(index, part, definition) : [part],
    );
  });
  return blocks.map((block, position) => ({ ...block, end: endOf(blocks, position) }));
}

/** Rows with at least three different themes, from top to bottom. A merged label stands in its last row, as its neighbours do. */
function headerRows(
  index: SheetIndex,
  labels: readonly ThemeLabel[],
  definition: AssessmentDefinition,
): readonly { readonly row: number; readonly labels: readonly ThemeLabel[] }[] {
  const rows = new Map<number, ThemeLabel[]>();
  for (const label of labels) {
    const { row, rows: height } = index.areaOf(label);
    const last = row + height - 1;
    const own = rows.get(last);
    if (own) own.push(label);
    else rows.set(last, [label]);
  }
  const inLists = labelsOfLists(labels);
  return [...rows]
    .filter(([, own]) => isHeader(own))
    .map(([row, own]) => [row, withoutLists(own, inLists)] as const)
    .map(([row, own]) => ({ row, labels: [...agreed(own, definition)].sort((a, b) => a.column - b.column) }))
    .filter(({ labels: own }) => isHeader(own))
    .sort((a, b) => a.row - b.row);
}

/** The labels of columns that are headers themselves. */
function labelsOfLists(labels: readonly ThemeLabel[]): ReadonlySet<ThemeLabel> {
  const columns = new Map<number, ThemeLabel[]>();
  for (const label of labels) {
    const own = columns.get(label.column);
    if (own) own.push(label);
    else columns.set(label.column, [label]);
  }
  return new Set([...columns.values()].filter(isHeader).flat());
}

/** A list that happens to begin in the row of a header at its right is no part of it. */
function withoutLists(row: readonly ThemeLabel[], inLists: ReadonlySet<ThemeLabel>): readonly ThemeLabel[] {
  const columns = new Set(row.map(({ column }) => column));
  const isAlone = ({ column }: ThemeLabel) => !columns.has(column - 1) && !columns.has(column + 1);
  const others = row.filter((label) => !(inLists.has(label) && isAlone(label)));
  return isHeader(others) ? others : row;
}

/** Enough different themes to be no coincidence. */
export function isHeader(labels: readonly ThemeLabel[]): boolean {
  return new Set(labels.map(({ theme }) => theme)).size >= FEWEST_THEMES;
}

/** Is a theme there twice, in the same words? */
function comesBack(labels: readonly ThemeLabel[]): boolean {
  return new Set(labels.map(({ theme, saying }) => `${theme.id}\n${keyOf(saying)}`)).size < labels.length;
}

/** Themes that come back are duplicates, unless a column with cities stands in between: then another table begins there. */
function besideEachOther(index: SheetIndex, block: RowBlock, definition: AssessmentDefinition): readonly RowBlock[] {
  const columns = new Set(block.labels.map(({ column }) => column));
  const begins = nameColumns(index, { ...block, lastRow: block.row, columns }, definition)
    .map(({ column }) => column)
    .filter((column) => column > firstColumn(block));
  const parts = new Map<number, ThemeLabel[]>();
  let next = 0;
  for (const label of block.labels) {
    while ((begins[next] ?? Infinity) < label.column) next++;
    const begin = begins[next - 1] ?? 0;
    const part = parts.get(begin);
    if (part) part.push(label);
    else parts.set(begin, [label]);
  }
  if (![...parts.values()].every(isHeader)) return [block];
  const lefts = [...parts.keys()];
  return [...parts].map(([left, labels], position) => {
    const following = lefts[position + 1];
    return { ...block, labels, left, right: following === undefined ? block.right : following - 1 };
  });
}

/**
 * Beyond an empty column, behind a heading of its own, another table begins: "Personeel | Middelen | Communicatie" beside the scores
 * is no more of them, though services are called as themes are.
 */
function apartAcross(index: SheetIndex, block: RowBlock): readonly RowBlock[] {
  const [first] = block.labels;
  if (!first) return [];
  const headed = new Set(index.cellsIn(block.row).flatMap((cell) => (textOf(cell) === "" ? [] : [cell.column])));
  const filled = filledColumns(index, { first: block.row, last: Infinity });
  const parts: { labels: ThemeLabel[]; left: number }[] = [{ labels: [first], left: block.left }];
  let previous = first;
  for (const label of block.labels.slice(1)) {
    const between = Array.from({ length: label.column - previous.column - 1 }, (_, at) => previous.column + 1 + at);
    const gap = between.find((column) => !filled.has(column));
    const isApart = gap !== undefined && between.some((column) => column > gap && headed.has(column));
    if (isApart) parts.push({ labels: [label], left: gap + 1 });
    else parts.at(-1)?.labels.push(label);
    previous = label;
  }
  // A few themes at the left of it are names in lists, as likely as not.
  if (!isHeader(parts[0]?.labels ?? [])) return [block];
  return parts.map(({ labels, left }, position) => {
    const next = parts[position + 1]?.left;
    return { ...block, labels, left, right: next === undefined ? block.right : next - 1 };
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

function firstColumn({ labels }: RowBlock): number {
  return labels[0]?.column ?? 0;
}

function lastColumn({ labels }: RowBlock): number {
  return labels.at(-1)?.column ?? 0;
}
