/** What stands on the grids of a bundle itself. Pure. */
import type { Snapshot } from "../host/snapshot";
import { findTable, NAMES } from "../layout/names";
import type { WorkbookReading } from "../layout/parse/reading";

/** What is typed into the bundle's own tables is a choice; a city's own table on another sheet of the workbook is none. */
export function onOwnSheets(reading: WorkbookReading, workbook: Snapshot): WorkbookReading {
  const on = (table: typeof NAMES.maturity | typeof NAMES.fte) => findTable(table, workbook)?.sheet;
  const [maturity, fte] = [on(NAMES.maturity), on(NAMES.fte)];
  return {
    ...reading,
    scores: reading.scores.filter(({ source }) => maturity === undefined || source.sheet === maturity),
    places: reading.places.filter(({ sheet }) => maturity === undefined || sheet === maturity),
    fte: reading.fte.filter(({ source }) => fte === undefined || source.sheet === fte),
  };
}
