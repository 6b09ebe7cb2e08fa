/** The tables of Legende: by their names; where these are lost, by the titles that stand above them. */
import type { Snapshot } from "../../../host/snapshot";
import { findTable, type NamedArea, NAMES, type TableName } from "../../names";
import { legende } from "../../sheets/legende";
import { textOf } from "../../cells/sheet-index";
import { namedTable, tableAt } from "./own-table";
import type { OwnTable } from "./table-under";

/** @returns the tables by name; `undefined` for one that is nowhere. */
export function legendTables(workbook: Snapshot): (table: TableName) => OwnTable<string> | undefined {
  if (findTable(NAMES.definition, workbook)) return (table) => namedTable(table, workbook);
  const titles = new Map<TableName, readonly string[]>([
    [NAMES.definition, [legende.definition]],
    [NAMES.levels, [legende.levels]],
    [NAMES.themes, [legende.themes]],
    [NAMES.cities, [legende.cities, legende.units]],
  ]);
  const sheet = workbook.sheets.find(({ cells }) =>
    [...titles.values()].every((title) => cells.some((cell) => title.includes(textOf(cell)))),
  );
  return (table) => {
    const title = sheet?.cells.find((cell) => titles.get(table)?.includes(textOf(cell)));
    const found: NamedArea | undefined = sheet &&
      title && {
        sheet: sheet.name,
        area: { row: title.row + 1, column: title.column, rows: 1, columns: 1 },
      };
    return tableAt(found, workbook);
  };
}
