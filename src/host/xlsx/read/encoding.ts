/** How the text of a part is encoded. Office writes UTF-8, and reads UTF-16 and ISO-8859-1 too. Pure. */

/** The last is what the platform decodes ISO-8859-1 by; declared as such it is refused, for Node decodes its euro sign as nothing. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const DECLARED_WESTERN = /^<\?xml[^>]*\sencoding\s*=\s*["']iso-8859-1["']/i;
/** A declaration takes some 60. */
const DECLARATION_BYTES = 100;

const western = new TextDecoder("windows-1252");

/** A byte order mark tells, or else the first `<` and the zero beside it, or else what the XML declaration says. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declaration = first === 0x3c && second === 0x3f ? western.decode(bytes.subarray(0, DECLARATION_BYTES)) : "";
  return DECLARED_WESTERN.test(declaration) ? "windows-1252" : "utf-8";
}
