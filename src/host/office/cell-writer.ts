/** Cells that are there: what they hold, giving them something else, and giving it back. As requests to Excel. */
import type { Area } from "../host";
import type { CellInput, Range, Worksheet } from "./api";
import type { Block } from "./blocks";
import { WorkbookChanged } from "./errors";
import { cellInput } from "./input";
import { bytesOf, rangeOf } from "./sheet-writer";
import { type Step, step } from "./step";
import type { GuardedContext } from "./sync";

/** What a block held, as it must be assigned to hold it again. */
export interface Before {
  readonly block: Block;
  /** A sheet keeps it when it is renamed. */
  readonly sheetId: string;
  readonly contents: CellInput[][];
  /** Of its first cell; only a block of one cell is given another. */
  readonly numberFormat: string;
}

export interface QueuedBlock {
  readonly block: Block;
  /** Are all of its cells open, should the sheet be protected? After the sync, as the next, for which the sheet's id is loaded. */
  readonly isOpen: () => boolean;
  /** Throws a `WorkbookChanged` when a cell no longer holds what was expected. */
  readonly before: () => Before;
}

export function queueBlock(sheet: Worksheet, block: Block): QueuedBlock {
  const range = rangeOf(sheet, block.area);
  range.load("values,formulas,numberFormat,format/protection/locked");
  return {
    block,
    // Excel says `null` where some are and others are not.
    isOpen: () => (range.format.protection.locked as boolean | null) === false,
    before: () => {
      mustBeAsExpected(block, range);
      return { block, sheetId: sheet.id, contents: contentsOf(range), numberFormat: formatOf(range) };
    },
  };
}

function mustBeAsExpected({ cells }: Block, { values }: Range): void {
  for (const [row, run] of cells.entries())
    for (const [column, { expected, sheet }] of run.entries())
      if (expected !== undefined && textOf(values[row]?.[column]) !== expected)
        throw new WorkbookChanged(`a cell of "${sheet}" no longer holds what it held`);
}

function textOf(value: unknown): string {
  return String(value).trim();
}

/** A formula is not equal to its result; text that looks like one is. */
export function contentsOf({ values, formulas }: Range): CellInput[][] {
  return values.map((row, at) =>
    row.map((value, column) => {
      const formula = formulas[at]?.[column];
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
      return typeof value === "boolean" ? value : cellInput(value as string | number);
    }),
  );
}

export function formatOf({ numberFormat }: Range): string {
  const code = (numberFormat as unknown[][])[0]?.[0];
  return typeof code === "string" ? code : "General";
}

export function blockStep(context: GuardedContext, { block, sheetId }: Before): Step {
  return contentStep(context, { ...block, sheetId, contents: wanted(block), numberFormat: formatWanted(block) });
}

/** What a block is to hold, as it must be assigned. */
export function wanted({ cells }: Block): CellInput[][] {
  return cells.map((run) => run.map(({ value }) => cellInput(value)));
}

/** Only a block of one cell has one. */
export function formatWanted({ cells }: Block): string | undefined {
  return cells[0]?.[0]?.numberFormat;
}

export interface Content {
  readonly sheetId: string;
  readonly area: Area;
  readonly contents: CellInput[][];
  readonly numberFormat: string | undefined;
}

/** The format first: a date's format would make a date of a number that is typed. */
export function contentStep({ workbook }: GuardedContext, { sheetId, area, contents, numberFormat }: Content): Step {
  return step(() => {
    // By its id: someone may have renamed the sheet.
    const range = rangeOf(workbook.worksheets.getItem(sheetId), area);
    if (numberFormat !== undefined) range.numberFormat = numberFormat;
    range.formulas = contents;
  }, bytesOf(contents));
}
