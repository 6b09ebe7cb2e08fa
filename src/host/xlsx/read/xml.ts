/**
 * XML of a part as events. Knows UTF-8 and UTF-16, refuses a DOCTYPE, and never holds more than a piece of the text.
 * Namespaces are not resolved: an element belongs to the part's own vocabulary when it has the prefix of the root.
 * That is enough to tell `c` from `x14:c`, it does for Strict files too, and it halves the work.
 */
import { SaxesParser } from "saxes";
import { corrupt } from "../file-fault";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** Local name; elements of other vocabularies are passed over, not what they hold. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** May come in several pieces. */
  text?(text: string): void;
}

/** A yes or no as XML Schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** In bytes. Strings that are kept hold on to the piece they were cut from, so a piece is small. */
const PIECE_BYTES = 64 * 1024;
/**
 * The longest text of a cell is 32,767 characters, at most 0.3 MB in XML. A tag, text or comment that runs on for 16
 * pieces was made to hurt: the parser gathers it in many times its own size.
 */
const MAX_SILENT_PIECES = 16;
/** Spreadsheet parts nest some ten elements deep. */
const MAX_DEPTH = 256;

/** Throws `file-corrupt` for XML that is malformed, holds a DOCTYPE, or was made to exhaust the reader. */
export function parseXml(part: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let prefix: string | undefined;
  let depth = 0;
  let events = 0;
  parser.on("error", (cause) => {
    throw corrupt("malformed XML", { cause });
  });
  parser.on("doctype", () => {
    throw corrupt("a DOCTYPE, which Office documents may not have");
  });
  parser.on("opentag", ({ name, attributes }) => {
    events++;
    if (++depth > MAX_DEPTH) throw corrupt("elements nested beyond reason");
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    const local = localName(name, prefix);
    if (local !== undefined) handler.open(local, attributes);
  });
  parser.on("closetag", ({ name }) => {
    events++;
    depth--;
    const local = localName(name, prefix ?? "");
    if (local !== undefined) handler.close(local);
  });
  parser.on("text", (text) => {
    events++;
    handler.text?.(text);
  });
  parser.on("cdata", (text) => {
    events++;
    handler.text?.(text);
  });
  let silent = 0;
  for (const piece of pieces(part)) {
    const before = events;
    parser.write(piece);
    silent = events > before ? 0 : silent + 1;
    if (silent > MAX_SILENT_PIECES) throw corrupt("a tag, text or comment without end");
  }
  parser.close();
}

function localName(name: string, prefix: string): string | undefined {
  if (prefix === "") return name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

function* pieces(part: Uint8Array): Generator<string> {
  const decode = decoderOf(part);
  for (let at = 0; at < part.length; at += PIECE_BYTES) {
    yield decode(part.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES < part.length);
  }
}

/** `more` tells that a character may go on in the next piece. */
function decoderOf(part: Uint8Array): (bytes: Uint8Array, more: boolean) => string {
  const decoder = new TextDecoder(encodingOf(part), { fatal: true });
  return (bytes, more) => {
    try {
      return decoder.decode(bytes, { stream: more });
    } catch (cause) {
      throw corrupt("text that is neither UTF-8 nor UTF-16", { cause });
    }
  };
}

/** Office allows these alone. A byte order mark tells, or else the first `<` or the zero beside it. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
