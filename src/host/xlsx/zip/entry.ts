/**
 * The bytes of one zip entry. Promise: never more memory than the entry declares, never a byte that fails its checksum.
 */
import { Inflate, inflateSync } from "fflate";
import { corrupt } from "../file-fault";
import { crc32 } from "./crc32";
import { viewOf, zipName, type ZipEntry } from "./directory";

export const STORED = 0;
export const DEFLATED = 8;

const LOCAL_HEADER = { signature: 0x04034b50, length: 30 };
/**
 * Compressed bytes that are inflated in one go. Deflate expands at most 1032 times, so a lying entry
 * runs on for at most 16 MiB, which is thrown away, before it is caught.
 */
const ONE_GO_BYTES = 16 * 1024;

/** Throws `file-corrupt` when the entry holds more, less or other than the directory declares. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (content.length !== entry.size) throw corrupt(`${entry.name} is not as long as declared`);
  if (crc32(content) !== entry.crc) throw corrupt(`${entry.name} fails its checksum`);
  return content;
}

/** Entries may have a local name of their own; a file whose two tables of contents differ is not to be trusted. */
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

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return packed.length <= ONE_GO_BYTES ? inflateAtOnce(packed, size) : inflateInSteps(packed, size);
  } catch (error) {
    // fflate throws its own errors, and a RangeError where a stored block overruns the buffer.
    throw corrupt("not a deflate stream of the declared size", { cause: error });
  }
}

/** One byte of room more than declared tells an entry that is too long from one that fits. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflating = new Inflate((chunk) => {
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += ONE_GO_BYTES) {
    inflating.push(packed.subarray(at, at + ONE_GO_BYTES), at + ONE_GO_BYTES >= packed.length);
  }
  return content.subarray(0, length);
}
