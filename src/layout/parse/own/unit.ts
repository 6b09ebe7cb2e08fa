/** What the Legende of a workbook calls those who are scored, where they are no cities: sheets of ours are headed so. */
import type { Snapshot } from "../../../host/snapshot";
import { fold } from "../../../domain/definition/identity";
import { oncePer } from "../../../domain/kept";
import { rawOf, textOf } from "../../cells/sheet-index";
import { findTable, NAMES } from "../../names";
import { legende } from "../../sheets/legende";

/** `undefined` for cities, and for a Legende of an earlier version. Every table of ours asks. */
export const unitIn = oncePer(read);

function read(workbook: Snapshot): string | undefined {
  const named = findTable(NAMES.definition, workbook)?.sheet;
  const says = (cells: Snapshot["sheets"][number]["cells"], text: string) =>
    cells.find((each) => textOf(each) === text);
  const sheet = workbook.sheets.find(({ name, cells }) =>
    named === undefined ? says(cells, legende.definition) && says(cells, legende.levels) : name === named,
  );
  const label = sheet && says(sheet.cells, legende.unit);
  return unitCalled(rawOf(sheet?.cells.find(({ row, column }) => row === label?.row && column === label.column + 1)));
}

/** Nothing, and "Stad", are cities. */
export function unitCalled(text: string): string | undefined {
  return text === "" || fold(text) === fold(legende.city) ? undefined : text;
}
