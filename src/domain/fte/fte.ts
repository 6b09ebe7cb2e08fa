/** FTE (VTE) paid from Lokaal Energie- en Klimaatpact funds, per city. */

export interface Fte {
  /** Full-time equivalents, 0 or more; `null` where there is none. A blank is not zero. */
  readonly value: number | null;
  readonly raw: string;
  /** The result of a formula. */
  readonly computed?: true;
  /** Marked as confidential where it was handed in. */
  readonly confidential?: true;
}

/** What a city's row of the LEKP table says beside the number. */
export interface FteEntry extends Fte {
  /** Kept as it is written: "14 VTE (incl. LEKP2)" is no LEKP 1 figure. */
  readonly remark: string;
  /** Domains or tasks that it has an impact on. */
  readonly domains: string;
  /** Of these words, those that were marked as confidential where they were handed in, though the number was not. */
  readonly confidentialBeside?: readonly BesideFte[];
}

/** Where a city writes what it likes beside its FTE. */
export const BESIDE_FTE = ["remark", "domains"] as const;
export type BesideFte = (typeof BESIDE_FTE)[number];

/** The sum of what is there, without binary dust; `undefined` when there is nothing. */
export function totalFte(entries: readonly Fte[]): number | undefined {
  const values = entries.flatMap(({ value }) => value ?? []);
  return values.length === 0 ? undefined : rounded(values.reduce((sum, value) => sum + value, 0));
}

/** Is a total that was read the sum of its rows? */
export function isTotal(total: number, entries: readonly Fte[]): boolean {
  return rounded(total) === (totalFte(entries) ?? 0);
}

/** To a millionth of an FTE: far finer than anyone counts, far coarser than binary dust. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
