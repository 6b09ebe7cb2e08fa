/** Columns of themes with the part of the sheet that each may speak of: lists stand below each other, and beside each other. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Cell } from "../../../host/snapshot";
import { isFigure } from "../../cells/figures";
import { isFteHeading, isStaffAlone } from "../../words/fte-meaning";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { connectedColumns } from "../connected";
import { agreed, restOf, saysOther, type ThemeLabel } from "../theme-labels";
import { isHeader, type RowBlock } from "../themes-across/row-blocks";
import { saysAmount, saysScore } from "../words/role-of";
import { sayingOf } from "../words/saying";
import type { Beside, ColumnBlock } from "./column-block";
import { headedBeside, inGroups } from "./headed-at-the-left";

/** @param labels those that no row of themes uses. @param across the rows of themes, which take what stands below them. */
export function columnBlocks(
  index: SheetIndex,
  labels: readonly ThemeLabel[],
  { definition, across }: { readonly definition: AssessmentDefinition; readonly across: readonly RowBlock[] },
): readonly ColumnBlock[] {
  const parts = headerColumns(underSubheadings(index, labels, definition), definition).flatMap(
    (own): readonly ColumnBlock[] => {
      const whole: ColumnBlock = {
        ...{ labels: own, column: own[0]?.column ?? 0, first: own[0]?.row ?? 0 },
        ...{ top: 0, end: Infinity, left: 0, right: Infinity },
      };
      return apart(index, whole, definition).flatMap((part) => {
        if (!comesBack(part.labels, definition)) return [headedBeside(index, part, definition)];
        const grouped = inGroups(index, part, definition);
        return grouped ? [grouped] : belowEachOther(index, part, definition);
      });
    },
  );
  return parts.map((part) => within(index, part, { parts, across }));
}

/**
 * Between two lists beside each other, the columns are those of the list that they stand beside; without an empty column between, of
 * the list at the left. A list below another begins where that ends.
 */
function within(index: SheetIndex, part: ColumnBlock, { parts, across }: Neighbours): ColumnBlock {
  const beside = parts.filter((other) => other !== part && areBeside(part, other)).map(({ column }) => column);
  const isFirst = across.length === 0 && !beside.some((column) => column < part.column);
  const below = parts.filter(({ first }) => first > lastRow(part)).map(({ first }) => first);
  const above = parts.filter((other) => lastRow(other) < part.first).map((other) => lastRow(other) + 1);
  const next = Math.min(
    Infinity,
    ...[...beside, ...namesBeside(part, across)].filter((column) => column > part.column),
  );
  const previous = Math.max(-1, ...beside.filter((column) => column < part.column));
  const reach = connectedColumns(index, [part.column], {
    rows: { first: part.first - 1, last: lastRow(part) },
    within: { left: previous + 1, right: next - 1 },
  });
  return {
    ...part,
    top: Math.max(part.top, ...above),
    end: Math.min(part.end, ...below),
    left: isFirst ? 0 : reach.left > previous + 1 || isLeftmost(part, { parts, across }) ? reach.left : part.column + 1,
    right: beside.some((column) => column > part.column) ? reach.right : next - 1,
  };
}

/** Nothing at the left of it, at its height. */
function isLeftmost(part: ColumnBlock, { parts, across }: Neighbours): boolean {
  const isLeft = (column: number | undefined) => column !== undefined && column < part.column;
  return (
    !parts.some((other) => other !== part && areBeside(part, other) && isLeft(other.column)) &&
    !across.some(({ row, end, labels }) => row <= lastRow(part) && end > part.first && isLeft(labels[0]?.column))
  );
}

interface Neighbours {
  readonly parts: readonly ColumnBlock[];
  /** The rows of themes, which take what stands below them. */
  readonly across: readonly RowBlock[];
}

/** A list may begin no lower than this below the header of a table at its right. */
const FEW_ROWS = 3;

/** The columns of the names of tables that begin at about the same height. */
function namesBeside(part: ColumnBlock, across: readonly RowBlock[]): readonly number[] {
  return across
    .filter(({ row }) => row >= part.first - FEW_ROWS && row <= lastRow(part))
    .map(({ labels }) => (labels[0]?.column ?? 0) - 1)
    .filter((column) => column > part.column + 1);
}

function areBeside(one: ColumnBlock, other: ColumnBlock): boolean {
  return one.first <= lastRow(other) && other.first <= lastRow(one);
}

function lastRow({ labels, first }: ColumnBlock): number {
  return labels.at(-1)?.row ?? first;
}

/** Below "Ambitie 2030", alone in a row between two themes, the scores are none of now, down to where a row says so of them. */
function underSubheadings(
  index: SheetIndex,
  labels: readonly ThemeLabel[],
  definition: AssessmentDefinition,
): readonly ThemeLabel[] {
  const above = new Map<number, { readonly row: number; readonly over: string }>();
  return labels.map((label) => {
    const { row, column } = label;
    const previous = above.get(column);
    let over = previous?.over ?? "";
    for (const at of previous ? index.rowsBetween(previous.row, row) : []) {
      const [only, ...others] = index.cellsIn(at).filter((cell) => rawOf(cell) !== "");
      const said = sayingOf(textOf(only), definition);
      if (!only || others.length > 0 || only.column !== column || said.themes.length > 0) continue;
      if (saysOther(said)) over = textOf(only);
      else if (saysScore(said)) over = "";
    }
    above.set(column, { row, over });
    return over === "" || label.denial !== undefined
      ? label
      : { ...label, denial: `${over} · ${textOf(index.at(label))}` };
  });
}

/** Columns with at least three different themes, from left to right. */
function headerColumns(
  labels: readonly ThemeLabel[],
  definition: AssessmentDefinition,
): readonly (readonly ThemeLabel[])[] {
  const columns = new Map<number, ThemeLabel[]>();
  for (const label of labels) {
    const own = columns.get(label.column);
    if (own) own.push(label);
    else columns.set(label.column, [label]);
  }
  return [...columns]
    .filter(([, own]) => isHeader(own))
    .sort(([a], [b]) => a - b)
    .map(([, own]) => agreed(own, definition))
    .filter(isHeader);
}

/** Is a theme there again after another one? Right below each other, its rows belong together. */
function comesBack(labels: readonly ThemeLabel[], definition: AssessmentDefinition): boolean {
  const themes = runsOf(labels, definition);
  return new Set(themes).size < themes.length;
}

function runsOf(labels: readonly ThemeLabel[], definition: AssessmentDefinition): readonly string[] {
  return labels
    .map((label) => `${label.theme.id}\n${restOf(label, definition)}`)
    .filter((key, position, all) => key !== all[position - 1]);
}

/** Themes that come back are duplicates, unless a row of headings stands in between: then another list begins there. */
function belowEachOther(
  index: SheetIndex,
  block: ColumnBlock,
  definition: AssessmentDefinition,
): readonly ColumnBlock[] {
  const parts: { labels: ThemeLabel[]; top: number }[] = [];
  let previous: ThemeLabel | undefined;
  for (const label of block.labels) {
    const part = parts.at(-1);
    const top = previous ? previous.row + 1 : 0;
    if (part && previous && !headsAList(index, { block, top, row: label.row }, definition)) part.labels.push(label);
    else parts.push({ labels: [label], top });
    previous = label;
  }
  const blocks = parts.map(({ labels, top }, position) => {
    const end = parts[position + 1]?.labels[0]?.row ?? Infinity;
    return { ...block, labels, top, first: labels[0]?.row ?? top, end };
  });
  return [blocks, [block]].find((each) => each.every((part) => isGrid(part, definition))) ?? [];
}

/**
 * Where a row of headings or a title of something else stands between two themes, another list begins: "Dienst | VTE" below the
 * scores is no more of them, though services are called as themes are.
 */
function apart(index: SheetIndex, block: ColumnBlock, definition: AssessmentDefinition): readonly ColumnBlock[] {
  const parts: { labels: ThemeLabel[]; top: number }[] = [];
  let previous: ThemeLabel | undefined;
  for (const label of block.labels) {
    const part = parts.at(-1);
    const top = previous ? previous.row + 1 : 0;
    const begins = (row: number) => beginsAnother(index, { block, row }, definition);
    const isNew = !part || index.rowsBetween(top - 1, label.row).some(begins);
    if (isNew) parts.push({ labels: [label], top });
    else part.labels.push(label);
    previous = label;
  }
  return parts.map(({ labels, top }, position) => ({
    ...block,
    ...{ labels, top, first: labels[0]?.row ?? top, end: parts[position + 1]?.labels[0]?.row ?? Infinity },
  }));
}

/** A row of headings after an empty row, or words that only head other things: staff, an amount. */
function beginsAnother(
  index: SheetIndex,
  { block, row }: { readonly block: ColumnBlock; readonly row: number },
  definition: AssessmentDefinition,
): boolean {
  const cells = index
    .cellsIn(row)
    .filter((cell) => cell.column >= block.left && cell.column <= block.right && rawOf(cell) !== "");
  const head = cells.find(({ column }) => column === block.column);
  if (!head || textOf(head) === "" || cells.some((cell) => isFigure(cell, definition))) return false;
  const isOfOthers = (cell: Cell) =>
    isFteHeading(textOf(cell)) || isStaffAlone(textOf(cell)) || saysAmount(sayingOf(textOf(cell), definition));
  if (cells.some(isOfOthers) || (headsThemes(head, definition) && cells.length > 1)) return true;
  return cells.length > 1 && index.cellsIn(row - 1).every((cell) => rawOf(cell) === "");
}

/** A list in which themes keep coming back, such as one of actions, is no table of scores. */
function isGrid({ labels }: ColumnBlock, definition: AssessmentDefinition): boolean {
  return isHeader(labels) && runsOf(labels, definition).length < 2 * new Set(labels.map(({ theme }) => theme)).size;
}

/** How far above the first theme a row of headings may stand, and how far where rows of unknown themes lie in between. */
const REACH = 4;
const FAR = 16;

/** Do columns get a heading between two themes, in a row without figures? */
function headsAList(
  index: SheetIndex,
  { block, top, row }: { readonly block: ColumnBlock; readonly top: number; readonly row: number },
  definition: AssessmentDefinition,
): boolean {
  return index.rowsBetween(Math.max(top, row - REACH) - 1, row).some((at) => {
    const beside = index.cellsIn(at).filter(({ column }) => column >= block.left && column <= block.right);
    const cells = beside.filter(({ column }) => column !== block.column);
    const head = beside.find(({ column }) => column === block.column);
    return (
      (headsThemes(head, definition) && cells.some((cell) => textOf(cell) !== "")) ||
      (!cells.some((cell) => isFigure(cell, definition)) &&
        cells.some((cell) => {
          const saying = sayingOf(textOf(cell), definition);
          return textOf(cell) !== "" && (saysScore(saying) || saying.cities.length > 0) && saying.unknown.length === 0;
        }))
    );
  });
}

/** "Thema": beside it, the columns are headed, in whatever words. */
function headsThemes(cell: Cell | undefined, definition: AssessmentDefinition): boolean {
  const { meanings, unknown } = sayingOf(textOf(cell), definition);
  return meanings.has("theme") && unknown.length === 0;
}

/** Upwards from the first theme: the rows in which the columns may be headed. */
export function rowsAbove({ first, top }: Pick<Beside, "first" | "top">): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(FAR, first - top)) }, (_, distance) => first - 1 - distance);
}
