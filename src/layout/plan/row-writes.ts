/** The rows of a bundle, for a sheet of ours that is there and that others fill in too. Pure. */
import type { Cell, Snapshot } from "../../host/snapshot";
import { grouped } from "../../domain/grouped";
import { identify } from "../../domain/definition/identity";
import { tableHere } from "../parse/own/own-table";
import { heldOf, rawOf, textOf } from "../cells/sheet-index";
import { keysOf } from "../sheets/merge";
import { type Drawing, idsOf, type OwnSheet } from "../sheets/sheet";
import { type Asked, inRow, together, type Value } from "./wanted";

const NOTHING: Asked = { wanted: [], unplaced: [] };

/**
 * Each row of the bundle in the one that is about the same; of several, each in one of its own. Where there is none, a sheet that
 * takes new rows has it in one that is free; else, and where such a row could never be found again because a key has no column,
 * what it says has no place.
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
  const said = ids.filter((id) => !keys.includes(id));
  // What someone struck through is read no more, so nothing is filled in beside it; but what was taken back is not added again.
  const textIn = adds ? heldOf : textOf;
  const meant = (id: Id, text: string) =>
    (id === "cityId" ? identify(text, cities)?.id : id === "themeId" ? identify(text, themes)?.id : undefined) ?? text;
  const here = grouped(table.rows, (row) => keys.map((id) => meant(id, textIn(row.cellAt(id)))).join("\n"));
  const textOfRow = (row: Row, id: Id) => String(columns[id].write(row, on) ?? "").trim();
  const rows = grouped(sheet.rows(on.bundle), (row) => {
    const { cityId, subjectId } = about(row);
    return keys.map((id) => (id === "cityId" ? cityId : id === "themeId" ? subjectId : textOfRow(row, id))).join("\n");
  });
  const values = (row: Row, which: readonly Id[]): readonly Value[] =>
    which.map((id) => ({
      column: table.columnOf(id),
      value: columns[id].write(row, on),
      about: {
        ...{ kind: columns[id].value ?? "words", field: id, ...about(row), heading: table.headingOf(id) },
        ...(keys.includes(id) && { isKey: true }),
      },
    }));
  const mayAdd = adds && keys.every((id) => table.columnOf(id) !== undefined);
  const used = new Set(table.rows.filter(({ cells }) => cells.some(isFilled)).map(({ row }) => row));
  let free = table.header;
  return together(
    [...rows].flatMap(([key, all]) => {
      const places = here.get(key) ?? [];
      const of = matched(all, places, (row, place) =>
        said.every((id) => textOfRow(row, id) === "" || textOfRow(row, id) === rawOf(place.cellAt(id))),
      );
      const left = places.filter((place) => !all.some((row) => of.get(row) === place));
      return [
        ...all.map((row) => {
          const place = of.get(row);
          if (place) return inRow(place, values(row, said));
          // Of whom nothing is said, no row is missed.
          if (said.length > 0 && said.every((id) => textOfRow(row, id) === "")) return NOTHING;
          const { sheet: name } = table;
          const whose = (id: Id) => id === "cityId" || id === "themeId";
          if (!mayAdd)
            return inRow(
              { sheet: name, row: undefined, cells: [] },
              values(
                row,
                ids.filter((id) => !whose(id)),
              ),
            );
          do free++;
          while (used.has(free));
          return inRow({ sheet: name, row: free, cells: [] }, values(row, ids));
        }),
        // Someone chose another since, or it moved up.
        ...left.map((place) =>
          inRow(
            place,
            values(all[0], said).map((each) => ({ ...each, value: null })),
          ),
        ),
      ];
    }),
  );
}

/** First those that stand somewhere already, then the others in what is left, in order. */
function matched<Row, Place>(
  rows: readonly Row[],
  places: readonly Place[],
  stands: (row: Row, place: Place) => boolean,
): ReadonlyMap<Row, Place> {
  const found = new Map<Row, Place>();
  const taken = new Set<Place>();
  for (const fits of [stands, () => true])
    for (const row of rows) {
      const place = found.has(row) ? undefined : places.find((each) => !taken.has(each) && fits(row, each));
      if (!place) continue;
      found.set(row, place);
      taken.add(place);
    }
  return found;
}

function isFilled(cell: Cell): boolean {
  return heldOf(cell) !== "";
}
