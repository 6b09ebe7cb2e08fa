/**
 * What someone must choose among, as a text that Bevindingen holds and that is read back: `Score team [B4:B11] / [C4:C11]`.
 * A text of which nothing can be made gives no rivals: the question is asked all the same.
 */
import type { Rival } from "../domain/finding";

const BETWEEN = " / ";
const AREA = String.raw`[A-Z]+\d+(?::[A-Z]+\d+)?`;
/** A heading may hold brackets and strokes of its own: one ends where addresses stand in brackets, before the next or the end. */
const ONE = new RegExp(String.raw`(.*?) ?\[(${AREA}(?:,${AREA})*)\](?: / (?=.)|$)`, "gsy");

export function rivalsText(rivals: readonly Rival[]): string {
  return rivals.map(({ heading, range }) => (heading === "" ? `[${range}]` : `${heading} [${range}]`)).join(BETWEEN);
}

/** What a finding says that was read, of those that it is about. */
export function rawOfRivals(rivals: readonly Rival[]): string {
  return rivals.map(({ heading, range }) => heading || range).join(BETWEEN);
}

/** @returns nothing for a text that is not one of these, from its first sign to its last. */
export function rivalsIn(text: string): readonly Rival[] {
  const all = [...text.matchAll(ONE)];
  const length = all.reduce((sum, [whole]) => sum + whole.length, 0);
  return length === text.length ? all.map(([, heading = "", range = ""]) => ({ heading, range })) : [];
}
