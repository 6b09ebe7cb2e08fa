/**
 * XML of a part as events. Knows UTF-8 and UTF-16, refuses a DOCTYPE, and never holds more than a piece of the text.
 * Which elements belong to the part's own vocabulary, see `vocabulary`; it does for Strict files too.
 */
import { corrupt } from "../file-fault";
import type { Allowance } from "./allowance";
import type { Attributes } from "./attributes";
import { decoded } from "./decoded";
import { quickParser } from "./quick-parser";
import { Vocabulary } from "./vocabulary";
import type { ParserFor, XmlEvents } from "./xml-events";

export interface XmlHandler {
  /**
   * Local name; elements of other vocabularies are passed over, not what they hold.
   * @param attributes which hold until the next element opens
   */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** May come in several pieces. */
  text?(text: string): void;
}

export interface Reading {
  readonly allowance: Allowance;
  /** Another than the usual, for who compares. */
  readonly parserFor?: ParserFor | undefined;
}

/** A yes or no as XML Schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/**
 * The longest text of a cell is 32,767 characters, at most 0.3 MB in XML. A tag, text or comment that runs on for 8
 * pieces was made to hurt: the parser gathers it in many times its own size.
 */
const MAX_SILENT_PIECES = 8;

/**
 * Throws `file-corrupt` for XML that is malformed, holds a DOCTYPE, or was made to exhaust the reader;
 * `file-too-large` when the allowance of elements is used up.
 */
export function parseXml(
  part: Iterable<Uint8Array>,
  handler: XmlHandler,
  { allowance, parserFor = quickParser }: Reading,
): void {
  const own = new OwnVocabulary(handler);
  const parser = parserFor(own);
  let silentPieces = 0;
  for (const piece of decoded(part)) {
    if (++silentPieces > MAX_SILENT_PIECES) throw corrupt("a tag, text or comment without end");
    own.elements = 0;
    parser.write(piece);
    if (own.elements > 0) silentPieces = 0;
    allowance.elements.take(own.elements);
  }
  parser.close();
}

/** Passes on what belongs to the part's own vocabulary, and counts all of it. */
class OwnVocabulary implements XmlEvents {
  elements = 0;
  private readonly vocabulary = new Vocabulary();

  constructor(private readonly handler: XmlHandler) {}

  open(name: string, attributes: Attributes, declares: boolean): void {
    this.elements++;
    const local = this.vocabulary.open(name, declares ? attributes : undefined);
    if (local !== undefined) this.handler.open(local, attributes);
  }

  close(): void {
    const local = this.vocabulary.close();
    if (local !== undefined) this.handler.close(local);
  }

  text(text: string): void {
    if (!this.vocabulary.skipping) this.handler.text?.(text);
  }
}
