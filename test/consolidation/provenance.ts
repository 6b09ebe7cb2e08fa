/** What Herkomst says, a line for each of its rows. */
import type { Snapshot } from "../../src/host/snapshot";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { rawOf } from "../../src/layout/cells/sheet-index";

export function gent({ cities }: Consolidation) {
  const found = cities.find(({ city }) => city.id === "gent");
  if (!found) throw new Error("no Gent");
  return found;
}

/** What the rows of Herkomst say: what it is about, value, file, cell, choice, by whom, before. */
export function provenance(workbook: Snapshot): readonly string[] {
  const sheet = workbook.sheets.find(({ name }) => name === "Herkomst");
  const rows = new Map<number, string[]>();
  for (const cell of sheet?.cells ?? []) {
    if (cell.row <= 3) continue;
    const row = rows.get(cell.row) ?? Array<string>(13).fill("");
    row[cell.column] = rawOf(cell);
    rows.set(cell.row, row);
  }
  return [...rows.values()].map((row) => [1, 2, 6, 8, 10, 11, 12].map((column) => row[column]).join(" | "));
}
