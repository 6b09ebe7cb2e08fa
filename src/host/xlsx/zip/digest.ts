/** Telling archives apart by what they hold, from what their directories say of it: nothing is unpacked or gone through for it. Pure. */
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** Equal for the same parts with the same bytes, however they are packed and whatever the file is called; for others, only by chance. */
export function digestOf(entries: readonly ZipEntry[]): string {
  const parts = entries.map(({ name, size, crc }) => `${name} ${size} ${crc}`).sort();
  const [size, sum] = [entries.map((each) => each.size), entries.map((each) => each.crc)].map(added);
  return `${size} ${sum} ${crc32(new TextEncoder().encode(parts.join("\n")))}`;
}

function added(numbers: readonly number[]): number {
  return numbers.reduce((sofar, each) => sofar + each, 0);
}
