/** The findings of a workbook as one would come across them: sheet by sheet, row by row, each once. */
import type { Snapshot } from "../../host/snapshot";
import { parseCell } from "../../host/a1";
import { type Finding, findingKey } from "../../domain/finding";

export function inReadingOrder(findings: readonly Finding[], { sheets }: Snapshot): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, position) => [name, position]));
  return once(findings)
    .map((finding) => ({
      finding,
      tab: order.get(finding.sheet) ?? 0,
      ...(parseCell(finding.cell) ?? { row: 0, column: 0 }),
    }))
    .sort((a, b) => a.tab - b.tab || a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);
}

/** A cell that belongs to two tables (a grid with a VTE column) is reported once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => seen.size < seen.add(findingKey(finding)).size);
}
