/**
 * An Office package (OPC): named parts in a zip. Opening looks at the directory alone; a part is inflated when it is read.
 * No file system, no Node: the pane, a worker and the command share it.
 */
import { corrupt, orFault, type FileFault } from "./file-fault";
import { preflight } from "./preflight";
import { digestOf } from "./zip/digest";
import { entryPieces, readEntry } from "./zip/entry";
import type { Inflater } from "./zip/inflater";

export type { FileFault } from "./file-fault";

export interface Package {
  /** Names of the parts as stored, in the order of the directory: `xl/workbook.xml`. */
  readonly names: readonly string[];
  /** Part names are compared without regard to case, as the standard wants. */
  has(name: string): boolean;
  /**
   * The inflated bytes of a part.
   * Throws `FileFaultError` when there is no such part, or when it is not what the directory declares: an entry point
   * wraps its work in `orFault` and so turns that into a value.
   */
  read(name: string): Uint8Array;
  /** The same bytes piece by piece, for a part too large to hold. Faults of the part as a whole come after the last piece. */
  pieces(name: string): Iterable<Uint8Array>;
  /** Equal for a package with the same parts, however it is packed. */
  readonly digest: string;
  /** In bytes, inflated: as declared, which `read` and `pieces` hold the part to. */
  size(name: string): number;
}

/**
 * @param inflater by which parts are unpacked, where the machine brings one
 * @example
 * const opened = openPackage(bytes);
 * if ("fault" in opened) return opened.fault.code; // "file-encrypted", "file-too-large", …
 * opened.package.read("[Content_Types].xml");
 */
export function openPackage(
  bytes: Uint8Array,
  inflater?: Inflater,
): { readonly package: Package } | { readonly fault: FileFault } {
  return orFault(() => ({ package: packageOf(bytes, inflater) }));
}

function packageOf(bytes: Uint8Array, inflater?: Inflater): Package {
  const entries = preflight(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const entryOf = (name: string) => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) throw corrupt(`no part ${name}`);
    return entry;
  };
  return {
    names: entries.map((entry) => entry.name),
    digest: digestOf(entries),
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => readEntry(bytes, entryOf(name), inflater),
    pieces: (name) => entryPieces(bytes, entryOf(name), inflater),
    size: (name) => entryOf(name).size,
  };
}
