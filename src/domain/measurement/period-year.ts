/** The year of a measurement, by the words for its period. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The one year that the words name; `undefined` where they name none, or several: which it is, is not ours to guess.
 * @example yearOf("najaar 2024") // 2024
 */
export function yearOf(period: string): number | undefined {
  const [year, ...others] = new Set(period.match(YEAR) ?? []);
  return year === undefined || others.length > 0 ? undefined : Number(year);
}
