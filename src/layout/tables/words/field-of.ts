/**
 * Which field of our sheets a heading of words speaks of, in so many words: "Waarom deze score?", "Sterke punten van Gent". One word
 * that nobody knows, or a word of anything else ("Toelichting streefscore", "Omschrijving thema", "Toelichting VTE"), and it is none:
 * nobody's words are put under a heading by guess, and what is said of staff stays where it is. Pure.
 */
import type { Saying } from "./saying";
import { type Meaning, WORDS_FIELDS, type WordsField } from "./vocabulary";

/** What may stand beside it: of which score it is. */
const BESIDE: ReadonlySet<Meaning> = new Set(["text", "remark", "filler", "score", "final", "consensus", "city"]);

/** @param saying of all headings together; @param years those of the scores that are read. */
export function fieldOf(
  { meanings, unknown, years: own, otherScale }: Saying,
  years: readonly number[],
): WordsField | undefined {
  const fields = new Set<WordsField>(meanings.has("remark") ? ["motivation"] : []);
  for (const field of WORDS_FIELDS) if (meanings.has(field)) fields.add(field);
  const [field, ...others] = fields;
  if (field === undefined || others.length > 0 || unknown.length > 0 || otherScale) return undefined;
  // "Toelichting 2022" beside the scores of 2024 is of other scores.
  if (!own.every((year) => years.includes(year))) return undefined;
  return [...meanings].every((each) => each === field || BESIDE.has(each)) ? field : undefined;
}
