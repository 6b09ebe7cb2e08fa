/** Cells that are there: what they hold, giving them something else, and giving it back. As requests to Excel. */
import type { Area, CellAddress, Position } from "../area";
import type { CellWrite } from "../host";
import type { Worksheet } from "./api";
import type { CellInput, CellProperties, ClientResult, Range } from "./api-range";
import type { Block } from "./blocks";
import { WorkbookChanged } from "./errors";
import { cellInput } from "./input";
import { bytesOf, rangeOf } from "./sheet-writer";
import type { CellAsRead } from "./as-read";
import { type Step, step } from "./step";
import type { GuardedContext } from "./sync";

/** Nothing must stand where nothing was read. */
interface MayStand {
  readonly held: string | undefined;
}

/** Cells to be written at once, each with what must stand there until then. */
export type WriteBlock = Block<CellWrite & MayStand>;

/** What a block held, as it must be assigned to hold it again. */
export interface Before {
  readonly block: WriteBlock;
  /** A sheet keeps it when it is renamed. */
  readonly sheetId: string;
  readonly contents: CellInput[][];
  /** Of its first cell; only a block of one cell is given another. */
  readonly numberFormat: string;
  /** Counted from the first cell of the block: those that are struck through, all or part of them, and are to hold something else: it would be read by nobody. */
  readonly struck: readonly Position[];
}

export interface QueuedBlock {
  readonly block: WriteBlock;
  /** Are all of its cells open, should the sheet be protected? After the sync, as what follows. */
  readonly isOpen: () => boolean;
  /** What it holds, whatever it should. */
  readonly before: () => Before;
  readonly mustStand: () => void;
}

export function queueBlock(sheet: Worksheet, block: WriteBlock): QueuedBlock {
  const range = rangeOf(sheet, block.area);
  sheet.load("id");
  range.load("values,formulas,numberFormat,format/protection/locked");
  const looks = queueStrikes(range);
  return {
    block,
    // Excel says `null` where some are and others are not.
    isOpen: () => (range.format.protection.locked as boolean | null) === false,
    before: () => ({
      ...{ block, sheetId: sheet.id, contents: contentsOf(range), numberFormat: formatOf(range) },
      struck: struckIn(looks).filter(({ row, column }) => (block.cells[row]?.[column]?.value ?? null) !== null),
    }),
    mustStand: () => {
      mustStand(block, range);
    },
  };
}

/** Words around the cells. @returns a look at them after the sync: it throws a `WorkbookChanged` where they are gone. */
export function queueWords(sheet: Worksheet, block: Block<CellAsRead>): () => void {
  const range = rangeOf(sheet, block.area);
  range.load("values,formulas");
  return () => {
    mustStand(block, range);
  };
}

function mustStand({ cells }: Block<CellAddress & MayStand>, range: Range): void {
  for (const [row, run] of cells.entries())
    for (const [column, { held, sheet }] of run.entries()) {
      const [value, formula] = [range.values[row]?.[column], range.formulas[row]?.[column]];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      if (held !== undefined && String(isFormula ? formula : value).trim() !== held)
        throw new WorkbookChanged(`a cell of "${sheet}" no longer holds what it held`);
    }
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

export function queueStrikes(range: Range): ClientResult<CellProperties[][]> {
  return range.getCellProperties({ format: { font: { strikethrough: true } } });
}

/** Excel says `null` of a cell of which some characters are. */
export function struckIn({ value }: ClientResult<CellProperties[][]>): readonly Position[] {
  return value.flatMap((run, row) =>
    run.flatMap(({ format }, column) => {
      const { strikethrough = false } = format?.font ?? {};
      return strikethrough === false ? [] : [{ row, column }];
    }),
  );
}

export function blockStep(context: GuardedContext, { block, sheetId, struck }: Before): Step {
  const content = { ...block, sheetId, contents: wanted(block), numberFormat: formatWanted(block) };
  return contentStep(context, { ...content, strikes: struck.map((at) => ({ ...at, isStruck: false })) });
}

/** What a block is to hold, as it must be assigned. */
export function wanted({ cells }: WriteBlock): CellInput[][] {
  return cells.map((run) => run.map(({ value }) => cellInput(value)));
}

/** Only a block of one cell has one. */
export function formatWanted({ cells }: WriteBlock): string | undefined {
  return cells[0]?.[0]?.numberFormat;
}

export interface Content {
  readonly sheetId: string;
  readonly area: Area;
  readonly contents: CellInput[][];
  readonly numberFormat: string | undefined;
  /** What becomes of the line through these cells. */
  readonly strikes: readonly (Position & { readonly isStruck: boolean })[];
}

/** The format first: a date's format would make a date of a number that is typed. */
export function contentStep(
  { workbook }: GuardedContext,
  { sheetId, area, contents, numberFormat, strikes }: Content,
): Step {
  const bytes = bytesOf(contents) + strikes.length * STRIKE;
  return step(() => {
    // By its id: someone may have renamed the sheet.
    const sheet = workbook.worksheets.getItem(sheetId);
    const range = rangeOf(sheet, area);
    if (numberFormat !== undefined) range.numberFormat = numberFormat;
    range.formulas = contents;
    for (const { row, column, isStruck } of strikes) {
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      rangeOf(sheet, cell).format.font.strikethrough = isStruck;
    }
  }, bytes);
}

/** Bytes of a request for one cell of a block. */
const STRIKE = 900;
