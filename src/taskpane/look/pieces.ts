/** Where a long name may go on on the next line. Pure. */

/** @example piecesOf("Aalst_2026-v2.xlsx") // ["Aalst_", "2026-", "v2", ".xlsx"] */
export function piecesOf(text: string): readonly string[] {
  return text.split(/(?<=[_\-/\\])(?=[^\s_\-/\\])|(?=\.[a-z]+\b)/iu);
}
