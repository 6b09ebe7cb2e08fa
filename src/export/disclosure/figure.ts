/**
 * What an export gives away, as the disclosure check sees it. A figure is modelled as a sum over cities: who has the sum of
 * thirteen and the sum of twelve has the thirteenth. A median gives away less; the check does not count on that. How many
 * cities a figure comes from is no secret.
 */

/** A cell that is published, in words that can be shown. */
export interface Place {
  readonly table: "scores" | "figures" | "change" | "earlier" | "pairs";
  /** The city, for a value under its name; empty for a figure over several. */
  readonly row: string;
  /** The theme, or the name of the FTE table. */
  readonly column: string;
  /** Sheet and address, where known. */
  readonly cell?: string;
}

export interface Figure {
  /** What is measured: figures of different measures say nothing of each other. */
  readonly measure: string;
  readonly terms: readonly Term[];
  readonly place: Place;
}

/** The value of one city in a sum. */
export interface Term {
  readonly cityId: string;
  /** A change takes its cities from two measurements. */
  readonly period: Period;
  readonly sign: 1 | -1;
}

export type Period = "now" | "before";

/** A value that this audience may see, or knows itself; in both measurements. */
export interface NamedValue {
  readonly measure: string;
  readonly cityId: string;
  readonly place: Place;
}

export interface Exposed {
  /** What matters most first. */
  readonly figures: readonly Figure[];
  readonly named: readonly NamedValue[];
}

export const NOTHING_EXPOSED: Exposed = { figures: [], named: [] };

/** A sum over these cities. */
export function sumOver(cityIds: readonly string[], period: Period = "now"): readonly Term[] {
  return cityIds.map((cityId) => ({ cityId, period, sign: 1 }));
}
