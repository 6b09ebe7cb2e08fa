/**
 * What is measured. Each reader takes the bytes of a workbook and says how many values it found, so that none can win by
 * finding nothing. Each is asked for values and formats, which is what telling a date from a score takes.
 */
import { inflateRawSync } from "node:zlib";
import SheetJs from "@e965/xlsx";
import ExcelJs from "exceljs";
import { inflateSync } from "fflate";
import { readXlsx as readWithHucre } from "hucre";
import readWithReadExcelFile from "read-excel-file/universal";
import { NODE_INFLATER } from "../src/cli/node-inflater.ts";
import { readXlsx } from "../src/host/xlsx/read/read-xlsx.ts";
import { readDirectory } from "../src/host/xlsx/zip/directory.ts";

/** The floor: inflating alone, by the inflater that our reader has everywhere, at once and at the right size. */
export const FLOOR = "inflate (fflate)";
export const AS_COMMAND = "klimaatpeil, the command";
export const AS_PANE = "klimaatpeil, the pane";

/** Inflating takes the packed parts, found beforehand; reading takes the file. */
const READERS = {
  [FLOOR]: {
    prepare: neededParts,
    read: (parts) => parts.forEach(({ packed, size }) => inflateSync(packed, { out: new Uint8Array(size) })),
  },
  // Node's own, which no browser has: how far the floor itself is from what a machine can do.
  "inflate (node:zlib)": {
    prepare: neededParts,
    read: (parts) => parts.forEach(({ packed }) => inflateRawSync(packed)),
  },
  [AS_COMMAND]: { read: (bytes) => valuesIn(readXlsx(bytes, { inflater: NODE_INFLATER })) },
  [AS_PANE]: { read: (bytes) => valuesIn(readXlsx(bytes)) },
  hucre: { read: hucre },
  SheetJS: { read: sheetJs },
  exceljs: { read: excelJs },
  "read-excel-file": { read: readExcelFile },
};

export const PEERS = ["hucre", "SheetJS", "exceljs", "read-excel-file"];

/** @param before the folder of another version's source, whose reader is measured as well */
export async function readersWith(before) {
  if (before === undefined) return READERS;
  const { readXlsx: readBefore } = await import(`${before}/host/xlsx/read/read-xlsx.ts`);
  return { ...READERS, [BEFORE]: { read: (bytes) => valuesIn(readBefore(bytes)) } };
}

export const BEFORE = "before: klimaatpeil";

/** What any reader of values and formats has to inflate: no theme, pictures, properties or content types. */
export const NEEDED =
  /^(_rels\/\.rels|xl\/(_rels\/)?(workbook|sharedStrings|styles)\.xml(\.rels)?|xl\/worksheets\/.*\.(xml|rels)|xl\/comments.*\.xml)$/;
const LOCAL_HEADER_BYTES = 30;

function neededParts(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return readDirectory(bytes)
    .filter(({ name }) => NEEDED.test(name))
    .map(({ offset, compressedSize, size }) => {
      const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      const start = offset + LOCAL_HEADER_BYTES + names;
      return { packed: bytes.subarray(start, start + compressedSize), size };
    });
}

function valuesIn({ snapshot }) {
  return count(snapshot.sheets, ({ cells }) => count(cells, ({ value }) => Number(value !== null)));
}

function sheetJs(bytes) {
  const { Sheets } = SheetJs.read(bytes, { type: "array", dense: true, cellStyles: true, cellNF: true });
  const inRow = (row) => count(row ?? [], (cell) => Number(cell !== undefined && cell.t !== "z"));
  return count(Object.values(Sheets), (sheet) => count(sheet["!data"], inRow));
}

async function hucre(bytes) {
  const { sheets } = await readWithHucre(bytes, { readStyles: true });
  const inRow = (row) => count(row, (value) => Number(value !== null && value !== undefined));
  return count(sheets, ({ rows }) => count(rows, inRow));
}

async function excelJs(bytes) {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes);
  let found = 0;
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value !== null) found++;
      }),
    ),
  );
  return found;
}

async function readExcelFile(bytes) {
  const sheets = await readWithReadExcelFile(bytes.slice().buffer);
  return count(sheets, ({ data }) => count(data, (row) => count(row, (value) => Number(value !== null))));
}

/** In a loop, so that counting weighs next to nothing beside reading. */
function count(items, of) {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
