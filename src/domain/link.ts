/** Whether a text is a link, or several: what one can click on, not where to look for it. Nothing is looked up. */

const SCHEME = /^(?:https?|ftp|file|mailto|onenote|teams):\S+$/i;
/** "gent.be/klimaatplan": as people write what they read aloud. */
const BARE = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u;

/**
 * @example isLink("https://gent.be/klimaatplan") // true
 * @example isLink("zie map Klimaat") // false
 */
export function isLink(text: string): boolean {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  return words.length > 0 && words.every((word) => SCHEME.test(word) || BARE.test(word));
}
