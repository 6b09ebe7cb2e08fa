/**
 * The central directory of a zip: what the file says it holds, before anything is inflated.
 * Knows zip64, bytes before the archive and comments after it. Believes nothing: see `preflight` for the rules.
 */
import { corrupt } from "../file-fault";

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; anything else we cannot inflate. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, as declared. */
  readonly compressedSize: number;
  /** In bytes once inflated, as declared. */
  readonly size: number;
  /** Of the local header, from the first byte of the file. */
  readonly offset: number;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** Bytes that stand before the archive: every declared offset is off by this. */
  readonly shift: number;
}

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };
const END_64 = { signature: 0x06064b50, length: 56 };
const ENTRY = { signature: 0x02014b50, length: 46 };
/** Bit 0: encrypted; bit 6: strongly so; bit 13: even the directory is masked. */
const ENCRYPTED_FLAGS = 0x2041;
/** Stands for a number that does not fit in 32 bits. */
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

const names = new TextDecoder("utf-8");

/** Throws `file-corrupt` when there is no directory, or one that does not hold what it announces. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start, end, shift } = findDirectory(view);
  if (count * ENTRY.length > end - start) throw corrupt("more entries announced than there is room for");
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + ENTRY.length > end || view.getUint32(at, true) !== ENTRY.signature) throw corrupt("garbled zip directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY.length + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw corrupt("a zip entry reaches beyond the directory");
    entries.push(readEntry(view, { at, nameLength, extraLength, shift }));
    at = next;
  }
  if (at !== end) throw corrupt("fewer entries announced than there are");
  return entries;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** With slashes, as the standard writes it: some zip tools of Windows put backslashes. */
export function zipName(view: DataView, at: number, length: number): string {
  return names.decode(new Uint8Array(view.buffer, view.byteOffset + at, length)).replaceAll("\\", "/");
}

/** From the end of the file backwards, past a comment of at most 64 KiB. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const directory = directory64(view, at) ?? directory32(view, at);
    if (directory) return directory;
  }
  throw corrupt("no zip directory");
}

function directory32(view: DataView, at: number): Directory | undefined {
  return place(view, {
    end: at,
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  });
}

function directory64(view: DataView, end32: number): Directory | undefined {
  const locator = end32 - LOCATOR_64.length;
  const at = locator - END_64.length;
  if (at < 0 || view.getUint32(locator, true) !== LOCATOR_64.signature) return undefined;
  if (view.getUint32(at, true) !== END_64.signature) return undefined;
  return place(view, {
    end: at,
    count: uint64(view, at + 32),
    size: uint64(view, at + 40),
    offset: uint64(view, at + 48),
  });
}

/** The directory ends where its end record begins; if it is not at the declared offset, something stands before the archive. */
function place(
  view: DataView,
  { end, count, size, offset }: { end: number; count: number; size: number; offset: number },
): Directory | undefined {
  const start = end - size;
  const shift = start - offset;
  if (start < 0 || shift < 0) return undefined;
  if (count > 0 && (size < ENTRY.length || view.getUint32(start, true) !== ENTRY.signature)) return undefined;
  return { count, start, end, shift };
}

function readEntry(
  view: DataView,
  { at, nameLength, extraLength, shift }: { at: number; nameLength: number; extraLength: number; shift: number },
): ZipEntry {
  const nameAt = at + ENTRY.length;
  const wide = zip64Numbers(view, { from: nameAt + nameLength, length: extraLength });
  // What does not fit in 32 bits stands in the zip64 field: in this order, and only what did not fit.
  const number = (place: number): number => {
    const narrow = view.getUint32(at + place, true);
    const value = narrow === IN_ZIP64 ? wide.shift() : narrow;
    if (value === undefined) throw corrupt("a zip64 size is missing");
    return value;
  };
  const size = number(24);
  const compressedSize = number(20);
  return {
    name: zipName(view, nameAt, nameLength),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAGS) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset: number(42) + shift,
  };
}

/** The numbers of the zip64 field among the extra fields of an entry. */
function zip64Numbers(view: DataView, { from, length }: { readonly from: number; readonly length: number }): number[] {
  const numbers: number[] = [];
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), from + length);
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    for (let place = at + 4; place + 8 <= end; place += 8) numbers.push(uint64(view, place));
  }
  return numbers;
}

/** Beyond 2^53 it loses precision, which nobody minds: every limit lies far below. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
