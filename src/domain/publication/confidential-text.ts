/**
 * Does a text say that something is confidential? The HR benchmark is so by rule; anything else when it is marked. Case,
 * accents, spaces and punctuation do not count, so that `V E R T R O U W E L I J K` is a mark too. "HR & cultuur" is a theme
 * like any other.
 */
import { fold } from "../definition/identity";

const MARKS = /vertrouwelijk|confidentieel|confidentiel|confidential/;
const HR_BENCHMARK = /hrbenchmark|hrcultuurbenchmark|personeelsbenchmark|benchmarkhr|benchmarkpersoneel/;

/** All that takes a mark away. */
const DENIED = /(?:niet|not|non)(?:vertrouwelijke?|confidentieel|confidentiele?|confidential)/g;

/**
 * Does it say so itself? Words that mention the HR benchmark as their source are not.
 * @example isMarked("Vertrouwelijk: nog niet voor de raad") // true
 */
export function isMarked(text: string): boolean {
  return MARKS.test(fold(text).replace(DENIED, ""));
}

/**
 * @example isConfidential("HR-benchmark 2024") // true
 * @example isConfidential("Niet vertrouwelijk") // false
 */
export function isConfidential(text: string): boolean {
  const folded = fold(text).replace(DENIED, "");
  return HR_BENCHMARK.test(folded) || MARKS.test(folded);
}

/**
 * What is said, without the mark behind it: whoever compares words hears the same with it and without.
 * @example withoutMark("3,5 (vertrouwelijk in het bestand)") // "3,5"
 */
export function withoutMark(text: string): string {
  const [, said = "", behind = ""] = /^(.*\S)\s*\(([^()]*)\)\s*$/s.exec(text) ?? [];
  return isMarked(behind) ? said : text;
}

/**
 * Does it say nothing but its mark?
 * @example isMarkAlone("(vertrouwelijk in het bestand)") // true
 */
export function isMarkAlone(text: string): boolean {
  return /^\s*\([^()]*\)\s*$/.test(text) && isMarked(text);
}
