/**
 * Looks at a file before anything in it is inflated, and refuses what is no workbook or would cost too much.
 * Promise: takes milliseconds and next to no memory, whatever the file claims to hold.
 */
import { corrupt, FileFaultError } from "./file-fault";
import { isBareLegacy, isOle, oleFault } from "./ole";
import { readDirectory, type ZipEntry } from "./zip/directory";
import { DEFLATED, STORED } from "./zip/entry";

const MIB = 1024 * 1024;

/** Excel for the web opens nothing above 100 MB; who has the bytes on disk can refuse before reading them. */
export const MAX_FILE_BYTES = 100 * MIB;
/** Of one part once inflated: a sheet of 100,000 rows by 10 columns takes 38 MB. */
export const MAX_PART_BYTES = 64 * MIB;
/** Of all parts once inflated; most of a large workbook is media, which we do not inflate. */
export const MAX_PACKAGE_BYTES = 256 * MIB;
/** A workbook has some ten parts, and a few for every sheet. */
export const MAX_ENTRIES = 10_000;
/** Deflate cannot expand more than this, so a larger claim is a lie. */
const MAX_EXPANSION = 1032;

const CONTENT_TYPES = "[content_types].xml";
/** Names that climb out of the package, that Windows reads as a path elsewhere, or that nobody can read at all. */
const UNSAFE_NAME = /^\/|^[a-z]:|(^|\/)\.{1,2}(\/|$)|\p{Cc}/iu;

/** The entries of a sound package; throws the fault of anything else. */
export function preflight(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > MAX_FILE_BYTES) throw new FileFaultError("file-too-large", "more than Excel for the web takes");
  if (isOle(bytes)) throw oleFault(bytes);
  if (isBareLegacy(bytes)) throw new FileFaultError("file-legacy-xls", "BIFF without a container");
  const entries = zipEntries(bytes).filter(isPart);
  entries.forEach(checkEntry);
  checkNames(entries);
  checkSizes(entries);
  if (!entries.some((entry) => entry.name.toLowerCase() === CONTENT_TYPES)) {
    throw new FileFaultError("file-not-xlsx", "a zip, but no Office document");
  }
  return entries;
}

/** Whether a zip is broken or whether this is no zip at all is told by how it begins. */
function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return readDirectory(bytes);
  } catch (cause) {
    const [first, second] = bytes;
    if (first === 0x50 && second === 0x4b) throw cause;
    throw new FileFaultError("file-not-xlsx", "neither a zip nor an OLE container", { cause });
  }
}

function checkEntry(entry: ZipEntry): void {
  if (entry.encrypted) throw new FileFaultError("file-encrypted", `${entry.name} is encrypted`);
  if (UNSAFE_NAME.test(entry.name)) throw corrupt(`unsafe name ${entry.name}`);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw corrupt(`${entry.name} is packed in an unknown way`);
}

/** Part names differ by more than case (OPC); with two of a kind, two readers would see two workbooks. */
function checkNames(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size < entries.length) throw corrupt("two entries with one name");
}

function checkSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const large = total > MAX_PACKAGE_BYTES || entries.some((entry) => entry.size > MAX_PART_BYTES);
  if (large || entries.length > MAX_ENTRIES) throw new FileFaultError("file-too-large", "more than we inflate");
  const lie = entries.find((entry) => entry.size > entry.compressedSize * MAX_EXPANSION);
  if (lie) throw corrupt(`${lie.name} cannot inflate to its declared size`);
}

/** Some zip tools add an entry for each folder, more than once at times. */
function isPart(entry: ZipEntry): boolean {
  return !entry.name.endsWith("/");
}
