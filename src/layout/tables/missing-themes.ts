/**
 * Themes that a city's tables leave out. A city may spread its scores over several tables; what is missing is missing from
 * all of them, and is said once, at the first in which it says something.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import { findingAt } from "../cells/sheet-index";
import type { TableReading } from "./table-reading";
import type { Table } from "./table";

export interface TableWithReading {
  readonly table: Table;
  readonly reading: TableReading;
}

export function missingThemes(
  tables: readonly TableWithReading[],
  { themes }: AssessmentDefinition,
): readonly Finding[] {
  const present = new Map<string, Set<string>>();
  for (const { table, reading } of tables)
    for (const cityId of citiesOf(table, reading)) {
      const own = present.get(cityId) ?? new Set();
      for (const { theme } of table.themes) own.add(theme.id);
      present.set(cityId, own);
    }
  const told = new Set<string>();
  return tables.flatMap(({ table: { index, header }, reading: { voices } }) => {
    const cities = voices.map(({ cityId }) => cityId).filter((cityId) => !told.has(cityId));
    for (const cityId of cities) told.add(cityId);
    return themes
      .filter(({ id }) => cities.some((cityId) => present.get(cityId)?.has(id) === false))
      .map(({ name }) => findingAt(index, header, { code: "missing-theme", raw: name }));
  });
}

/** Those that have a line, though it may be empty. */
function citiesOf({ candidates }: Table, { voices }: TableReading): ReadonlySet<string> {
  return new Set([...candidates.flatMap(({ city }) => city?.id ?? []), ...voices.map(({ cityId }) => cityId)]);
}
