/** The content of one cell: as it was read, and as it must be assigned. */
import type { CellAddress } from "../host";
import type { CellInput, Range } from "./api";
import { cellInput } from "./input";

/** What a cell held, and what it is to hold. */
export interface CellChange extends CellAddress {
  /** A sheet keeps it when it is renamed. */
  readonly sheetId: string;
  readonly before: Content;
  /** Without a number format the cell keeps its own. */
  readonly after: Content;
}

/** As it must be assigned. */
export interface Content {
  readonly content: CellInput;
  readonly numberFormat?: string;
}

/** What a loaded cell holds, as it must be assigned to hold it again. */
export function contentOf({ values, formulas, numberFormat }: Range): Required<Content> {
  const [value, formula] = [values[0]?.[0], formulas[0]?.[0]];
  const code = (numberFormat as unknown[][])[0]?.[0];
  return {
    content: isFormula(formula, value) ? formula : typeof value === "boolean" ? value : cellInput(value as string),
    numberFormat: typeof code === "string" ? code : "General",
  };
}

/** A formula is not equal to its result; text that looks like one is. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** The format first: a date's format would make a date of a number that is typed. */
export function queueContent(range: Range, { content, numberFormat }: Content): void {
  if (numberFormat !== undefined) range.numberFormat = numberFormat;
  range.formulas = [[content]];
}
