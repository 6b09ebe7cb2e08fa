/**
 * As many scores as one workbook may hand in. No scan comes near: 300 cities with 50 themes, on our sheets and on their own,
 * are 30,000. Beyond it nobody would wait, and a pane would stand still; so the rest is left. Pure.
 */
import type { Table } from "./table";

const MOST_SCORES = 40_000;

/** @param found of each sheet, in reading order. @returns the same tables, without what is left. */
export function withinReach(found: readonly (readonly Table[])[]): readonly (readonly Table[])[] {
  let left = MOST_SCORES;
  return found.map((own) =>
    own.map((table) => {
      const first = table.candidates.findIndex(({ cells }) => (left -= cells.length) < 0);
      const candidate = table.candidates[first];
      return candidate ? { ...table, candidates: table.candidates.slice(0, first), beyond: candidate.label } : table;
    }),
  );
}
