/**
 * What came before .xlsx: OLE containers (Excel 5–2003, and what Excel wraps around a workbook with a password), and the bare records of
 * Excel 2–4. Tells them apart and reads nothing else.
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

/** The record that every workbook before .xlsx begins with: its number, the version of Excel in the second byte; then its length. */
const BEGIN = { number: 0x09, versions: [0x00, 0x02, 0x04, 0x08], lengths: [4, 6, 8, 16] };

/** What Excel 2–4 wrote, and what some programs still write: the records without a container. */
export function isBareLegacy([number = 0, version = 0, length = 0, end = 1]: Uint8Array): boolean {
  return number === BEGIN.number && BEGIN.versions.includes(version) && BEGIN.lengths.includes(length) && end === 0;
}

/** `file-encrypted`, `file-legacy-xls`, or `file-not-xlsx` for an old Word document and the like. */
export function oleFault(bytes: Uint8Array): FileFaultError {
  if (hasStream(bytes, "EncryptedPackage")) return new FileFaultError("file-encrypted", "an encrypted package");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return new FileFaultError("file-legacy-xls", "BIFF");
  return new FileFaultError("file-not-xlsx", "an OLE container without a workbook");
}

/**
 * Looks at every slot rather than following the sector chains, so that a truncated container is still recognised. In capitals or not: some
 * programs write `WORKBOOK`.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const utf16 = Array.from(name.toLowerCase(), (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = ENTRY_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const fits = bytes[at + NAME_LENGTH_AT] === utf16.length + 2;
    if (fits && utf16.every((byte, index) => small(bytes[at + index]) === byte)) return true;
  }
  return false;
}

function small(byte = 0): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
