/**
 * The words by which people head their columns and rows, per language: data. A word is folded before it is looked up, so case,
 * accents and punctuation do not count. Compounds such as "streefniveau" follow from their parts, plurals
 * and inflected words such as "gewenste" from what is inflected.
 */
import type { Role } from "./role";

/**
 * Beside the roles: `filler` says nothing; `city`, `theme` and `kind` head the names of cities, of themes, and of what a row
 * is; `text` heads words, `remark` those on a whole row; `amount` heads what is counted: people, money, days. Words are of a field of
 * our sheets, or a `story` that has no place there: both are `text` too.
 */
export type Meaning =
  | Exclude<Role, "unknown">
  | WordsField
  | ("amount" | "filler" | "city" | "theme" | "kind" | "text" | "remark" | "story");

/** Where our sheets keep what a city says of a theme. */
export const WORDS_FIELDS = ["motivation", "strong", "improve", "evidence", "practice"] as const;
export type WordsField = (typeof WORDS_FIELDS)[number];

export type Words = Partial<Readonly<Record<Meaning, readonly string[]>>>;

/** @param written words and phrases, with commas between them. */
export function wordsOf(written: string): readonly string[] {
  return written
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** The last part of a compound: what is before it says which one. "Streefniveau", "beginscore", "groepsoordeel". */
export const HEADS = wordsOf(`
  score, niveau, cijfer, waarde, meting, punten, beoordeling, evaluatie, inschaling,
  inschatting, kleur, quotering, oordeel, resultaat, maturiteit, level, value, rating, situatie, toestand,
  peil, stand, analyse, beeld
`);
