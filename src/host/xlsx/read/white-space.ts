/** White space around a text: Excel drops it unless the element asks to keep it (`xml:space="preserve"`). Pure. */
import type { Attributes } from "./attributes";

const SPACE = 32;

/** A no-break space is no white space in XML, and stays. */
export function keptText(text: string, kept: boolean): string {
  return kept ? text : trimmed(text);
}

/** Whether the element asks for it. */
export function keepsSpace(attributes: Attributes): boolean {
  return attributes.get("xml:space") === "preserve";
}

function trimmed(text: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && text.charCodeAt(first) <= SPACE) first++;
  while (last > first && text.charCodeAt(last - 1) <= SPACE) last--;
  return text.slice(first, last);
}
