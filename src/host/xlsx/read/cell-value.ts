/** What stands in a cell's `v`, by the type that the cell declares. */
import type { CellValue } from "../../../domain/cell-content";
import { corrupt } from "../file-fault";
import { plainDecimal } from "./decimal";
import { unescapeText } from "./text-escapes";
import { isTrue } from "./xml";

/** A number that Excel cannot hold: what Excel itself shows for one. Files do hold `NaN` and `1e400`. */
const NOT_A_NUMBER = { error: "#NUM!" };
/** JavaScript would take `0x10` for 16; a cell may not. */
const OTHER_BASE = /^0[box]/i;

/**
 * Throws `file-corrupt` when the cell refers to a shared string that is not there.
 * @param raw as written, white space trimmed where it does not count; not called for a cell without `v`
 */
export function cellValue(type: string, raw: string, strings: readonly string[]): CellValue {
  switch (type) {
    case "str":
    case "inlineStr":
    case "d":
      return unescapeText(raw);
    default:
      return raw === "" ? null : parsed(type, raw, strings);
  }
}

function parsed(type: string, raw: string, strings: readonly string[]): CellValue {
  switch (type) {
    case "s":
      return sharedString(raw, strings);
    case "b":
      return isTrue(raw.toLowerCase());
    case "e":
      return { error: raw };
    default:
      return numberOf(raw);
  }
}

function sharedString(raw: string, strings: readonly string[]): string {
  const text = strings[plainDecimal(raw) ?? Number(raw)];
  if (text === undefined) throw corrupt(`no shared string ${raw}`);
  return text;
}

function numberOf(raw: string): CellValue {
  const plain = plainDecimal(raw);
  if (plain !== undefined) return plain;
  const value = Number(raw);
  return Number.isFinite(value) && !OTHER_BASE.test(raw) ? value : NOT_A_NUMBER;
}
