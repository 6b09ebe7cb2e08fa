/** The checksum that a zip keeps of every entry (CRC-32, polynomial 0xEDB88320). Pure. */

/** Four tables in a row, so that four bytes are taken at a time: half the work on the way to a cell. */
const TABLES = new Int32Array(4 * 256);
for (let index = 0; index < TABLES.length; index++) {
  const before = index < 256 ? index : at(index - 256);
  TABLES[index] = index < 256 ? remainder(before) : at(before & 0xff) ^ (before >>> 8);
}

/**
 * @param before checksum of the bytes that came before, to go on from
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const { length } = bytes;
  const words = new DataView(bytes.buffer, bytes.byteOffset, length);
  let crc = ~before;
  let index = 0;
  for (; index + 4 <= length; index += 4) {
    crc ^= words.getInt32(index, true);
    crc = at(768 + (crc & 0xff)) ^ at(512 + ((crc >>> 8) & 0xff)) ^ at(256 + ((crc >>> 16) & 0xff)) ^ at(crc >>> 24);
  }
  for (; index < length; index++) crc = at((crc ^ words.getUint8(index)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function at(index: number): number {
  return TABLES[index] ?? 0;
}

function remainder(byte: number): number {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1 ? 0xedb88320 : 0) ^ (rest >>> 1);
  return rest;
}
