import { describe, expect, it } from "@jest/globals";
import { writeXlsx } from "hucre";
import { orFault } from "../../../src/host/xlsx/file-fault";
import { openPackage, type Package } from "../../../src/host/xlsx/package";
import { crc32 } from "../../../src/host/xlsx/zip/crc32";
import { rawZip, type RawEntry, type ZipOptions } from "./raw-zip";

const TYPES: RawEntry = { name: "[Content_Types].xml", content: "<Types/>" };

function opened(bytes: Uint8Array): Package {
  const result = openPackage(bytes);
  if ("fault" in result) throw new Error(`a package that should open gives ${result.fault.code}`);
  return result.package;
}

/** What a zip with these entries, besides what makes it a package, is refused for. */
function faultOfZip(entries: readonly RawEntry[], options?: ZipOptions): string {
  return faultOf(rawZip([TYPES, ...entries], options));
}

function faultOf(bytes: Uint8Array): string {
  const result = openPackage(bytes);
  return "fault" in result ? result.fault.code : "opens";
}

/** What reading one entry is refused for. */
function faultOfReading(entry: RawEntry): string {
  const parts = opened(rawZip([TYPES, entry]));
  const whole = orFault(() => ({ bytes: parts.read(entry.name) }));
  const inPieces = orFault(() => ({ bytes: [...parts.pieces(entry.name)] }));
  const codes = [whole, inPieces].map((result) => ("fault" in result ? result.fault.code : "readable"));
  expect(codes[0]).toBe(codes[1]);
  return codes[0] ?? "";
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Compresses badly, so that it takes many steps to inflate. */
const LARGE = new Uint8Array(100_000);
for (let at = 0, seed = 1; at < LARGE.length; at++) {
  seed = (seed * 48_271) % 0x7fffffff;
  LARGE[at] = seed >> 8;
}

describe("the checksum of a zip", () => {
  it.each([
    ["", 0],
    ["a", 0xe8b7be43],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of %p is the one that everybody computes", (content, checksum) => {
    expect(crc32(new TextEncoder().encode(content))).toBe(checksum);
  });

  it("goes on from where it was", () => {
    expect(crc32(LARGE.subarray(1001), crc32(LARGE.subarray(0, 1001)))).toBe(crc32(LARGE));
  });
});

describe("a package", () => {
  it("has parts by name, in the order of the file, whatever their case", () => {
    const parts = opened(rawZip([TYPES, { name: "xl/Workbook.xml", content: "<workbook/>" }]));
    expect(parts.names).toEqual(["[Content_Types].xml", "xl/Workbook.xml"]);
    expect([parts.has("XL/workbook.XML"), parts.has("xl/weg.xml")]).toEqual([true, false]);
    expect(text(parts.read("xl/workbook.xml"))).toBe("<workbook/>");
    expect(parts.size("xl/workbook.xml")).toBe(11);
  });

  it("does not count folders as parts", () => {
    expect(opened(rawZip([{ name: "xl/", method: 0 }, TYPES])).names).toEqual(["[Content_Types].xml"]);
  });

  it.each<[string, Partial<RawEntry>, ZipOptions]>([
    ["stored and not deflated", { method: 0 }, {}],
    ["with sizes after the content", { descriptor: true, flags: 8 }, {}],
    ["with a comment at the end", {}, { comment: "gemaakt door stad Gent" }],
    ["with the longest comment, which looks like the end of a zip", {}, { comment: "PK\u0005\u0006".repeat(16_383) }],
    ["with bytes before it", {}, { prefix: LARGE.subarray(0, 999) }],
    ["with bytes before it, counted in the offsets", {}, { prefix: LARGE.subarray(0, 999), offsetsCountPrefix: true }],
    ["with zip64 fields", { zip64: true }, { zip64: true }],
    ["with zip64 fields and bytes before it", { zip64: true }, { zip64: true, prefix: LARGE.subarray(0, 999) }],
    ["with the flag for UTF-8 names", { name: "xl/gemeente-é.xml", flags: 0x800 }, {}],
  ])("is read %s", (_, entry, options) => {
    const name = entry.name ?? "xl/large.xml";
    const parts = opened(rawZip([TYPES, { content: LARGE, ...entry, name }], options));
    expect(Buffer.from(LARGE).equals(parts.read(name))).toBe(true);
    expect(parts.names).toEqual([TYPES.name, name]);
  });

  it("gives a large part piece by piece", () => {
    const pieces = [...opened(rawZip([TYPES, { name: "large", content: LARGE }])).pieces("large")];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(LARGE)).toBe(true);
  });

  it("has no part that is not there", () => {
    const parts = opened(rawZip([TYPES]));
    expect(orFault(() => ({ bytes: parts.read("xl/weg.xml") }))).toEqual({ fault: { code: "file-corrupt" } });
  });
});

describe("a file that is no package", () => {
  it.each([
    ["nothing", ""],
    ["a CSV file", "Stad;Strategie\nGent;3,5\n"],
    ["a web page", "<!DOCTYPE html><html><table><tr><td>Gent</td></tr></table></html>"],
    [
      "an XML spreadsheet of 2003",
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
    ],
    ["a PDF", "%PDF-1.7\n%âãÏÓ"],
    ["zeros", "\0".repeat(4096)],
    ["one letter", "P"],
  ])("is not taken for one: %s", (_, content) => {
    expect(faultOf(new TextEncoder().encode(content))).toBe("file-not-xlsx");
  });

  it("is not what a zip without content types is", () => {
    expect(faultOf(rawZip([{ name: "foto.jpg", content: "jpeg" }]))).toBe("file-not-xlsx");
    expect(faultOf(rawZip([]))).toBe("file-not-xlsx");
  });
});

describe("an OLE container", () => {
  /** A header, and a directory with these streams. */
  function ole(...streams: readonly string[]): Uint8Array {
    const bytes = new Uint8Array(512 + 128 * streams.length);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    streams.forEach((stream, index) => {
      const at = 512 + index * 128;
      for (let place = 0; place < stream.length; place++) bytes[at + place * 2] = stream.charCodeAt(place);
      bytes[at + 64] = (stream.length + 1) * 2;
    });
    return bytes;
  }

  it.each([
    ["file-encrypted", ["Root Entry", "EncryptionInfo", "EncryptedPackage"]],
    ["file-legacy-xls", ["Root Entry", "Workbook"]],
    ["file-legacy-xls", ["Root Entry", "Book"]],
    ["file-legacy-xls", ["Root Entry", "WORKBOOK"]],
    ["file-legacy-xls", ["Root Entry", "BOOK"]],
    ["file-not-xlsx", ["Root Entry", "WordDocument"]],
    ["file-not-xlsx", ["Root Entry", "Workbooks"]],
    ["file-not-xlsx", []],
  ])("gives %s when it holds %p", (code, streams) => {
    expect(faultOf(ole(...streams))).toBe(code);
  });

  it("with a real password is encrypted", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "Blad1", rows: [["geheim"]] }],
      encryption: { password: "klimaat", spinCount: 1 },
    });
    expect(faultOf(bytes)).toBe("file-encrypted");
  });
});

describe("a damaged package", () => {
  const sound = rawZip([TYPES, { name: "xl/large.xml", content: LARGE }]);

  it.each([0.05, 0.3, 0.5, 0.9, 0.99])("is corrupt when only %f of it arrived", (part) => {
    expect(faultOf(sound.subarray(0, Math.floor(sound.length * part)))).toBe("file-corrupt");
  });

  it("is corrupt when its last byte is missing", () => {
    expect(faultOf(sound.subarray(0, -1))).toBe("file-corrupt");
  });

  it("is corrupt when its first half is missing", () => {
    const half = sound.subarray(sound.length >> 1);
    expect(["file-corrupt", "file-not-xlsx"]).toContain(faultOf(half));
  });

  it.each([1, 3, 1000, 65534])("is corrupt when the directory announces %i entries", (count) => {
    expect(faultOfZip([{ name: "a" }], { count })).toBe("file-corrupt");
  });

  it("is corrupt when the directory is garbled", () => {
    const garbled = sound.slice();
    garbled.fill(0, garbled.length - 60, garbled.length - 40);
    expect(faultOf(garbled)).toBe("file-corrupt");
  });

  it.each([
    "../evil.xml",
    "xl/../../evil.xml",
    "/etc/passwd",
    "C:/evil.xml",
    "xl\\..\\evil.xml",
    "\\evil.xml",
    "..",
    "xl/./a.xml",
  ])("is corrupt when it has an entry called %s", (name) => {
    expect(faultOfZip([{ name }])).toBe("file-corrupt");
  });

  it("is corrupt when two entries have one name, also in another case", () => {
    expect(faultOfZip([{ name: "xl/a.xml" }, { name: "xl/a.xml" }])).toBe("file-corrupt");
    expect(faultOfZip([{ name: "xl/a.xml" }, { name: "XL/A.xml" }])).toBe("file-corrupt");
  });

  it.each([1, 9, 12, 14, 93, 95])("is corrupt when it packs an entry by method %i", (method) => {
    expect(faultOfZip([{ name: "xl/a.xml", method }])).toBe("file-corrupt");
  });

  it.each([1, 65, 8192])("is encrypted when an entry has the flags %i", (flags) => {
    expect(faultOfZip([{ name: "xl/a.xml", flags }])).toBe("file-encrypted");
  });
});

describe("a package that is too large", () => {
  const MIB = 1024 * 1024;

  it("is refused by what one part declares", () => {
    expect(faultOfZip([{ name: "xl/a.xml", size: 65 * MIB, compressedSize: 65 * MIB }])).toBe("file-too-large");
  });

  it("is refused by what its parts declare together", () => {
    const entries = Array.from({ length: 5 }, (_, index) => ({
      name: `xl/${index}`,
      size: 60 * MIB,
      compressedSize: 60 * MIB,
    }));
    expect(faultOfZip(entries.slice(0, 4))).toBe("opens");
    expect(faultOfZip(entries)).toBe("file-too-large");
  });

  it("is refused by a size that only zip64 can tell", () => {
    expect(faultOfZip([{ name: "xl/a.xml", zip64: true, size: 5 * 1024 * MIB }])).toBe("file-too-large");
  });

  it("is refused by the number of its entries", () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({ name: `xl/${index}`, method: 0 }));
    expect(faultOfZip(entries)).toBe("file-too-large");
  });

  it("is refused by its own size, unread", () => {
    expect(faultOf(new Uint8Array(100 * MIB + 1))).toBe("file-too-large");
  });
});

describe("an entry that is not what the directory says", () => {
  const lying = (lie: Partial<RawEntry>): RawEntry => ({ name: "xl/a.xml", content: LARGE, ...lie });
  const small = "Gent;3,5;".repeat(50);

  it.each<[string, RawEntry]>([
    ["more than declared", lying({ size: LARGE.length - 1 })],
    ["less than declared", lying({ size: LARGE.length + 1 })],
    ["more than declared, and is small", lying({ content: small, size: 10 })],
    ["less than declared, and is small", lying({ content: small, size: 451 })],
    ["more than declared, and is stored", lying({ method: 0, size: 1 })],
    ["another checksum", lying({ crc: 1 })],
    ["another checksum, and is small", lying({ content: small, crc: 1 })],
    ["another checksum, and is stored", lying({ method: 0, crc: 1 })],
    ["another name in its own header", lying({ localName: "xl/b.xml" })],
    ["no deflate stream", lying({ packed: LARGE, size: 5 })],
    ["half a deflate stream", lying({ compressedSize: 1000 })],
    ["content beyond the end of the file", lying({ compressedSize: 0x7fffffff })],
  ])("is corrupt: it holds %s", (_, entry) => {
    expect(faultOfReading(entry)).toBe("file-corrupt");
  });

  it("is inflated no further than it declares", () => {
    const pieces = opened(rawZip([TYPES, lying({ size: 40_000 })])).pieces("xl/a.xml");
    let length = 0;
    const result = orFault(() => {
      for (const piece of pieces) length += piece.length;
      return { length };
    });
    expect(result).toEqual({ fault: { code: "file-corrupt" } });
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(40_000);
  });

  it("is corrupt unread when it declares more than deflate can hold", () => {
    expect(faultOfZip([lying({ content: small, size: 1_000_000 })])).toBe("file-corrupt");
  });

  it("leaves the other entries readable", () => {
    const parts = opened(rawZip([TYPES, lying({ crc: 1 })]));
    expect(text(parts.read(TYPES.name))).toBe("<Types/>");
  });
});
