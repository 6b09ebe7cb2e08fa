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
  const present = new Map<string, ReadonlySet<string>>();
  for (const { table, reading } of tables) {
    const own = new Set(table.themes.map(({ theme }) => theme.id));
    for (const cityId of citiesOf(table, reading)) {
      const others = present.get(cityId);
      present.set(cityId, others ? new Set([...others, ...own]) : own);
    }
  }
  const told = new Set<string>();
  return tables.flatMap(({ table: { index, header }, reading: { voices } }) => {
    const cities = voices.map(({ cityId }) => cityId).filter((cityId) => !told.has(cityId));
    for (const cityId of cities) told.add(cityId);
    // Most have the very same.
    const lists = [...new Set(cities.map((cityId) => present.get(cityId)))];
    return themes
      .filter(({ id }) => lists.some((own) => own?.has(id) === false))
      .map(({ name }) => findingAt(index, header, { code: "missing-theme", raw: name }));
  });
}

/** Those that have a line, though it may be empty. */
function citiesOf({ candidates }: Table, { voices }: TableReading): ReadonlySet<string> {
  return new Set([...candidates.flatMap(({ city }) => city?.id ?? []), ...voices.map(({ cityId }) => cityId)]);
}
