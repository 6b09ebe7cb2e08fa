/** The rows of a bundle, for a sheet of ours that is there and that others fill in too. Pure. */
import type { Cell, Snapshot } from "../../host/snapshot";
import { identify } from "../../domain/definition/identity";
import { type OwnRow, tableHere } from "../parse/own/own-table";
import { heldOf, textOf } from "../cells/sheet-index";
import { keysOf } from "../sheets/merge";
import { type Drawing, idsOf, type OwnSheet } from "../sheets/sheet";
import { type Asked, inRow, together, type Value } from "./wanted";

const NOTHING: Asked = { wanted: [], unplaced: [] };

/**
 * Each row of the bundle in the one that is about the same. Where there is none, a sheet that takes new rows has it in one that
 * is free; else, and where such a row could never be found again because a key has no column, what it says has no place.
 */
export function rowWrites<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  { workbook, on }: { readonly workbook: Snapshot; readonly on: Drawing },
): Asked {
  const { columns, about, adds = false } = sheet;
  const table = tableHere(sheet, workbook);
  if (!table || !about) return NOTHING;
  const { cities, themes } = on.bundle.measurement.definition;
  const [ids, keys] = [idsOf(sheet), keysOf(sheet)];
  // What someone struck through is read no more, so nothing is filled in beside it; but what was taken back is not added again.
  const textIn = adds ? heldOf : textOf;
  const meant = (id: Id, text: string) =>
    (id === "cityId" ? identify(text, cities)?.id : id === "themeId" ? identify(text, themes)?.id : undefined) ?? text;
  const here = new Map<string, OwnRow<Id>[]>();
  for (const row of table.rows) {
    const key = keys.map((id) => meant(id, textIn(row.cellAt(id)))).join("\n");
    const others = here.get(key);
    if (others) others.push(row);
    else here.set(key, [row]);
  }
  const mayAdd = adds && keys.every((id) => table.columnOf(id) !== undefined);
  const used = new Set(table.rows.filter(({ cells }) => cells.some(isFilled)).map(({ row }) => row));
  let free = table.header;
  return together(
    sheet.rows(on.bundle).flatMap((row) => {
      const { cityId, subjectId } = about(row);
      const textOfRow = (id: Id) => String(columns[id].write(row, on) ?? "").trim();
      const key = keys
        .map((id) => (id === "cityId" ? cityId : id === "themeId" ? subjectId : textOfRow(id)))
        .join("\n");
      const said = (which: readonly Id[]): readonly Value[] =>
        which.map((id) => ({
          column: table.columnOf(id),
          value: columns[id].write(row, on),
          about: { kind: columns[id].value ?? "words", ...about(row), heading: table.headingOf(id) },
        }));
      const places = here.get(key);
      if (places) return places.map((place) => inRow(place, said(ids.filter((id) => !keys.includes(id)))));
      const { sheet: name } = table;
      if (!mayAdd)
        return inRow(
          { sheet: name, row: undefined, cells: [] },
          said(ids.filter((id) => id !== "cityId" && id !== "themeId")),
        );
      do free++;
      while (used.has(free));
      return inRow({ sheet: name, row: free, cells: [] }, said(ids));
    }),
  );
}

function isFilled(cell: Cell): boolean {
  return heldOf(cell) !== "";
}
