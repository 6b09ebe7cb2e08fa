/** What no file can hold: Excel calls one with a longer text or formula damaged, and drops what it stumbled on. */
import { cellName } from "../../src/host/a1";
import type { Written } from "./written-cells";

const LIMIT = { text: 32_767, formula: 8_192 } as const;

/** Nothing was saved. */
export class CellTooLong extends Error {
  override readonly name = "CellTooLong";
  /** What is wrong and where, in Dutch. */
  readonly told: string;

  constructor(kind: keyof typeof LIMIT, places: readonly string[]) {
    super(`a ${kind} is too long: ${places.join(", ")}`);
    const most = `Excel bewaart ten hoogste ${counted(LIMIT[kind])} tekens in een ${kind === "text" ? "cel" : "formule"}.`;
    this.told = `${most} Te lang is wat er staat in ${listed(places)}.`;
  }
}

/** @throws {CellTooLong} with all the places, of texts before formulas */
export function assertFits(sheets: Iterable<readonly [name: string, cells: readonly Written[]]>): void {
  const long = { text: [] as string[], formula: [] as string[] };
  for (const [name, cells] of sheets)
    for (const { row, column, value, formula = "" } of cells)
      for (const [kind, text] of [
        ["text", typeof value === "string" ? value : ""],
        ["formula", formula],
      ] as const)
        if (text.length > LIMIT[kind])
          long[kind].push(`${name}!${cellName(row, column)} (${counted(text.length)} tekens)`);
  for (const kind of ["text", "formula"] as const) if (long[kind].length > 0) throw new CellTooLong(kind, long[kind]);
}

function counted(count: number): string {
  return count.toLocaleString("nl-BE");
}

function listed(places: readonly string[]): string {
  return places.length < 2 ? places.join("") : `${places.slice(0, -1).join(", ")} en ${places.at(-1) ?? ""}`;
}
