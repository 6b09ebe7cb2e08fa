/**
 * XML as a tree that remembers where everything stands, so that a part can be changed by inserting text and stays as it was
 * everywhere else. Texts between elements are not kept. Namespaces are resolved; prefixes are whatever the file chose.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { corrupt } from "../file-fault";
import { encodingOf, type Encoding } from "../read/encoding";

/** A stretch of the source: from its first character until after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** From its `<` until after its last `>`. */
export interface XmlElement extends Place {
  /** As written: the prefix with its colon, or empty. */
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Where its content begins and ends; the same place in `<a></a>`, absent in `<a/>`. */
  readonly content: Place | undefined;
}

/** Where the value stands, between its quotes. */
export interface XmlAttribute extends Place {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** Throws `file-corrupt` when the bytes are no text. A byte order mark stays a character, so that encoding gives the same bytes back. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw corrupt("a part that is neither UTF-8 nor UTF-16", { cause });
  }
}

/** @param encoding that of the part that the text comes from */
export function encodeXml(source: string, encoding: Encoding = "utf-8"): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(source);
  if (encoding === "windows-1252") return Uint8Array.from(Array.from(source).flatMap(westernBytes));
  const bytes = new Uint8Array(source.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < source.length; at++) view.setUint16(at * 2, source.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

const WESTERN = new Map(
  Array.from(new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))).map(
    (letter, byte) => [letter, byte],
  ),
);

/** A letter that the encoding does not have is written by its number, as XML allows in every text. */
function westernBytes(letter: string): readonly number[] {
  const byte = WESTERN.get(letter);
  return byte === undefined ? [...new TextEncoder().encode(`&#${letter.codePointAt(0) ?? 0};`)] : [byte];
}

/**
 * The root of a document. Throws `file-corrupt` when it is not well-formed.
 * @param opaque local names of entries of a list of which only the first is kept whole, and of the others the place,
 *   because there may be very many
 */
export function parseXml(source: string, opaque: readonly string[] = []): XmlElement {
  try {
    return parse(source, opaque);
  } catch (cause) {
    throw corrupt("a part is not well-formed XML", { cause });
  }
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Its children; of alternatives those of the fallback, which is what counts in reading too. */
export function members({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((element) => {
    if (element.uri !== COMPATIBILITY || element.local !== "AlternateContent") return element;
    return element.children.find(({ local }) => local === "Fallback")?.children ?? [];
  });
}

/** The first child of that name, in the same namespace. */
export function child(parent: XmlElement, local: string): XmlElement | undefined {
  return members(parent).find((element) => element.local === local && element.uri === parent.uri);
}

export function childrenOf(parent: XmlElement | undefined, local: string): readonly XmlElement[] {
  if (!parent) return [];
  return members(parent).filter((element) => element.local === local && element.uri === parent.uri);
}

/** An attribute without namespace, unless one is given. */
export function attribute(element: XmlElement, local: string, uri = ""): XmlAttribute | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.uri === uri);
}

/** The number that an attribute holds; `undefined` when it is absent or none that XML Schema has for ids. */
export function wholeNumber(held: XmlAttribute | undefined): number | undefined {
  return held && /^\s*\d{1,10}\s*$/.test(held.value) ? Number(held.value) : undefined;
}

/** The element and all below it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const below of element.children) yield* descendants(below);
}

const NOWHERE: Place = { from: 0, to: 0 };

/** An element that is still being read. */
interface Open {
  readonly tag: SaxesTagNS;
  readonly from: number;
  readonly tagEnd: number;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** Itself or one around it. */
  readonly opaque: boolean;
}

const NONE: readonly XmlAttribute[] = [];

/** The parser says at every event how far it is; where something began is looked up backwards from there. */
function parse(source: string, opaque: readonly string[]): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let from = 0;
  let values = new Map<string, Place>();
  let root: XmlElement | undefined;
  parser.on("doctype", () => {
    throw new Error("a DOCTYPE, which Office documents may not have");
  });
  parser.on("opentagstart", () => {
    from = source.lastIndexOf("<", parser.position - 1);
    values = new Map();
  });
  parser.on("attribute", ({ name }) => {
    const quote = parser.position - 1;
    values.set(name, { from: source.lastIndexOf(source.charAt(quote), quote - 1) + 1, to: quote });
  });
  parser.on("opentag", (tag) => {
    const around = open.at(-1);
    const isFirst = around?.children.length === 0;
    const isOpaque = (around?.opaque ?? false) || (!isFirst && opaque.includes(tag.local));
    const attributes = isOpaque ? NONE : attributesOf(tag, values);
    open.push({ tag, from, tagEnd: parser.position, attributes, children: [], opaque: isOpaque });
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    if (parent?.opaque) return;
    const element = closedElement(source, closed, parser.position);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(source).close();
  if (!root) throw new Error("no root element");
  return root;
}

function attributesOf({ attributes }: SaxesTagNS, values: ReadonlyMap<string, Place>): readonly XmlAttribute[] {
  return Object.values(attributes).map(({ name, local, uri, value }) => {
    const { from, to } = values.get(name) ?? NOWHERE;
    return { local, uri, value, from, to };
  });
}

function closedElement(source: string, closed: Open, to: number): XmlElement {
  const { tag, from, tagEnd, attributes, children } = closed;
  return {
    from,
    attributes,
    children,
    prefix: tag.prefix === "" ? "" : `${tag.prefix}:`,
    local: tag.local,
    uri: tag.uri,
    to,
    content: tag.isSelfClosing ? undefined : { from: tagEnd, to: source.lastIndexOf("</", to - 1) },
  };
}
