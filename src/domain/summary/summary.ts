/** The summary of a measurement: what the themes need (Aanbevelingen), and the work that it is bundled in (Werkpakketten). */

export interface Summary {
  readonly recommendations: readonly Recommendation[];
  readonly workPackages: readonly WorkPackage[];
}

/** One of the top 10: where a theme should get to (TO BE). */
export interface Recommendation {
  readonly number: number;
  readonly themeId: string;
  readonly text: string;
}

export interface WorkPackage {
  readonly number: number;
  readonly name: string;
  readonly themeIds: readonly string[];
  /** Numbers of recommendations. */
  readonly recommendations: readonly number[];
  /** As written, one city each: "Gent (nog te bepalen)" stays so. */
  readonly leads: readonly string[];
  /** As written. */
  readonly partners: string;
  /** From 1 (first) to 4; `null` where it is none of these, and `rawPriority` says what stands there. */
  readonly priority: 1 | 2 | 3 | 4 | null;
  readonly rawPriority: string;
  /** As written: "Najaar 2025", "Later te bepalen". */
  readonly start: string;
}
