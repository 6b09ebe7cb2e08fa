/**
 * Changes to the text of a part, by place. Pure.
 * Insertions, apart from two things that cannot be said by inserting: the `count` of a list that grows, and the opening
 * of a list that was written as `<list/>`.
 */
import { attribute, members, type Place, type XmlElement } from "./xml-tree";

/** Replaces what stands at a place; an insertion when the place is empty. */
export interface Edit extends Place {
  readonly text: string;
}

/**
 * The text at `within` with the edits that lie there; at one place, the first given comes first.
 * @example edited("<a/>", [{ from: 2, to: 2, text: " b='1'" }]) // "<a b='1'/>"
 */
export function edited(source: string, edits: readonly Edit[], within: Place = { from: 0, to: source.length }): string {
  const inside = edits.filter(({ from, to }) => from >= within.from && to <= within.to);
  let result = "";
  let at = within.from;
  for (const { from, to, text } of inside.sort((one, other) => one.from - other.from)) {
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at, within.to);
}

/**
 * Puts elements behind the last child of a list, and corrects its `count` where it keeps one.
 * Once per list: two calls would both count from what stands there now.
 */
export function append(parent: XmlElement, xml: readonly string[]): readonly Edit[] {
  if (xml.length === 0) return [];
  const count = attribute(parent, "count");
  return [
    ...(count ? [{ from: count.from, to: count.to, text: String(members(parent).length + xml.length) }] : []),
    parent.content
      ? { from: parent.content.to, to: parent.content.to, text: xml.join("") }
      : { from: parent.to - 2, to: parent.to, text: `>${xml.join("")}</${parent.prefix}${parent.local}>` },
  ];
}

/**
 * Adds a child to an element that has content, where the schema wants it: behind all of `before` that are there.
 * @param before names of the elements that come earlier in the schema's sequence
 */
export function insertChild(parent: XmlElement, before: readonly string[], xml: string): Edit {
  const earlier = parent.children.filter(({ local, uri }) => uri === parent.uri && before.includes(local)).at(-1);
  const at = earlier?.to ?? parent.content?.from ?? parent.to;
  return { from: at, to: at, text: xml };
}

/** Gives an element of a document without prefixes one: at its opening and at its closing tag, not at what is inside. */
export function prefixed({ from, content }: XmlElement, prefix: string): readonly Edit[] {
  if (prefix === "") return [];
  const names = content ? [from + 1, content.to + 2] : [from + 1];
  return names.map((at) => ({ from: at, to: at, text: prefix }));
}

/** @example escaped("D'r op & \"over\"") // "D'r op &amp; &quot;over&quot;" */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
