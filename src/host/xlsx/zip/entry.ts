/**
 * The bytes of one zip entry. Promise: never more memory than the entry declares, and never a byte more or other than the
 * directory declares without saying so at the end.
 */
import { Inflate, inflateSync } from "fflate";
import { corrupt } from "../file-fault";
import { crc32 } from "./crc32";
import { viewOf, zipName, type ZipEntry } from "./directory";
import type { Inflater } from "./inflater";

export const STORED = 0;
export const DEFLATED = 8;

const LOCAL_HEADER = { signature: 0x04034b50, length: 30 };
/**
 * Compressed bytes that are inflated in one go. Deflate expands at most 1032 times, so an entry that lies about its size
 * runs on for at most 16 MiB before it is caught.
 */
const STEP_BYTES = 16 * 1024;

/** Throws `file-corrupt` when the entry holds more, less or other than the directory declares. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, inflater?: Inflater): Uint8Array {
  const pieces = [...entryPieces(bytes, entry, inflater)];
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const content = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

/**
 * The same bytes piece by piece, for an entry too large to hold. What is wrong with the entry as a whole is thrown after
 * the last piece: until then its content is not to be believed.
 * @param inflater which is asked first, and takes the memory of the whole; what it does not know to be sound we unpack ourselves
 */
export function* entryPieces(bytes: Uint8Array, entry: ZipEntry, inflater?: Inflater): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  const whole = inflater && wholeBy(inflater, packed, entry);
  if (whole) {
    yield whole;
    return;
  }
  let length = 0;
  let crc = 0;
  for (const piece of inflated(packed, entry)) {
    length += piece.length;
    if (length > entry.size) break;
    crc = crc32(piece, crc);
    yield piece;
  }
  if (length !== entry.size) throw corrupt(`${entry.name} is not as long as declared`);
  if (crc !== entry.crc) throw corrupt(`${entry.name} fails its checksum`);
}

/** `undefined` where the inflater says no, or what it gives is not what the directory declares. */
function wholeBy(inflater: Inflater, packed: Uint8Array, { method, size, crc }: ZipEntry): Uint8Array | undefined {
  try {
    const whole = method === STORED ? packed : inflater.inflate(packed, size);
    return whole.length === size && inflater.crc32(whole) === crc ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** Entries also have a header of their own; a file whose two tables of contents differ is not to be trusted. */
function packedBytes(bytes: Uint8Array, { name, offset, compressedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const start = offset + LOCAL_HEADER.length;
  if (start > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER.signature)
    throw corrupt(`no entry ${name}`);
  const nameLength = view.getUint16(offset + 26, true);
  const from = start + nameLength + view.getUint16(offset + 28, true);
  if (from + compressedSize > bytes.length) throw corrupt(`${name} reaches beyond the file`);
  if (zipName(view, start, nameLength) !== name) throw corrupt(`${name} is called otherwise in its own header`);
  return bytes.subarray(from, from + compressedSize);
}

function inflated(packed: Uint8Array, { method, size }: ZipEntry): Iterable<Uint8Array> {
  if (method === STORED) return [packed];
  // One byte of room more than declared tells an entry that is too long from one that fits.
  if (packed.length <= STEP_BYTES) return [attempt(() => inflateSync(packed, { out: new Uint8Array(size + 1) }))];
  return inflatedInSteps(packed);
}

function* inflatedInSteps(packed: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflating = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < packed.length; at += STEP_BYTES) {
    const last = at + STEP_BYTES >= packed.length;
    attempt(() => {
      inflating.push(packed.subarray(at, at + STEP_BYTES), last);
    });
    yield* ready;
    ready = [];
  }
}

/** fflate throws errors of its own, and a RangeError where a stored block overruns the room it was given. */
function attempt<Result>(inflate: () => Result): Result {
  try {
    return inflate();
  } catch (cause) {
    throw corrupt("not a deflate stream of the declared size", { cause });
  }
}
