/**
 * Themes that a city's tables leave out. A city may spread its scores over several tables; what is missing is missing from
 * all of them, and is said once, at the first in which it says something.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import { findingAt } from "../sheet-index";
import type { TableReading } from "../table-reading";
import type { Grid } from "./grid";

export interface GridWithReading {
  readonly grid: Grid;
  readonly reading: TableReading;
}

export function missingThemes(grids: readonly GridWithReading[], { themes }: AssessmentDefinition): readonly Finding[] {
  const present = new Map<string, Set<string>>();
  for (const { grid, reading } of grids)
    for (const cityId of citiesOf(grid, reading)) {
      const own = present.get(cityId) ?? new Set();
      for (const { theme } of grid.themes) own.add(theme.id);
      present.set(cityId, own);
    }
  const told = new Set<string>();
  return grids.flatMap(({ grid: { index, header }, reading: { voices } }) => {
    const cities = voices.map(({ cityId }) => cityId).filter((cityId) => !told.has(cityId));
    for (const cityId of cities) told.add(cityId);
    return themes
      .filter(({ id }) => cities.some((cityId) => present.get(cityId)?.has(id) === false))
      .map(({ name }) => findingAt(index, header, { code: "missing-theme", raw: name }));
  });
}

/** Those that have a line, though it may be empty. */
function citiesOf({ lines }: Grid, { voices }: TableReading): ReadonlySet<string> {
  return new Set([...lines.flatMap(({ city }) => city?.id ?? []), ...voices.map(({ cityId }) => cityId)]);
}
