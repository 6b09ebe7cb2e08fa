/** What a machine may bring to unpack by, where it is quicker than JavaScript. Types only. */
export interface Inflater {
  /**
   * All of a deflate stream that holds no more than `most` bytes. Throws for any other, and for whatever it does not like: whether the
   * stream is sound is then for our own to say.
   */
  inflate(packed: Uint8Array, most: number): Uint8Array;
  /** CRC-32. */
  crc32(bytes: Uint8Array): number;
}
