/**
 * What became of a theme since the previous measurement. The difference between both medians, split so that the parts add
 * up: only what the same cities say by the same rule is a real change.
 */

export interface ThemeChange {
  readonly themeId: string;
  /** The median of the previous measurement as it was published then. */
  readonly from: number | null;
  readonly to: number | null;
  /** `null` where either median is missing. `real + otherCities + otherRule` is `to - from`. */
  readonly parts: {
    readonly real: number;
    /** Because other cities handed in. */
    readonly otherCities: number;
    /** Because scores are read, or the median is taken, by another rule. */
    readonly otherRule: number;
  } | null;
  /** How many cities have a value in both. */
  readonly sameCities: number;
  /** Of the cities that this audience may see by name: the difference of each; `null` without a value in both. */
  readonly cities: readonly { readonly cityId: string; readonly difference: number | null }[];
}
