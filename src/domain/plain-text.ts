/** Text as the eye reads it: what is pasted from Word and the web looks like the same blanks, dashes and letters, and is not. */

/**
 * The text with one kind of blank and of dash, and without loose accents or anything invisible.
 * @example plainText("3\u00A0–\u20094\u200B") // "3 - 4"
 */
export function plainText(text: string): string {
  const plain = /[^\x20-\x7e]/.test(text)
    ? text.replace(/[\p{Mn}\p{Cf}]/gu, "").replace(/[\p{Pd}\u2212]/gu, "-")
    : text;
  return plain.replace(/\s+/g, " ").trim();
}
