/** When a workbook was last saved, as its core properties say. Many programs write none; nothing that is wrong with them is a fault. */
import type { Parts } from "./parts";
import type { Relationships } from "./relationships";

/** Of Transitional and Strict alike: their types begin differently. */
const CORE = "/metadata/core-properties";

/** The properties are some hundreds of characters; whatever is behind thousands is not what Excel writes. */
const ENOUGH = 16 * 1024;

const MODIFIED = /<(?:[\w.-]+:)?modified(?:\s[^>]*)?>\s*(\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))\s*</;

/** @returns milliseconds since 1970; `undefined` where it is not said, or not as a moment with its time zone */
export function savedIn(parts: Parts, root: Relationships): number | undefined {
  const core = [...root.values()].find(({ kind }) => kind.endsWith(CORE));
  const name = parts.present(core?.part);
  if (name === undefined) return undefined;
  try {
    const text = new TextDecoder().decode(parts.read(name).subarray(0, ENOUGH));
    const at = Date.parse(MODIFIED.exec(text)?.[1] ?? "");
    return Number.isNaN(at) ? undefined : at;
  } catch {
    return undefined;
  }
}
