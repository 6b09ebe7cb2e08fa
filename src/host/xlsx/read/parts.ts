/** The parts of one workbook while it is being read: followed by relationship, parsed within the allowance. */
import type { Package } from "../package";
import { Allowance } from "./allowance";
import { readRelationships, type Relationship } from "./relationships";
import { parseXml, type XmlHandler } from "./xml";

export class Parts {
  readonly allowance = new Allowance();

  constructor(private readonly source: Package) {}

  /** Throws `file-corrupt` when the part is absent or malformed. */
  parse(name: string, handler: XmlHandler): void {
    parseXml(this.read(name), handler);
  }

  read(name: string): Uint8Array {
    const bytes = this.source.read(name);
    this.allowance.takeXml(bytes.length);
    return bytes;
  }

  /** What a part refers to, by relationship id; the package itself is called "". */
  relationships(name: string): ReadonlyMap<string, Relationship> {
    const cut = name.lastIndexOf("/") + 1;
    const folder = name.slice(0, cut);
    const part = `${folder}_rels/${name.slice(cut)}.rels`;
    if (!this.source.has(part)) return new Map();
    return readRelationships(this.read(part), { folder, has: (target) => this.source.has(target) });
  }
}
