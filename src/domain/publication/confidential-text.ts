/**
 * Does a text say that something is confidential? The HR benchmark is so by rule; anything else when it is marked. Case,
 * accents, spaces and punctuation do not count, so that `V E R T R O U W E L I J K` is a mark too. "HR & cultuur" is a theme
 * like any other.
 */
import { fold, words } from "../definition/identity";
import { inLatin } from "../look-alikes";
import { isAscii } from "../plain-text";
import { slipsBetween } from "../slips";
import { saysNotToShare } from "./not-to-be-shared";

const MARKS = /vertrouwelijk|confidentieel|confidentiel|confidential/;
const HR_BENCHMARK = /hrbenchmark|hrcultuurbenchmark|personeelsbenchmark|benchmarkhr|benchmarkpersoneel/;

/** All that takes a mark away. */
const DENIED = /(?:niet|not|non)(?:vertrouwelijke?|confidentieel|confidentiele?|confidential)/g;

/**
 * Does it say so itself? Words that mention the HR benchmark as their source are not.
 * @example isMarked("Vertrouwelijk: nog niet voor de raad") // true
 */
export function isMarked(text: string): boolean {
  const latin = isAscii(text) ? text : inLatin(text);
  return MARKS.test(fold(latin).replace(DENIED, "")) || saysNotToShare(latin) || isMisspelt(latin);
}

/**
 * @example isConfidential("HR-benchmark 2024") // true
 * @example isConfidential("Niet vertrouwelijk") // false
 */
export function isConfidential(text: string): boolean {
  return HR_BENCHMARK.test(fold(text)) || isMarked(text);
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

/** As people mean them; with an ending of their own, the words are not as long. */
const MEANT = ["vertrouwelijk", "vertrouwelijke", "confidentieel", "confidential"];
const DENIES = new Set(["niet", "not", "non"]);
const LIKE_IT = /^(?:v|c)\p{L}{9,15}$/u;
const MOST_SLIPS = 2;

/** "Vertrouwlijk", "vetrouwelijk": a slip of the hand opens nothing. */
function isMisspelt(text: string): boolean {
  const said = words(text);
  return said.some(
    (word, at) =>
      LIKE_IT.test(word) &&
      !DENIES.has(said[at - 1] ?? "") &&
      MEANT.some((meant) => slipsBetween(word, meant, MOST_SLIPS) <= MOST_SLIPS),
  );
}
