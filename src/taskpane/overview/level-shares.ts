/** How many cities stand on each level and between two of them, theme by theme: what one sees of more cities than one can look at. Pure. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { type Band, bandOf, bandsOf } from "../../domain/legend/band";
import type { OverviewView, ThemeColumn } from "./overview-view";

export interface LevelShares {
  readonly theme: ThemeColumn;
  /** Lowest first; those without a city are left out. */
  readonly shares: readonly { readonly band: Band; readonly count: number }[];
  /** How many have no score, whatever the reason. */
  readonly without: number;
}

export function levelShares(
  { cities, themes }: Pick<OverviewView, "cities" | "themes">,
  definition: AssessmentDefinition,
): readonly LevelShares[] {
  const bands = bandsOf(definition);
  return themes.map((theme, index) => {
    const values = cities.map(({ cells }) => cells[index]?.value ?? null);
    const fills = values.flatMap((value) => (value === null ? [] : bandKey(bandOf(value, definition))));
    const shares = bands.map((band) => ({ band, count: fills.filter((key) => key === bandKey(band)).length }));
    return {
      theme,
      shares: shares.filter(({ count }) => count > 0),
      without: values.length - fills.length,
    };
  });
}

/** Two levels may have the same colour, never the same values. */
export function bandKey(band: Band | undefined): string {
  return band ? `${band.lower.value} ${band.upper.value}` : "";
}
