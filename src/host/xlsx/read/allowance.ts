/**
 * What reading one workbook may cost, so that no file takes more than some 2 seconds or 200 MB.
 * It counts what is done and not what is there: a small file may name the same part a thousand times.
 */
import { FileFaultError } from "../file-fault";

const MIB = 1024 * 1024;

/** Measured on one core of a modest server; a city's workbook takes a hundredth of each. */
const ALLOWED = {
  /** Parts that are opened: a sheet takes up to three. */
  parts: 2_000,
  /** Bytes of XML, inflated: 100,000 rows of 5 take 21 MB. */
  bytes: 32 * MIB,
  /** Elements: the smallest take 4 bytes, and more time than bytes do. */
  elements: 3_000_000,
  /** Elements of cell styles, fills and number formats, which are kept until the last is known. */
  styleElements: 250_000,
  /** Cells, merged ranges and hidden rows that are kept, at some 100 bytes each: 100,000 rows of 5. */
  kept: 500_000,
  /** Characters of formulas that repeat a shared one: 30 bytes of XML may stand for 8,192 characters. */
  formulaCharacters: 16 * MIB,
} as const;

export class Allowance {
  private readonly left: Record<keyof typeof ALLOWED, number> = { ...ALLOWED };

  /** Throws `file-too-large` when there is not that much left. */
  take(what: keyof typeof ALLOWED, amount = 1): void {
    this.left[what] -= amount;
    if (this.left[what] < 0) throw new FileFaultError("file-too-large", `more ${what} than we read`);
  }
}
