/**
 * Which cells are asked for in which round trip, so that no answer becomes larger than the 5 MB that Excel for the web gives. Pure.
 * How large a sheet is, is not known before it was asked: so the first answer is a window on each sheet, and the rest comes behind.
 */
import type { Area } from "../area";

/**
 * Bytes that one cell takes in an answer: some 90 for what it holds, and as much for what it looks like. Long texts take more, so
 * that an answer may still be too large; then less is asked at once.
 */
const CELL = 200;
const MOST_BYTES = 4_000_000;

/** Of one answer. */
export const MOST_CELLS = MOST_BYTES / CELL;

/** From the first cell of a sheet on. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Of a sheet that nothing is known of. */
const UNKNOWN: Size = { rows: 200, columns: 30 };

/** A window on each sheet, together at most so many cells. @param sizes as far as they are known */
export function windowsOn(sizes: readonly (Size | undefined)[], cells: number): readonly Size[] {
  const wanted = sizes.map((size) => size ?? UNKNOWN);
  const windows = [...wanted];
  let left = cells;
  // What a small sheet does not need, is for the larger ones.
  const bySize = [...wanted.entries()].sort(([, a], [, b]) => countOf(a) - countOf(b));
  for (const [done, [index, size]] of bySize.entries()) {
    const window = shrunk(size, Math.floor(left / (wanted.length - done)));
    left -= countOf(window);
    windows[index] = window;
  }
  return windows;
}

/** At most so many cells, but never none. */
function shrunk({ rows, columns }: Size, cells: number): Size {
  const width = Math.max(1, Math.min(columns, cells));
  return { rows: Math.max(1, Math.min(rows, Math.floor(cells / width))), columns: width };
}

function countOf({ rows, columns }: Size): number {
  return rows * columns;
}

/** What of a sheet lies outside its window, in pieces of at most so many cells: to the right of it, and below. */
export function beyond(window: Size, { rows, columns }: Size, cells: number): readonly Area[] {
  const right = {
    row: 0,
    column: window.columns,
    rows: Math.min(window.rows, rows),
    columns: columns - window.columns,
  };
  const below = { row: window.rows, column: 0, rows: rows - window.rows, columns };
  return [right, below].filter((area) => area.rows > 0 && area.columns > 0).flatMap((area) => strips(area, cells));
}

function strips({ row, column, rows, columns }: Area, cells: number): readonly Area[] {
  const high = Math.max(1, Math.floor(cells / columns));
  return Array.from({ length: Math.ceil(rows / high) }, (_, index) => ({
    ...{ row: row + index * high, column, columns },
    rows: Math.min(high, rows - index * high),
  }));
}

/** In order, as many at once as an answer holds. */
export function packed<Piece extends { readonly area: Area }>(
  pieces: readonly Piece[],
  cells: number,
): readonly (readonly Piece[])[] {
  const trips: Piece[][] = [];
  let count = Infinity;
  for (const piece of pieces) {
    count += countOf(piece.area);
    if (count > cells) {
      trips.push([]);
      count = countOf(piece.area);
    }
    trips.at(-1)?.push(piece);
  }
  return trips;
}
