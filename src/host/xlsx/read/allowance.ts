/**
 * What reading one workbook may cost, so that no file takes more than some 2 seconds or 200 MB.
 * It counts what is done and not what is there: a small file may name the same part a thousand times.
 */
import { FileFaultError } from "../file-fault";

const MIB = 1024 * 1024;

/** Bytes of XML, inflated. */
export const MAX_XML_BYTES = 48 * MIB;
/** Cells that are kept, in all sheets: 100,000 rows of 5. */
export const MAX_CELLS = 500_000;
/** Characters of formulas that are repeated from a shared one: 100 bytes of XML may stand for 8,192 characters. */
export const MAX_SHARED_FORMULA_CHARACTERS = 16 * MIB;

export class Allowance {
  private xmlBytes = MAX_XML_BYTES;
  private cells = MAX_CELLS;
  private formulaCharacters = MAX_SHARED_FORMULA_CHARACTERS;

  /** These and the following throw `file-too-large` when nothing is left. */
  takeXml(bytes: number): void {
    this.xmlBytes -= bytes;
    if (this.xmlBytes < 0) throw tooLarge("more XML than we parse");
  }

  takeCell(): void {
    if (--this.cells < 0) throw tooLarge("more cells than we keep");
  }

  takeFormula(characters: number): void {
    this.formulaCharacters -= characters;
    if (this.formulaCharacters < 0) throw tooLarge("more formula text than we keep");
  }
}

function tooLarge(reason: string): FileFaultError {
  return new FileFaultError("file-too-large", reason);
}
