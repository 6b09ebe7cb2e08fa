/** The rows of a bundle, for a sheet of ours that is there and that others fill in too. Pure. */
import { cellKey, type CitySubject, FTE } from "../../domain/definition/subject";
import type { Cell, Snapshot } from "../../host/snapshot";
import { identify } from "../../domain/definition/identity";
import { type OwnRow, type OwnTable, tableHere } from "../parse/own/own-table";
import { heldOf, textOf } from "../parse/sheet-index";
import { type Drawing, idsOf, type OwnSheet } from "../sheets/sheet";
import { type Asked, inRow, type RowHere, together, type Value } from "./wanted";

/** Whom and what a row is about, by the columns that say so. */
export interface Rows<Row, Id extends string> {
  readonly aboutOf: (row: Row) => CitySubject;
  readonly city: Id;
  readonly theme?: Id;
}

const NOTHING: Asked = { wanted: [], unplaced: [] };

/** Each row of the bundle in the one that is about the same; where there is none, what it says has no place. */
export function rowWrites<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  { workbook, on }: { readonly workbook: Snapshot; readonly on: Drawing },
  rows: Rows<Row, Id>,
): Asked {
  const table = tableHere(sheet, workbook);
  if (!table) return NOTHING;
  const { cities, themes } = on.bundle.measurement.definition;
  const here = new Map<string, OwnRow<Id>[]>();
  for (const row of table.rows) {
    const city = identify(textOf(row.cellAt(rows.city)), cities);
    const theme = rows.theme && identify(textOf(row.cellAt(rows.theme)), themes);
    if (!city || (rows.theme && !theme)) continue;
    const key = cellKey(city.id, (theme ?? FTE).id);
    const others = here.get(key);
    if (others) others.push(row);
    else here.set(key, [row]);
  }
  const saying = idsOf(sheet).filter((id) => id !== rows.city && id !== rows.theme);
  return together(
    sheet.rows(on.bundle).flatMap((row) => {
      const { cityId, subjectId } = rows.aboutOf(row);
      const values = valuesOf(row, { sheet, table, on, rows }, saying);
      const places: readonly RowHere[] = here.get(cellKey(cityId, subjectId)) ?? [lacking(table)];
      return places.map((place) => inRow(place, values));
    }),
  );
}

/**
 * Rows that are not there yet, in those that are free. Whatever a row says is what it is: half of one would come again every
 * time, so where a column is lacking nothing is written of it.
 */
export function newRowWrites<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  { workbook, on }: { readonly workbook: Snapshot; readonly on: Drawing },
  rows: Rows<Row, Id>,
): Asked {
  const table = tableHere(sheet, workbook);
  if (!table) return NOTHING;
  const { cities, themes } = on.bundle.measurement.definition;
  const ids = idsOf(sheet);
  // Struck through or not: what someone took back is not added again.
  const meant = (id: Id, text: string) =>
    (id === rows.city ? identify(text, cities)?.id : id === rows.theme ? identify(text, themes)?.id : undefined) ??
    text;
  const keyFor = (textIn: (id: Id) => string) => ids.map((id) => meant(id, textIn(id))).join("\n");
  const there = new Set(table.rows.map((row) => keyFor((id) => heldOf(row.cellAt(id)))));
  const used = new Set(table.rows.filter(({ cells }) => cells.some(isFilled)).map(({ row }) => row));
  const isWhole = ids.every((id) => table.columnOf(id) !== undefined);
  let free = table.header;
  return together(
    sheet.rows(on.bundle).flatMap((row) => {
      if (isWhole && there.has(keyFor((id) => String(sheet.columns[id].write(row, on) ?? "").trim()))) return [];
      const saying = ids.filter((id) => id !== rows.city && id !== rows.theme);
      if (!isWhole) return inRow(lacking(table), valuesOf(row, { sheet, table, on, rows }, saying));
      do free++;
      while (used.has(free));
      return inRow({ sheet: table.sheet, row: free, cells: [] }, valuesOf(row, { sheet, table, on, rows }, ids));
    }),
  );
}

function isFilled(cell: Cell): boolean {
  return heldOf(cell) !== "";
}

function lacking({ sheet }: { readonly sheet: string }): RowHere {
  return { sheet, row: undefined, cells: [] };
}

interface ValuesInput<Row, Id extends string> {
  readonly sheet: OwnSheet<Row, Id>;
  readonly table: OwnTable<Id>;
  readonly on: Drawing;
  readonly rows: Rows<Row, Id>;
}

function valuesOf<Row, Id extends string>(
  row: Row,
  { sheet, table, on, rows }: ValuesInput<Row, Id>,
  ids: readonly Id[],
): readonly Value[] {
  const about = rows.aboutOf(row);
  return ids.map((id) => ({
    column: table.columnOf(id),
    value: sheet.columns[id].write(row, on),
    about: { kind: sheet.columns[id].value ?? "words", ...about, heading: table.headingOf(id) },
  }));
}
