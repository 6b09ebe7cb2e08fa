/** Values in hidden sheets, rows and columns are read and reported: someone hid them, and nobody else will look there. */
import type { Position, Span } from "../../host/area";
import type { Finding } from "../../domain/finding";
import { findingAt, hiddenBy, rawOf } from "../cells/sheet-index";
import type { TableReading } from "../tables/table-reading";

/** What is needed of a table, or of the words on a form. */
export type Filled = Pick<TableReading, "index" | "header" | "labels" | "filled">;

/**
 * One finding for a hidden sheet, else one per hidden row and one per hidden column with something in it.
 * @param tables those of one sheet.
 */
export function hiddenInput(tables: readonly Filled[]): readonly Finding[] {
  const telling = tables.filter(({ filled }) => filled.length > 0);
  const [first] = telling;
  if (!first) return [];
  const { index, header } = first;
  const { name, visibility, hiddenRows, hiddenColumns } = index.sheet;
  if (visibility !== "visible") return [findingAt(index, header, { code: "hidden-input", raw: name })];

  if (hiddenRows.length + hiddenColumns.length === 0) return [];
  const filled = telling.flatMap((table) => table.filled);
  const labels = telling.flatMap((table) => table.labels);
  return [...hiddenAlong("row", hiddenRows), ...hiddenAlong("column", hiddenColumns)].map((label) =>
    findingAt(index, label, { code: "hidden-input", raw: rawOf(index.at(label)) }),
  );

  /** What names each of the hidden rows or columns with something in it. */
  function hiddenAlong(key: keyof Position, spans: readonly Span[]): readonly Position[] {
    const hidden = new Set(filled.map((cell) => cell[key]).filter(hiddenBy(spans)));
    const named = new Map([...labels].reverse().map((label) => [label[key], label]));
    return [...hidden].map((place) => named.get(place) ?? { ...header, [key]: place });
  }
}
