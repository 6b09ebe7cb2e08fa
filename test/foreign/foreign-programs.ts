/**
 * Workbooks that other programs really wrote. LibreOffice and openpyxl write theirs during the test, and are left out where they are not
 * installed (but not under CI); those of exceljs and SheetJS were made by `bench/foreign-workbooks.js` and are kept in fixtures.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { convert, hasLibreOffice } from "../libreoffice/soffice";
import { byHand, text } from "./as-excel";
import type { ForeignFile } from "./foreign-file";
import { TABLE, type Item } from "./the-table";

const PYTHON = "/usr/bin/python3";
const FIXTURES = join(__dirname, "..", "fixtures", "foreign");
const isCi = process.env["CI"] === "true";
const hasOpenpyxl = isCi || spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;

function byOpenpyxl(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const file = join(folder, "book.xlsx");
    const { status, stderr } = spawnSync(PYTHON, [join(__dirname, "write-openpyxl.py"), file], {
      input: JSON.stringify(TABLE),
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`openpyxl did not write: ${stderr}`);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byHucre(): Promise<Uint8Array> {
  const cells = TABLE.flatMap((items, row) =>
    items.flatMap((item, column) => {
      const special = specialOfHucre(item);
      return special ? [[`${row},${column}`, special] as const] : [];
    }),
  );
  return writeXlsx({
    sheets: [{ name: "Scores", rows: TABLE.map((items) => items.map(plain)), cells: new Map(cells) }],
  });
}

function specialOfHucre(item: Item): Partial<Cell> | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  if ("day" in item) return { style: { numFmt: "d-mmm" } };
  return "error" in item ? { value: item.error, type: "error" } : { formula: item.formula, formulaResult: item.result };
}

function plain(item: Item): string | number | boolean | null {
  if (typeof item !== "object" || item === null) return item;
  if ("day" in item) return item.day;
  return "error" in item ? null : item.result;
}

/** The table as a flat OpenDocument file, from which LibreOffice makes a workbook. */
function flatOpenDocument(): Uint8Array {
  const cell = (item: Item): string => {
    if (item === null) return "<table:table-cell/>";
    if (typeof item === "string")
      return `<table:table-cell office:value-type="string"><text:p>${text(item)}</text:p></table:table-cell>`;
    if (typeof item === "number") return `<table:table-cell office:value-type="float" office:value="${item}"/>`;
    if (typeof item === "boolean")
      return `<table:table-cell office:value-type="boolean" office:boolean-value="${item}" table:style-name="yes"/>`;
    if ("day" in item)
      return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-05-02"/>`;
    return `<table:table-cell table:formula="of:=${"error" in item ? "NA()" : "SUM([.B4];-1)"}" office:value-type="float" office:value="0"/>`;
  };
  const rows = TABLE.map(
    (items) => `<table:table-row>${items.map(cell).join("") || "<table:table-cell/>"}</table:table-row>`,
  );
  const namespaces = ["office", "table", "text", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces.join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
      `<office:automatic-styles><number:date-style style:name="d"><number:day/><number:text>-</number:text><number:month number:textual="true"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>` +
      `<number:boolean-style style:name="b"><number:boolean/></number:boolean-style><style:style style:name="yes" style:family="table-cell" style:data-style-name="b"/></office:automatic-styles>` +
      `<office:body><office:spreadsheet><table:table table:name="Scores">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`,
  );
}

const KEPT: readonly ForeignFile[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => ({ name: `that is test/fixtures/foreign/${name}`, bytes: () => readFileSync(join(FIXTURES, name)) }));

export const FOREIGN_PROGRAMS: readonly ForeignFile[] = [
  ...KEPT,
  { name: "that hucre wrote", bytes: byHucre },
  ...(hasOpenpyxl ? [{ name: "that openpyxl wrote", bytes: byOpenpyxl }] : []),
  ...(hasLibreOffice
    ? [
        { name: "that LibreOffice made of its own format", bytes: () => convert(flatOpenDocument(), "xlsx") },
        { name: "of Excel's that LibreOffice saved", bytes: () => convert(byHand({})(), "xlsx") },
      ]
    : []),
];
