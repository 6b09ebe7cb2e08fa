/** Damage to a file that knows nothing of what is in it, or only of its zip. */
import type { Random } from "./random";
import { concat } from "../host/xlsx/raw-zip";

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const SIGNATURES = [0x04034b50, 0x02014b50, 0x06054b50];
/** Numbers at which a careless reader trips. */
const NUMBERS = [0, 1, 2, 9, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

const flip: Damage = (bytes, random) => {
  const copy = bytes.slice();
  for (let left = 1 + random.below(8); left > 0; left--) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
};

const cut: Damage = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const loseStretch: Damage = (bytes, random) => {
  const from = random.below(bytes.length);
  return concat([bytes.subarray(0, from), bytes.subarray(Math.min(bytes.length, from + 1 + random.below(500)))]);
};

const repeatStretch: Damage = (bytes, random) => {
  const from = random.below(bytes.length);
  const to = Math.min(bytes.length, from + 1 + random.below(2000));
  return concat([bytes.subarray(0, to), bytes.subarray(from)]);
};

/** A number in a header of the zip: a size, an offset, a flag, a method, a checksum, a count. */
const lie: Damage = (bytes, random) => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const headers = [];
  for (let at = 0; at + 46 < copy.length; at++) {
    if (copy[at] === 0x50 && SIGNATURES.includes(view.getUint32(at, true))) headers.push(at);
  }
  if (headers.length === 0) return copy;
  const at = random.pick(headers) + 4 + 2 * random.below(20);
  const number = random.below(4) === 0 ? view.getUint16(at, true) + random.below(5) - 2 : random.pick(NUMBERS);
  if (random.below(2) === 0) view.setUint16(at, number & 0xffff, true);
  else if (at + 4 <= copy.length) view.setUint32(at, number >>> 0, true);
  return copy;
};

const DAMAGE: readonly Damage[] = [flip, cut, loseStretch, repeatStretch, lie, lie, lie];

export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.length === 0 ? bytes : random.pick(DAMAGE)(bytes, random);
}
