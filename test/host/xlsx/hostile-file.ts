/** What a hostile file is, and how to make one that is small on disk and large once read. */
import { rawBook, rows, type RawBook } from "./raw-book";

export interface HostileFile {
  readonly name: string;
  /** The code that it must give, or `readable`. */
  readonly code: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

export const MIB = 1024 * 1024;

export function book(content: RawBook): () => Uint8Array {
  return () => rawBook(content);
}

/** A sheet whose rows are this, over and over, up to some size. */
export function repeated(content: string, bytes: number): () => Uint8Array {
  return () => rawBook({ sheet: rows(content.repeat(Math.floor(bytes / content.length))) });
}

/** Bytes that nobody can predict, and everybody can repeat. */
export function randomBytes(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (state * 48_271) % 0x7fffffff;
    bytes[at] = state >> 8;
  }
  return bytes;
}
