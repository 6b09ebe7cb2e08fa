/** Text as the eye reads it: what is pasted from Word and the web looks like the same blanks, dashes and letters, and is not. */

/**
 * The text with one kind of blank and of dash, and without loose accents or anything invisible.
 * @example plainText("3\u00A0–\u20094\u200B") // "3 - 4"
 */
export function plainText(text: string): string {
  // The only blank that these may hold is the common one.
  if (isAscii(text)) return (text.includes("  ") ? text.replace(/ +/g, " ") : text).trim();
  const plain = text.replace(/[\p{Mn}\p{Cf}]/gu, "").replace(/[\p{Pd}\u2212]/gu, "-");
  return plain.replace(/\s+/g, " ").trim();
}

/** Has it nothing that hides, or looks like something else? Then the slow steps of reading can be left out; so it is for most texts. */
export function isAscii(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}

/** Longer texts are only begun. */
const LONGEST = 80;

/** As much of it as tells which text is meant. */
export function begun(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
