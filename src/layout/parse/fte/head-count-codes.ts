/** What is to be said of a heading with figures that are not read as the FTE of LEKP 1. */
import type { FindingCode } from "../../../domain/finding";
import { cellName } from "../../../host/a1";
import type { Cell } from "../../../host/snapshot";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import type { FteColumns } from "./fte-columns";
import { type Line, linesAbove, textsOver } from "./fte-context";
import { type FteMeaning, fteMeaning, isPactAlone } from "../../words/fte-meaning";

/** A heading, and what is to be said of it. */
export interface Told {
  readonly cell: Cell;
  readonly code: FindingCode;
}

export interface Codes {
  /** `undefined` for what is no matter of FTE, such as the pact's money. */
  readonly of: (cell: Cell, meaning: FteMeaning) => FindingCode | undefined;
}

/** @param tables those that are read. */
export function codesOn(index: SheetIndex, tables: readonly FteColumns[]): Codes {
  const headers = new Set(tables.map(({ row }) => row));
  const read = new Set(tables.map(({ row, value }) => cellName(row, value)));
  const lines = new Map<number, readonly Line[]>();
  return { of };

  function of(cell: Cell, meaning: FteMeaning): FindingCode | undefined {
    const isBesideRead = headers.has(cell.row + index.areaOf(cell).rows - 1);
    const { fte, staff, funds, notNow, joined, total, part } = meaning;
    if (funds === undefined && part && isBesideRead && isAfterRead(cell)) return "fte-not-taken";
    if (funds === undefined) return meaning.bare && !isBesideRead ? codeOfBare(cell) : "fte-head-count";
    if (funds === "outside") return staff ? "fte-head-count" : undefined;
    const isCount = staff || isBesideRead || isPactAlone(textOf(cell)) || (funds === "later" && saysFteAbove(cell));
    if (!isCount) return undefined;
    if (funds === "later" || notNow) return "fte-not-taken";
    if (fte && (joined || (total && funds === "pact"))) return "fte-head-count";
    return isBesideRead ? "fte-not-taken" : "fte-unclear";
  }

  function isAfterRead({ row, column }: Cell): boolean {
    return read.has(cellName(row, column - 1));
  }

  /** A bare "VTE" is what the nearest title says that it is. */
  function codeOfBare(cell: Cell): FindingCode {
    for (const text of textsAround(cell)) {
      const { funds, staff, fte } = fteMeaning(text) ?? {};
      if (funds === "later") return "fte-not-taken";
      if (funds === "first" || funds === "pact") return "fte-unclear";
      if (funds !== undefined || (staff && !fte)) break;
    }
    return "fte-head-count";
  }

  function saysFteAbove(cell: Cell): boolean {
    return textsAround(cell).some((text) => fteMeaning(text)?.fte === true);
  }

  /** From near to far. */
  function textsAround({ row, column }: Cell): readonly string[] {
    const above = lines.get(row) ?? linesAbove(index, row);
    lines.set(row, above);
    const texts = textsOver(index, above, column).map(({ text }) => text);
    // Where one table says LEKP itself, the name of the sheet says nothing of the others.
    return tables.length > 0 ? texts : [...texts, index.sheet.name];
  }
}
