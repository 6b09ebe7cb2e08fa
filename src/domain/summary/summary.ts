/** The summary of a measurement: what the themes need (Aanbevelingen), and the work that it is bundled in (Werkpakketten). */

export interface Summary {
  readonly recommendations: readonly Recommendation[];
  readonly workPackages: readonly WorkPackage[];
}

export const NO_SUMMARY: Summary = { recommendations: [], workPackages: [] };

/** One of the top 10: where a theme should get to (TO BE). */
export interface Recommendation {
  /** As written, such as "1": packages name recommendations by it. Empty where it has none. */
  readonly number: string;
  /** The id of the theme; a name that the definition does not know stays as written. */
  readonly themeId: string;
  readonly text: string;
}

export interface WorkPackage {
  /** As written. */
  readonly number: string;
  readonly name: string;
  /** As in a recommendation. */
  readonly themeIds: readonly string[];
  /** Numbers of recommendations, as written. */
  readonly recommendations: readonly string[];
  /** As written, a city or another organisation each: "Gent (nog te bepalen)" stays so. */
  readonly leads: readonly string[];
  /** As written. */
  readonly partners: string;
  /** From 1 (first) to 4; `null` where it is none of these, and `rawPriority` says what stands there. */
  readonly priority: Priority | null;
  readonly rawPriority: string;
  /** As written: "Najaar 2025", "Later te bepalen". */
  readonly start: string;
  /** What may belong to it, as written: one a line. */
  readonly subtopics: string;
}

export const PRIORITIES = [1, 2, 3, 4] as const;
export type Priority = (typeof PRIORITIES)[number];

/** @example priorityOf("2") // 2 */
export function priorityOf(raw: string): Priority | null {
  return PRIORITIES.find((each) => String(each) === raw) ?? null;
}

/** The themes, recommendations or leads of one package: what stands between semicolons, or on lines of their own. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
