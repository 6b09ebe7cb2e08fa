/** Values in hidden sheets, rows and columns are read and reported: someone hid them, and nobody else will look there. */
import type { Finding } from "../../domain/finding";
import { findingAt, isHidden, type Position, rawOf } from "./sheet-index";
import type { TableReading } from "./table-reading";

/**
 * One finding for a hidden sheet, else one per hidden row and one per hidden column with something in it.
 * @param tables those of one sheet.
 */
export function hiddenInput(tables: readonly TableReading[]): readonly Finding[] {
  const telling = tables.filter(({ filled }) => filled.length > 0);
  const [first] = telling;
  if (!first) return [];
  const { index, header } = first;
  const { name, visibility, hiddenRows, hiddenColumns } = index.sheet;
  if (visibility !== "visible") return [findingAt(index, header, { code: "hidden-input", raw: name })];

  const filled = telling.flatMap((table) => table.filled);
  const labels = telling.flatMap((table) => table.labels);
  const rows = new Set(filled.map(({ row }) => row).filter((row) => isHidden(row, hiddenRows)));
  const columns = new Set(filled.map(({ column }) => column).filter((column) => isHidden(column, hiddenColumns)));
  const at = (key: keyof Position, place: number): Position =>
    labels.find((label) => label[key] === place) ?? { ...header, [key]: place };
  return [...[...rows].map((row) => at("row", row)), ...[...columns].map((column) => at("column", column))].map(
    (label) => findingAt(index, label, { code: "hidden-input", raw: rawOf(index.at(label)) }),
  );
}
