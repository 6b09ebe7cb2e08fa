/**
 * What reading one workbook may cost, so that no file takes more than some 2 seconds or 200 MB.
 * It counts what is done and not what is there: a small file may name the same part a thousand times.
 */
import { FileFaultError } from "../file-fault";

const MIB = 1024 * 1024;

/** Measured on one core of a modest server, where each takes 1.5 seconds at most; a city's workbook takes a hundredth. */
export class Allowance {
  /** Parts that are opened: a sheet takes up to three. The same part by another name costs the checking as much as another. */
  readonly parts = new Limit("parts", 1_000);
  /** Bytes of XML, inflated: 75,000 rows of 4 take 13 MB. */
  readonly bytes = new Limit("bytes", 32 * MIB);
  /** Elements: the smallest take 4 bytes, and more time than bytes do; 75,000 rows of 4 texts take 1.3 million. */
  readonly elements = new Limit("elements", 1_400_000);
  /** Elements of cell styles, fills and number formats, which are kept until the last is known. */
  readonly styleElements = new Limit("style elements", 250_000);
  /** Cells, merged ranges and hidden rows that are kept, at some 200 bytes each while reading: 75,000 rows of 4. */
  readonly kept = new Limit("cells", 300_000);
  /** Characters of formulas that repeat a shared one: 30 bytes of XML may stand for 8,192 characters. */
  readonly formulaCharacters = new Limit("characters of formulas", 8 * MIB);
}

class Limit {
  constructor(
    private readonly name: string,
    private left: number,
  ) {}

  /** Throws `file-too-large` when there is not that much left. */
  take(amount = 1): void {
    this.left -= amount;
    if (this.left < 0) throw new FileFaultError("file-too-large", `more ${this.name} than we read`);
  }
}
