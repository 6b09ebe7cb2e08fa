/**
 * As many scores as one workbook may hand in. No scan comes near: 300 cities with 50 themes, on our sheets and on their own,
 * are 30,000. Beyond it nobody would wait, and a pane would stand still; so the rest is left, and that is said.
 */
import type { Finding } from "../../../domain/finding";
import { findingAt } from "../sheet-index";
import type { Grid } from "./grid";

const MOST_SCORES = 40_000;
/** Of one grid: more cities than there are municipalities in Belgium and the Netherlands together. */
export const MOST_LINES = 1500;

export interface Reached {
  /** Of each sheet, in order; without the lines that were left. */
  readonly grids: readonly (readonly Grid[])[];
  /** Where the first of them stands, on each sheet. */
  readonly findings: readonly Finding[];
}

/** @param found of each sheet, in reading order */
export function withinReach(found: readonly (readonly Grid[])[]): Reached {
  let left = MOST_SCORES;
  const findings: Finding[] = [];
  const grids = found.map((own) => {
    const cut = own.map((grid) => ({
      ...grid,
      lines: grid.lines.slice(0, MOST_LINES).filter(({ scores }) => (left -= scores.length) >= 0),
    }));
    const [first] = own.flatMap(({ index, lines }, at) =>
      lines.slice(cut[at]?.lines.length).map((line) => ({ index, line })),
    );
    if (first)
      findings.push(findingAt(first.index, first.line.label, { code: "sheet-too-large", raw: first.index.sheet.name }));
    return cut.filter(({ lines }) => lines.length > 0);
  });
  return { grids, findings };
}
