/**
 * Themes that a city's tables leave out. A city may spread its scores over several tables; what is missing is missing from
 * all of them, and is said once, at the first.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import type { Grid } from "./grid";
import { findingAt } from "../sheet-index";
import type { TableReading } from "../table-reading";

export interface GridWithReading {
  readonly grid: Grid;
  readonly reading: TableReading;
}

export function missingThemes(grids: readonly GridWithReading[], { themes }: AssessmentDefinition): readonly Finding[] {
  const byCity = new Map<string, { readonly first: Grid; readonly present: Set<string> }>();
  for (const { grid, reading } of grids)
    for (const { cityId } of reading.voices) {
      const city = byCity.get(cityId) ?? { first: grid, present: new Set() };
      for (const { theme } of grid.themes) city.present.add(theme.id);
      byCity.set(cityId, city);
    }
  return grids.flatMap(({ grid }) => {
    const cities = [...byCity.values()].filter(({ first }) => first === grid);
    return themes
      .filter(({ id }) => cities.some(({ present }) => !present.has(id)))
      .map(({ name }) => findingAt(grid.index, grid.header, { code: "missing-theme", raw: name }));
  });
}
