/** The parts of one workbook while it is being read: followed by relationship, parsed within the allowance. */
import { FileFaultError } from "../file-fault";
import type { Package } from "../package";
import { Allowance } from "./allowance";
import { readRelationships, type Relationships } from "./relationships";
import { parseXml, type XmlHandler } from "./xml";
import type { ParserFor } from "./xml-events";

/** Of a part that is kept once read (styles, names, notes); Excel's 65,490 cell styles take some 4 MB. */
const MAX_SUPPORT_BYTES = 8 * 1024 * 1024;

export class Parts {
  readonly allowance = new Allowance();

  constructor(
    private readonly source: Package,
    readonly parserFor?: ParserFor,
  ) {}

  /**
   * The part, if it is there. Programs leave relationships behind to parts that they took out; where something needs such a part, as a
   * cell needs its text, that is where it is missed.
   */
  present(name: string | undefined): string | undefined {
    return name !== undefined && this.source.has(name) ? name : undefined;
  }

  /** A supporting part. Throws `file-corrupt` when it is absent or garbled, `file-too-large` when it is out of all proportion. */
  read(name: string): Uint8Array {
    if (this.source.size(name) > MAX_SUPPORT_BYTES) throw new FileFaultError("file-too-large", `${name} is too large`);
    this.charge(name);
    return this.source.read(name);
  }

  /** Parses a supporting part; throws as `read` does. */
  parse(name: string, handler: XmlHandler): void {
    parseXml([this.read(name)], handler, this);
  }

  /** Parses a part that may be large, holding no more than a piece of it; throws as `read` does. */
  stream(name: string, handler: XmlHandler): void {
    this.charge(name);
    parseXml(this.source.pieces(name), handler, this);
  }

  /** What a part refers to, by relationship id; the package itself is called "". */
  relationships(name: string): Relationships {
    const cut = name.lastIndexOf("/") + 1;
    const folder = name.slice(0, cut);
    const part = `${folder}_rels/${name.slice(cut)}.rels`;
    if (!this.source.has(part)) return new Map();
    return readRelationships(this, { part, folder, has: (target) => this.source.has(target) });
  }

  /** Before anything is inflated: no part inflates to more than it declares. */
  private charge(name: string): void {
    this.allowance.parts.take();
    this.allowance.bytes.take(this.source.size(name));
  }
}
