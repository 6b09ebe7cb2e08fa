/** Files that are no workbook, that arrived damaged, or whose zip lies. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre";
import { book, MIB, randomBytes, type HostileFile } from "./hostile-file";
import { partsOf, rawBook, rows, worksheet } from "./raw-book";
import { concat, rawZip, type RawEntry } from "./raw-zip";

const SHEET = "xl/worksheets/sheet1.xml";

/** A sound book whose sheet is packed as given: what the directory declares is up to the entry. */
function bookWithSheet(entry: Partial<RawEntry>): Uint8Array {
  const parts = Object.entries(partsOf({})).filter((part): part is [string, string] => typeof part[1] === "string");
  return rawZip(parts.map(([name, content]) => (name === SHEET ? { name, content, ...entry } : { name, content })));
}

/**
 * A deflate stream that inflates to so many mebibytes of one byte, without anyone ever holding those: one mebibyte is
 * packed up to a byte boundary, with nothing before it to refer to, and then repeated.
 */
function bomb(mebibytes: number, byte: number): Uint8Array {
  const one = deflateRawSync(new Uint8Array(MIB).fill(byte), { finishFlush: constants.Z_FULL_FLUSH });
  const end = new Uint8Array([3, 0]);
  return concat([...Array.from({ length: mebibytes }, () => one), end]);
}

const sound = () => rawBook({ sheet: rows(`<row><c><v>3</v></c></row>`.repeat(5000)) });
const cut = (part: number) => () => sound().subarray(0, Math.floor(sound().length * part));
const ofText = (text: string) => () => new TextEncoder().encode(text);

export const HOSTILE_PACKAGES: readonly HostileFile[] = [
  { name: "an empty file", code: "file-not-xlsx", bytes: () => new Uint8Array() },
  { name: "a web page", code: "file-not-xlsx", bytes: ofText("<html><table><tr><td>Gent</td></tr></table></html>") },
  { name: "a CSV file", code: "file-not-xlsx", bytes: ofText("Stad;Strategie\nGent;3,5\n") },
  { name: "a megabyte of random bytes", code: "file-not-xlsx", bytes: () => randomBytes(MIB, 1) },
  {
    name: "random bytes that begin as a zip",
    code: "file-corrupt",
    bytes: () => concat([ofText("PK\u0003\u0004")(), randomBytes(MIB, 2)]),
  },
  {
    name: "an .xls file by another name",
    code: "file-legacy-xls",
    bytes: () => new Uint8Array(readFileSync(join("test", "fixtures", "hostile", "legacy.xls"))),
  },
  {
    name: "a file with a password",
    code: "file-encrypted",
    bytes: () =>
      writeXlsx({ sheets: [{ name: "A", rows: [["geheim"]] }], encryption: { password: "x", spinCount: 1 } }),
  },
  { name: "a file of which a tenth arrived", code: "file-corrupt", bytes: cut(0.1) },
  { name: "a file of which half arrived", code: "file-corrupt", bytes: cut(0.5) },
  { name: "a file without its last bytes", code: "file-corrupt", bytes: cut(0.999) },

  {
    name: "a bomb of 2 GB",
    code: "file-too-large",
    bytes: () => bookWithSheet({ packed: bomb(2048, 0), size: 2048 * MIB }),
  },
  {
    name: "a bomb of 300 MB",
    code: "file-too-large",
    bytes: () => bookWithSheet({ packed: bomb(300, 32), size: 300 * MIB }),
  },
  {
    name: "a bomb of 2 GB that declares 1 kB",
    code: "file-corrupt",
    bytes: () => bookWithSheet({ packed: bomb(2048, 0), size: 1024 }),
  },
  {
    name: "a bomb of 2 GB of white space that declares 30 MB",
    code: "file-corrupt",
    bytes: () => bookWithSheet({ packed: bomb(2048, 32), size: 30 * MIB }),
  },
  {
    name: "a bomb that declares as much as we read, and holds it",
    code: "file-corrupt",
    bytes: () => bookWithSheet({ packed: bomb(30, 32), size: 30 * MIB }),
  },
  {
    name: "a thousand entries that share one bomb",
    code: "file-too-large",
    bytes: () =>
      rawZip(
        Array.from({ length: 1000 }, (_, at) => ({
          name: `${at}`,
          method: 0,
          packed: new Uint8Array(1),
          compressedSize: MIB,
          size: MIB,
        })),
      ),
  },
  {
    name: "a size that is too large",
    code: "file-corrupt",
    bytes: () => bookWithSheet({ content: worksheet(rows("<row/>".repeat(99))), size: 60_000 }),
  },
  {
    name: "a size that is too small",
    code: "file-corrupt",
    bytes: () => bookWithSheet({ content: worksheet(rows("<row/>".repeat(99))), size: 60 }),
  },
  { name: "an entry that climbs out", code: "file-corrupt", bytes: book({ parts: { "../../evil.xml": "<a/>" } }) },
];
