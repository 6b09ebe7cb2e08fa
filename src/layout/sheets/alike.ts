/** Cells that are alike, together: few formats, whatever the number of rows, for a plan must go in one request. */
import type { Format, ValidationPlan } from "../../host/plan";
import { type Block, looks, together } from "../drawing/block";

/** One look of each row; of rows below each other that are alike, in one format. */
export function looksOf<Id extends string>(
  ids: readonly Id[],
  rows: readonly Partial<Record<Id, Format>>[],
  first: number,
): Block {
  const found: { readonly run: Run<Format>; readonly row: number; rows: number }[] = [];
  const last = new Map<string, (typeof found)[number]>();
  rows.forEach((look, index) => {
    for (const run of across<Format>(ids.map((id) => look[id]))) {
      const above = last.get(JSON.stringify(run));
      const own = above && above.row + above.rows === first + index ? above : { run, row: first + index, rows: 0 };
      if (own.rows++ === 0) found.push(own);
      last.set(JSON.stringify(run), own);
    }
  });
  return together(...found.map(({ run: { from, count, what }, ...at }) => looks([at.row, from, at.rows, count], what)));
}

export interface Run<T> {
  readonly from: number;
  readonly count: number;
  readonly what: T;
}

/** Neighbours that are alike, together. */
export function across<T extends Format | Omit<ValidationPlan, "area">>(
  all: readonly (T | undefined)[],
): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  all.forEach((what, from) => {
    if (what === undefined) return;
    const last = runs.at(-1);
    const isSame = last && last.from + last.count === from && JSON.stringify(last.what) === JSON.stringify(what);
    if (isSame) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, count: 1, what });
  });
  return runs;
}

/** Consecutive rows that are set apart, as areas: one format for the eight rows of a city, not eight. */
export function bandsOf(keys: readonly string[]): readonly (readonly [from: number, size: number])[] {
  const order = new Map([...new Set(keys)].map((key, index) => [key, index]));
  const found: [number, number][] = [];
  keys.forEach((key, row) => {
    if ((order.get(key) ?? 0) % 2 === 0) return;
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  });
  return found;
}
