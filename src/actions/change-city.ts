/** Another city for the form of one, where it was laid out for the wrong one: all that is filled in stays, and is hers from then on. */
import type { Named } from "../domain/definition/definition";
import { identify } from "../domain/definition/identity";
import type { CellAddress } from "../host/area";
import type { LiveHost } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import { tableHere } from "../layout/parse/own/own-table";
import { type Declared, SHEETS } from "../layout/sheets/registry";
import { cityOfForm } from "./city-of-form";
import type { Inspection } from "./inspect";

export interface CityChange {
  readonly inspection: Inspection;
  /** As it was shown: of another, nothing is changed. */
  readonly from: Named;
  readonly to: Named;
}

/** In one writing, all of it or nothing. @returns `false` where the form is not, or no longer, of that city */
export async function changeCity(host: LiveHost, { inspection, from, to }: CityChange): Promise<boolean> {
  const { workbook, definition } = inspection;
  const form = cityOfForm(inspection);
  if (form?.city.id !== from.id) return false;
  const named = SHEETS.flatMap((sheet) => namedOn(sheet, workbook, { city: from, among: definition.cities }));
  const cells = [form.cell, ...named].map((cell) => ({ ...cell, value: to.name }));
  const lists = [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, formats: [] }));
  await host.change({ plan: { sheets: [], names: [] }, cells, lists, read: workbook });
  return true;
}

/** The sheets of ours that name it beside other cities: what stands there of it stays its own. */
export function staysOn({ workbook, definition }: Inspection, city: Named): readonly string[] {
  const named = SHEETS.flatMap((sheet) => {
    const known = citiesOn(sheet, workbook, definition.cities);
    return known.every(({ id }) => id === city.id) ? [] : known.filter(({ id }) => id === city.id);
  });
  return [...new Set(named.map(({ cell }) => cell.sheet))];
}

/** Where another sheet of ours says of which city its rows are; of one with rows of other cities too, none: those were not laid out for one. */
function namedOn(
  sheet: Declared,
  workbook: Snapshot,
  { city, among }: { readonly city: Named; readonly among: readonly Named[] },
): readonly CellAddress[] {
  const known = citiesOn(sheet, workbook, among);
  return known.every(({ id }) => id === city.id) ? known.map(({ cell }) => cell) : [];
}

interface NamedCity {
  readonly cell: CellAddress;
  readonly id: string;
}

function citiesOn(sheet: Declared, workbook: Snapshot, among: readonly Named[]): readonly NamedCity[] {
  if (!("cityId" in sheet.columns)) return [];
  const rows = tableHere(sheet, workbook)?.rows ?? [];
  return rows.flatMap((row) => {
    const cell = row.placeOf("cityId");
    const id = identify(row.at("cityId"), among)?.id;
    return cell && id !== undefined ? [{ cell, id }] : [];
  });
}
