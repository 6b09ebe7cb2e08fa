/**
 * XML as a tree that remembers where everything stands, so that a part can be changed by inserting text and stays as it was
 * everywhere else. Texts between elements are not kept. Namespaces are resolved; prefixes are whatever the file chose.
 * Limit: UTF-8 only, as Excel and everyone else writes it.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { corrupt } from "../file-fault";

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

/** A byte order mark stays a character, so that encoding gives the same bytes back. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Throws `file-corrupt` when the bytes are not UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw corrupt("a part is not in UTF-8", { cause });
  }
}

export function encodeXml(source: string): Uint8Array {
  return new TextEncoder().encode(source);
}

/** The root of a document. Throws `file-corrupt` when it is not well-formed. */
export function parseXml(source: string): XmlElement {
  try {
    return parse(source);
  } catch (cause) {
    throw corrupt("a part is not well-formed XML", { cause });
  }
}

/** The first child of that name, in the same namespace. */
export function child(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((element) => element.local === local && element.uri === parent.uri);
}

export function childrenOf(parent: XmlElement | undefined, local: string): readonly XmlElement[] {
  return parent?.children.filter((element) => element.local === local && element.uri === parent.uri) ?? [];
}

/** An attribute without namespace, unless one is given. */
export function attribute(element: XmlElement, local: string, uri = ""): XmlAttribute | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.uri === uri);
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
}

/** The parser says at every event how far it is; where something began is looked up backwards from there. */
function parse(source: string): XmlElement {
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
    const attributes = Object.values(tag.attributes).map(({ name, local, uri, value }) => {
      const { from, to } = values.get(name) ?? NOWHERE;
      return { local, uri, value, from, to };
    });
    open.push({ tag, from, tagEnd: parser.position, attributes, children: [] });
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (!closed) return;
    const element = closedElement(source, closed, parser.position);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(source).close();
  if (!root) throw new Error("no root element");
  return root;
}

function closedElement(source: string, { tag, tagEnd, ...element }: Open, to: number): XmlElement {
  return {
    ...element,
    prefix: tag.prefix === "" ? "" : `${tag.prefix}:`,
    local: tag.local,
    uri: tag.uri,
    to,
    content: tag.isSelfClosing ? undefined : { from: tagEnd, to: source.lastIndexOf("</", to - 1) },
  };
}
