/** How the text of a part is encoded. Office allows UTF-8 and UTF-16 alone, whatever the XML declaration says. Pure. */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A byte order mark tells, or else the first `<` and the zero beside it. */
export function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
