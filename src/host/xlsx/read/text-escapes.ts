/** Characters that XML cannot hold, as Excel writes them: `_x000D_` is a carriage return, `_x005F_` an underscore. Pure. */

/** @example unescapeText("regel 1_x000D_\nregel 2") // "regel 1\r\nregel 2" */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
