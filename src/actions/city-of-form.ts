/** Which city the form of one is of, and where it says so. Pure. */
import type { Named } from "../domain/definition/definition";
import { identify } from "../domain/definition/identity";
import type { CellAddress } from "../host/area";
import { indexSheet, rawOf } from "../layout/cells/sheet-index";
import { findTable, NAMES } from "../layout/names";
import { formsIn } from "../layout/parse/own/form";
import type { Inspection } from "./inspect";

export interface CityOfForm {
  readonly city: Named;
  /** Where the form says it. */
  readonly cell: CellAddress;
}

/** `undefined` where there is not just one form, or it does not say in a cell of its own which city it is of. */
export function cityOfForm({ workbook, definition }: Inspection): CityOfForm | undefined {
  if (findTable(NAMES.maturity, workbook)) return undefined;
  const [form, ...others] = formsIn({ workbook, indexes: workbook.sheets.map(indexSheet), definition });
  const line = form?.lines.get("city");
  const city = line && identify(line.text, definition.cities);
  // Behind its own words in one cell ("Stad: Gent"), the name alone would take these away.
  if (!city || others.length > 0 || rawOf(form?.index.at(line)) !== line.text) return undefined;
  const { row, column } = line;
  return { city, cell: { sheet: form?.table.sheet ?? "", row, column } };
}
