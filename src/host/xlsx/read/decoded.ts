/** The text of a part, piece by piece. */
import { corrupt } from "../file-fault";
import { encodingOf } from "./encoding";

/** In bytes. Strings that are kept hold on to the piece they were cut from, so a piece is small. */
const PIECE_BYTES = 64 * 1024;
/** `>` in any encoding that ASCII is a part of: it ends most tags, and is never a part of another character. */
const END_OF_TAG = 0x3e;

const WHOLE = { first: decoderFor("utf-8", { ignoreBOM: false }), next: decoderFor("utf-8", { ignoreBOM: true }) };

/** Throws `file-corrupt` for what is not in the encoding that it begins in. */
export function* decoded(part: Iterable<Uint8Array>): Generator<string> {
  const pieces = part[Symbol.iterator]();
  const first = pieces.next();
  if (first.done === true) return;
  const all = { [Symbol.iterator]: () => resumed(first.value, pieces) };
  const encoding = encodingOf(first.value);
  if (encoding === "utf-8") yield* utf8(all);
  else yield* streamed(all, new TextDecoder(encoding, { fatal: true }));
}

function* resumed(first: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

/** Decoding takes half the time when it is known that no more will follow: so a piece ends where a tag does, and is whole. */
function* utf8(part: Iterable<Uint8Array>): Generator<string> {
  let decode = WHOLE.first;
  let rest: Uint8Array = new Uint8Array();
  for (const bytes of part) {
    const all = rest.length === 0 ? bytes : joined(rest, bytes);
    let at = 0;
    while (all.length - at > PIECE_BYTES) {
      const end = endOfPiece(all, at);
      yield decode(all.subarray(at, end));
      decode = WHOLE.next;
      at = end;
    }
    rest = all.subarray(at);
  }
  yield decode(rest);
}

/** Behind the last tag that ends within the piece, or else between two characters. */
function endOfPiece(bytes: Uint8Array, from: number): number {
  const tag = bytes.lastIndexOf(END_OF_TAG, from + PIECE_BYTES - 1) + 1;
  if (tag > from) return tag;
  let end = from + PIECE_BYTES;
  while (end > from + PIECE_BYTES - 4 && isContinued(bytes[end])) end--;
  return end;
}

/** Whether a byte of UTF-8 goes on with a character that began before it. */
function isContinued(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function* streamed(part: Iterable<Uint8Array>, decoder: TextDecoder): Generator<string> {
  for (const bytes of part) {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES)
      yield orCorrupt(() => decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
  }
  yield orCorrupt(() => decoder.decode());
}

function decoderFor(encoding: "utf-8", options: { readonly ignoreBOM: boolean }): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true, ...options });
  return (bytes) => orCorrupt(() => decoder.decode(bytes));
}

function orCorrupt(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw corrupt("text that is neither UTF-8 nor UTF-16", { cause });
  }
}
