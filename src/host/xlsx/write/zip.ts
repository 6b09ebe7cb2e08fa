/**
 * Packs parts into a zip, in the order given.
 * The same parts give the same bytes, on any engine and in any time zone: compression is fflate's own, not the
 * platform's, and every entry carries the earliest day that the format can hold. All of it is held in memory.
 */
import { zipSync } from "fflate";

export type PartsByName = ReadonlyMap<string, Uint8Array>;

/** In local time, because that is how fflate reads a date's fields. */
const EARLIEST = new Date(1980, 0, 1);

export function zip(parts: PartsByName): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: EARLIEST });
}
