/**
 * Fills a workbook with what is already in it before any add-in comes: a city's own sheet, as a reading would show it.
 * Limit: only what a snapshot tells; columns get no width unless one is given.
 */
import type { Snapshot } from "../src/host/snapshot";
import { parseSheetArea } from "../src/host/a1";
import { isCellError } from "../src/domain/cell-content";
import type { Cell } from "../src/host/snapshot";
import type { EngineContent } from "./engine";
import type { World } from "./world";

/** What a reading does not tell. */
export interface SeedOptions {
  /** In characters, per sheet and column from A. */
  readonly columnWidths?: Readonly<Record<string, readonly number[]>>;
}

/** The empty sheet that a new workbook begins with becomes the first one. */
export function seed(
  { engine, records }: World,
  snapshot: Pick<Snapshot, "sheets" | "names">,
  options: SeedOptions = {},
): void {
  const [blank] = engine.sheets();
  const ids = new Map<string, string>();
  engine.transaction(() => {
    for (const [index, { name }] of snapshot.sheets.entries()) {
      if (index === 0 && blank) engine.renameSheet(blank.id, name);
      ids.set(name, index === 0 && blank ? blank.id : engine.addSheet(name));
    }
  });
  engine.transaction(() => {
    for (const { name, cells, merges, hiddenRows, hiddenColumns } of snapshot.sheets) {
      const id = ids.get(name) ?? "";
      engine.write(
        id,
        cells.map(({ row, column, numberFormat, ...cell }) => ({
          row,
          column,
          content: contentOf(cell),
          ...(numberFormat !== undefined && { numberFormat }),
        })),
      );
      for (const { row, column, value, plain, fill, note } of cells) {
        const style = { ...(fill !== undefined && { fill }), ...(plain === "" && { struck: true }) };
        if (Object.keys(style).length > 0) engine.style(id, { row, column, rows: 1, columns: 1 }, style);
        // The engine has one font for a cell.
        if (plain !== undefined && plain !== "" && typeof value === "string")
          records.sheet(id).partlyStruck.push({ row, column, content: value });
        if (note !== undefined) records.sheet(id).notes.push({ row, column, content: note });
      }
      for (const area of merges) engine.merge(id, area);
      for (const { first, last } of hiddenRows) engine.hide(id, "row", indexes(first, last));
      for (const { first, last } of hiddenColumns) engine.hide(id, "column", indexes(first, last));
      for (const [column, characters] of (options.columnWidths?.[name] ?? []).entries())
        engine.resize(id, "column", { from: column, count: 1, size: characters * 7 + 5 });
    }
  });
  for (const { name, visibility } of snapshot.sheets)
    if (visibility !== "visible") {
      engine.setVisible(ids.get(name) ?? "", false);
      records.sheet(ids.get(name) ?? "").veryHidden = visibility === "very-hidden";
    }
  for (const { name, sheet, refersTo } of snapshot.names) {
    const found = parseSheetArea(refersTo);
    const id = found && ids.get(found.sheet);
    if (found && id !== undefined && sheet === undefined) engine.addName({ name, sheet: id, area: found.area });
    else
      records.names.push({
        name,
        formula: `=${refersTo}`,
        ...(sheet !== undefined && { sheet: ids.get(sheet) ?? "" }),
      });
  }
  // Excel undoes nothing from before a workbook was opened.
  engine.forgetHistory();
}

function contentOf({ value, formula }: Pick<Cell, "value" | "formula">): EngineContent {
  if (formula !== undefined) return { formula };
  // An error is only ever the result of a formula: this is the shortest one.
  return isCellError(value) ? { formula: `=${value.error}` } : value;
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
