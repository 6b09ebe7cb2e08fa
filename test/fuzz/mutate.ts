/** A workbook that went wrong, by a seed: the same seed gives the same bytes. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { decodeXml } from "../../src/host/xlsx/graft/xml-tree";
import { damaged } from "./mutate-bytes";
import { changedXml } from "./mutate-xml";
import type { Random } from "./random";

type Parts = Readonly<Record<string, Uint8Array>>;

const XML = /\.(xml|rels|vml)$/i;
const RENAMES = [
  (name: string) => name.toUpperCase(),
  (name: string) => name.replaceAll("/", "\\"),
  (name: string) => `${name}x`,
];

export function mutated(original: Uint8Array, random: Random): Uint8Array {
  const kind = random.below(10);
  if (kind < 3) return damaged(original, random);
  const parts = kind < 8 ? withXml(unzipSync(original), random) : withParts(unzipSync(original), random);
  const zipped = zipSync(parts, { level: 1 });
  return random.below(10) === 0 ? damaged(zipped, random) : zipped;
}

function withXml(parts: Parts, random: Random): Parts {
  const names = Object.keys(parts).filter((name) => XML.test(name));
  // The parts by which everything else is found are few, and the first to be looked at.
  const [name, bytes] = entryOf(parts, random.pick(names));
  let source: string;
  try {
    source = decodeXml(bytes);
  } catch {
    return parts;
  }
  const changed = strToU8(changedXml(source, random));
  return { ...parts, [name]: random.below(20) === 0 ? damaged(changed, random) : changed };
}

function withParts(parts: Parts, random: Random): Parts {
  const names = Object.keys(parts);
  const [name, bytes] = entryOf(parts, random.pick(names));
  const [other, otherBytes] = entryOf(parts, random.pick(names));
  const rest = Object.fromEntries(Object.entries(parts).filter(([own]) => own !== name));
  switch (random.below(5)) {
    case 0:
      return rest;
    case 1:
      return { ...rest, [random.pick(RENAMES)(name)]: bytes };
    case 2:
      return { ...parts, [name]: otherBytes, [other]: bytes };
    case 3:
      return { ...parts, [name]: otherBytes };
    default:
      return { ...parts, [name]: new Uint8Array() };
  }
}

function entryOf(parts: Parts, name: string): readonly [string, Uint8Array] {
  return [name, parts[name] ?? new Uint8Array()];
}
