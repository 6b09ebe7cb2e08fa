/**
 * XML of a part as events. Knows UTF-8 and UTF-16, refuses a DOCTYPE, and never holds more than a piece of the text.
 * Which elements belong to the part's own vocabulary, see `vocabulary`; it does for Strict files too.
 */
import { SaxesParser } from "saxes";
import { corrupt } from "../file-fault";
import type { Allowance } from "./allowance";
import type { Attributes } from "./attributes";
import { encodingOf } from "./encoding";
import { Vocabulary } from "./vocabulary";

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
 * The longest text of a cell is 32,767 characters, at most 0.3 MB in XML. A tag, text or comment that runs on for 8
 * pieces was made to hurt: the parser gathers it in many times its own size.
 */
const MAX_SILENT_PIECES = 8;

/**
 * Throws `file-corrupt` for XML that is malformed, holds a DOCTYPE, or was made to exhaust the reader;
 * `file-too-large` when the allowance of elements is used up.
 */
export function parseXml(part: Iterable<Uint8Array>, handler: XmlHandler, allowance: Allowance): void {
  let elements = 0;
  let silentPieces = 0;
  const vocabulary = new Vocabulary();
  const parser = parserFor(handler, vocabulary, () => {
    elements++;
    silentPieces = 0;
  });
  for (const piece of decoded(part)) {
    elements = 0;
    if (++silentPieces > MAX_SILENT_PIECES) throw corrupt("a tag, text or comment without end");
    vocabulary.expect(piece);
    parser.write(piece);
    allowance.elements.take(elements);
  }
  parser.close();
}

/** @param onElement called at every tag that opens */
function parserFor(handler: XmlHandler, vocabulary: Vocabulary, onElement: () => void) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (cause) => {
    throw corrupt("malformed XML", { cause });
  });
  parser.on("doctype", () => {
    throw corrupt("a DOCTYPE, which Office documents may not have");
  });
  parser.on("opentag", ({ name, attributes }) => {
    onElement();
    const local = vocabulary.open(name, attributes);
    if (local !== undefined) handler.open(local, attributes);
  });
  parser.on("closetag", () => {
    const local = vocabulary.close();
    if (local !== undefined) handler.close(local);
  });
  const text = (text: string) => {
    if (!vocabulary.skipping) handler.text?.(text);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  return parser;
}

/** Text of the pieces. One is held back, because decoding takes half the time when it is known that no more will follow. */
function* decoded(part: Iterable<Uint8Array>): Generator<string> {
  let held: Uint8Array | undefined;
  let decode: ReturnType<typeof decoderFor> | undefined;
  for (const piece of cut(part)) {
    if (held && decode) yield decode(held, { stream: true });
    decode ??= decoderFor(piece);
    held = piece;
  }
  if (held && decode) yield decode(held, { stream: false });
}

function* cut(part: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const bytes of part) {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
  }
}

/** @param first piece, whose first bytes tell the encoding */
function decoderFor(first: Uint8Array): (bytes: Uint8Array, options: { stream: boolean }) => string {
  const decoder = new TextDecoder(encodingOf(first), { fatal: true });
  return (bytes, options) => {
    try {
      return decoder.decode(bytes, options);
    } catch (cause) {
      throw corrupt("text that is neither UTF-8 nor UTF-16", { cause });
    }
  };
}
