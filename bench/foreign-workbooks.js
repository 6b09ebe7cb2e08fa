/**
 * Makes the workbooks in test/fixtures/foreign: the table of test/foreign as exceljs and SheetJS write it, with texts
 * shared and in the cells. They are kept, so that the tests do without these libraries.
 * In the root: npm --prefix bench ci && npm --prefix bench run foreign
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { write } from "@e965/xlsx";
import exceljs from "exceljs";
import { cellName } from "../src/host/a1.ts";
import { TABLE } from "../test/foreign/the-table.ts";

const FOLDER = join(import.meta.dirname, "..", "test", "fixtures", "foreign");
const CREATED = new Date(Date.UTC(2024, 10, 5));

function sheetJsCell(item) {
  if (typeof item === "string") return { t: "s", v: item };
  if (typeof item === "number") return { t: "n", v: item };
  if (typeof item === "boolean") return { t: "b", v: item };
  if ("day" in item) return { t: "n", v: item.day, z: "d-mmm" };
  return "error" in item ? { t: "e", v: 0x2a } : { t: "n", v: item.result, f: item.formula };
}

function bySheetJs(options) {
  const sheet = { "!ref": "A1:I6" };
  TABLE.forEach((items, row) => {
    items.forEach((item, column) => {
      if (item !== null) sheet[cellName(row, column)] = sheetJsCell(item);
    });
  });
  const book = { SheetNames: ["Scores"], Sheets: { Scores: sheet }, Props: { CreatedDate: CREATED } };
  return write(book, { type: "buffer", bookType: "xlsx", ...options });
}

function fill(sheet, commit) {
  TABLE.forEach((items, row) => {
    const line = sheet.getRow(row + 1);
    items.forEach((item, column) => {
      const cell = line.getCell(column + 1);
      if (item !== null && typeof item === "object" && "day" in item) {
        cell.value = item.day;
        cell.numFmt = "d-mmm";
      } else cell.value = item;
    });
    commit?.(line);
  });
}

async function byExcelJs() {
  const book = new exceljs.Workbook();
  book.created = book.modified = CREATED;
  fill(book.addWorksheet("Scores"));
  return book.xlsx.writeBuffer();
}

/** The streaming writer puts rows down as they come. */
async function streamedByExcelJs(file) {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: false });
  book.created = book.modified = CREATED;
  const sheet = book.addWorksheet("Scores");
  fill(sheet, (line) => line.commit());
  await book.commit();
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "sheetjs.xlsx"), bySheetJs({}));
writeFileSync(join(FOLDER, "sheetjs-shared-texts.xlsx"), bySheetJs({ bookSST: true, compression: true }));
writeFileSync(join(FOLDER, "exceljs.xlsx"), Buffer.from(await byExcelJs()));
await streamedByExcelJs(join(FOLDER, "exceljs-streamed.xlsx"));
