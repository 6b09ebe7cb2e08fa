/**
 * OLE containers: what Excel 97–2003 wrote, and what Excel wraps around a workbook with a password.
 * Tells the two apart and reads nothing else.
 */
import { FileFaultError } from "./file-fault";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Every directory entry takes 128 bytes, at a multiple of that, whatever the sector size. */
const ENTRY_BYTES = 128;
/** Where an entry keeps the length of its name: in bytes, the closing NUL included. */
const NAME_LENGTH_AT = 64;

export function isOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** `file-encrypted`, `file-legacy-xls`, or `file-not-xlsx` for an old Word document and the like. */
export function oleFault(bytes: Uint8Array): FileFaultError {
  if (hasStream(bytes, "EncryptedPackage")) return new FileFaultError("file-encrypted", "an encrypted package");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return new FileFaultError("file-legacy-xls", "BIFF");
  return new FileFaultError("file-not-xlsx", "an OLE container without a workbook");
}

/** Looks at every slot rather than following the sector chains, so that a truncated container is still recognised. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const utf16 = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = ENTRY_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const fits = bytes[at + NAME_LENGTH_AT] === utf16.length + 2;
    if (fits && utf16.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
