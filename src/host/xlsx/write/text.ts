/**
 * Text as a cell of a file holds it. Pure.
 * XML cannot hold every character, so Excel writes some as `_xHHHH_`; hence text that looks like that must be escaped
 * itself. The writer library escapes the control characters, but neither of the two cases below.
 */

/** The underscore in front of what would be read as one escaped character. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The two that no XML document may hold; a half surrogate pair is replaced when the text is encoded. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

/**
 * @example cellText("1_x0041_2") // "1_x005F_x0041_2", which Excel shows as "1_x0041_2"
 */
export function cellText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/** Text of a chart or a footer, which know no such escapes. */
export function chartText(text: string): string {
  return text.replace(NOT_IN_XML, "\uFFFD");
}
