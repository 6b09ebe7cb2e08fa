/** Excel's units. Pure. */

/** Pixels of the widest digit of the default font, Calibri 11 or its successor, at 100 %; and the padding of a cell. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * The width of a column in points, for a width in characters.
 * @example pointsOf(8.43) // 48, Excel's default column
 */
export function pointsOf(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

/**
 * Stretches of equal values: one request for each, instead of one for each value.
 * @example runsOf([24, 16, 16]) // [{ first: 0, count: 1, value: 24 }, { first: 1, count: 2, value: 16 }]
 */
export function runsOf(values: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, value] of values.entries()) {
    const last = runs.at(-1);
    if (last?.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, value });
  }
  return runs;
}

export interface Run {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}
