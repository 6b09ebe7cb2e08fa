/**
 * Exact linear algebra on small whole numbers: elimination without fractions, each row divided by what its numbers share.
 * For rows of 0, 1 and -1 the numbers stay whole in binary up to twenty rows and more.
 */

/**
 * The combinations of rows that are zero in the first `width` columns, as reduced rows: a basis of all there are.
 * @example vanishing([[1, 1], [1, 0]], 1) // [[0, -1]]: the difference has nothing of the first column
 */
export function vanishing(rows: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  let left = rows;
  for (let column = 0; column < width; column++) {
    const pivot = left.find((row) => at(row, column) !== 0);
    if (!pivot) continue;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const [a, b] = [at(pivot, column), at(row, column)];
        return b === 0 ? row : reduced(row.map((value, index) => a * value - b * at(pivot, index)));
      });
  }
  return left;
}

function reduced(row: readonly number[]): readonly number[] {
  const shared = row.reduce((sofar, value) => divisor(sofar, Math.abs(value)), 0);
  return shared > 1 ? row.map((value) => value / shared) : row;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
