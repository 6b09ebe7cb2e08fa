/** Zips written byte by byte, so that they can be odd, or lie. */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../../src/host/xlsx/zip/crc32";

export interface RawEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** 8, deflated, unless it says otherwise. */
  readonly method?: number;
  readonly flags?: number;
  /** Already packed, instead of packing the content. */
  readonly packed?: Uint8Array;
  /** What the directory declares, where that is not the truth. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  /** The name in the entry's own header, where that is another. */
  readonly localName?: string;
  /** Sizes after the content (as writers that stream do) and zeros before it. */
  readonly descriptor?: boolean;
  /** Sizes and offset in the zip64 field of the directory. */
  readonly zip64?: boolean;
}

export interface ZipOptions {
  readonly prefix?: Uint8Array;
  /** Whether offsets count from the first byte of the file, prefix and all, as a well-made prefix has it. */
  readonly offsetsCountPrefix?: boolean;
  readonly comment?: string;
  readonly zip64?: boolean;
  /** What the end of the directory announces, where that is not the truth. */
  readonly count?: number;
}

/** @example rawZip([{ name: "a.txt", content: "a", method: 0 }], { comment: "geheel legaal" }) */
export function rawZip(entries: readonly RawEntry[], options: ZipOptions = {}): Uint8Array {
  const { prefix = new Uint8Array(), offsetsCountPrefix = false } = options;
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const start = offsetsCountPrefix ? prefix.length : 0;
  let offset = start;
  for (const entry of entries) {
    const local = localEntry(entry);
    directory.push(directoryEntry(entry, offset));
    pieces.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  return concat([prefix, ...pieces, ...directory, endOf({ count: entries.length, ...options }, { offset, size })]);
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function contentOf({ content = "" }: RawEntry): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}

function packedOf(entry: RawEntry): Uint8Array {
  if (entry.packed) return entry.packed;
  return entry.method === 0 ? contentOf(entry) : deflateSync(contentOf(entry));
}

function declared(entry: RawEntry) {
  const { crc = crc32(contentOf(entry)), compressedSize = packedOf(entry).length } = entry;
  return { crc, compressedSize, size: entry.size ?? contentOf(entry).length };
}

function localEntry(entry: RawEntry): Uint8Array {
  const { crc, compressedSize, size } = entry.descriptor ? { crc: 0, compressedSize: 0, size: 0 } : declared(entry);
  const name = strToU8(entry.localName ?? entry.name);
  const { flags = 0, method = 8 } = entry;
  const header = numbers("4 2 2 2 4 4 4 4 2 2", [
    0x04034b50,
    45,
    flags,
    method,
    0,
    crc,
    compressedSize,
    size,
    name.length,
    0,
  ]);
  const after = declared(entry);
  const descriptor = entry.descriptor
    ? numbers("4 4 4 4", [0x08074b50, after.crc, after.compressedSize, after.size])
    : new Uint8Array();
  return concat([header, name, packedOf(entry), descriptor]);
}

function directoryEntry(entry: RawEntry, offset: number): Uint8Array {
  const { crc, compressedSize, size } = declared(entry);
  const name = strToU8(entry.name);
  const { flags = 0, method = 8, zip64 = false } = entry;
  const extra = zip64 ? numbers("2 2 8 8 8", [1, 24, size, compressedSize, offset]) : new Uint8Array();
  const [shownCompressed, shownSize, shownOffset] = zip64
    ? [0xffffffff, 0xffffffff, 0xffffffff]
    : [compressedSize, size, offset];
  const header = numbers("4 2 2 2 2 4 4 4 4 2 2 2 2 2 4 4", [
    ...[0x02014b50, 45, 45, flags, method, 0, crc, shownCompressed, shownSize],
    ...[name.length, extra.length, 0, 0, 0, 0, shownOffset],
  ]);
  return concat([header, name, extra]);
}

function endOf(
  { count = 0, comment = "", zip64 = false }: ZipOptions,
  { offset, size }: { readonly offset: number; readonly size: number },
): Uint8Array {
  const record64 = numbers("4 8 2 2 4 4 8 8 8 8", [0x06064b50, 44, 45, 45, 0, 0, count, count, size, offset]);
  const locator = numbers("4 4 8 4", [0x07064b50, 0, offset + size, 1]);
  const [shownCount, shownSize, shownOffset] = zip64 ? [0xffff, 0xffffffff, 0xffffffff] : [count, size, offset];
  const end = numbers("4 2 2 2 2 4 4 2", [
    0x06054b50,
    0,
    0,
    shownCount,
    shownCount,
    shownSize,
    shownOffset,
    comment.length,
  ]);
  return concat([...(zip64 ? [record64, locator] : []), end, strToU8(comment)]);
}

/** Little-endian numbers of these widths in bytes. */
function numbers(widths: string, values: readonly number[]): Uint8Array {
  return concat(
    widths.split(" ").map((width, index) => {
      const bytes = new Uint8Array(Number(width));
      let rest = values[index] ?? 0;
      for (let at = 0; at < bytes.length; at++, rest = Math.floor(rest / 256)) bytes[at] = rest % 256;
      return bytes;
    }),
  );
}
