/** What a row or column beside the themes is. Pure. */

/**
 * `score` to `respondent` may be what a city hands in; the others never are. `unknown`: headed by words that nobody knows, or
 * by none.
 */
export type Role =
  | "final"
  | "consensus"
  | "score"
  | "mean"
  | "respondent"
  | "unknown"
  | "target"
  | "previous"
  | "importance"
  | "rank"
  | "other";

/** Those that never compete for being the score, strongest first: "Gewenste eindscore" is a target. */
export const ASIDE = ["target", "previous", "importance", "rank", "other"] as const satisfies readonly Role[];

/** Those that may be the score, in the order in which they speak for a heading: "Score van het team na overleg" is final. */
export const SPEAKING = ["final", "consensus", "mean", "respondent", "score"] as const satisfies readonly Role[];

export function mayBeScore(role: Role): boolean {
  return !(ASIDE as readonly Role[]).includes(role);
}
