/** Values in hidden sheets, rows and columns are read and reported: someone hid them, and nobody else will look there. */
import type { Finding } from "../../domain/finding";
import type { Grid } from "./grid";
import { findingAt, isHidden, type Position, rawOf } from "./sheet-index";

/** One finding for a hidden sheet, else one per hidden row and one per hidden column with something in it. */
export function hiddenInput({ index, header, lines, themes }: Grid, filled: readonly Position[]): readonly Finding[] {
  const { sheet } = index;
  if (filled.length === 0) return [];
  if (sheet.visibility !== "visible") return [findingAt(index, header, { code: "hidden-input", raw: sheet.name })];
  const rows = new Set(filled.map(({ row }) => row).filter((row) => isHidden(row, sheet.hiddenRows)));
  const columns = new Set(filled.map(({ column }) => column).filter((column) => isHidden(column, sheet.hiddenColumns)));
  const labels = [...lines.map(({ label }) => label), ...themes];
  const at = (wanted: (label: Position) => boolean, otherwise: Partial<Position>) =>
    labels.find(wanted) ?? { ...header, ...otherwise };
  return [
    ...[...rows].map((row) => at((label) => label.row === row, { row })),
    ...[...columns].map((column) => at((label) => label.column === column, { column })),
  ].map((label) => findingAt(index, label, { code: "hidden-input", raw: rawOf(index.at(label)) }));
}
