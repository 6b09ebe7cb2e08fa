/** Workbooks written by hand, part by part, as other programs and other hands write them; and what we read in them. */
import { strToU8, zipSync } from "fflate";
import type { Cell, SheetSnapshot, Snapshot } from "../../../src/host/snapshot";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import { link, links } from "./smallest-workbook";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** What stands between the outermost tags of each part. */
export interface RawBook {
  /** Of the only sheet; `rows` and `cells` write it. */
  readonly sheet?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly theme?: string;
  readonly notes?: string;
  /** Instead of the one sheet called Blad1. */
  readonly sheets?: string;
  /** Before and after the sheets, in the workbook. */
  readonly settings?: string;
  readonly names?: string;
  /** Whole parts, instead of or besides the others; `undefined` takes one out. */
  readonly parts?: Parts;
}

export function rawBook(book: RawBook): Uint8Array {
  return zipParts({ ...partsOf(book), ...book.parts });
}

export function zipParts(parts: Parts): Uint8Array {
  const present = Object.entries(parts).filter((part): part is [string, string | Uint8Array] => part[1] !== undefined);
  return zipSync(
    Object.fromEntries(present.map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])),
    // Some of them are a hundred megabytes: what reads them is tried here, and not how small they can be made.
    { level: 1 },
  );
}

export function partsOf({ sheet = "", strings, styles, theme, notes, sheets, settings, names }: RawBook): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": links(link("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings ?? ""}` +
      `<sheets>${sheets ?? `<sheet name="Blad1" sheetId="1" r:id="rId1"/>`}</sheets>${names ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      link("rId1", "worksheet", "worksheets/sheet1.xml"),
      link("rId2", "sharedStrings", "sharedStrings.xml"),
      link("rId3", "styles", "styles.xml"),
      ...(theme === undefined ? [] : [link("rId4", "theme", "theme/theme1.xml")]),
    ),
    "xl/worksheets/sheet1.xml": worksheet(sheet),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles ?? ""}</styleSheet>`,
    "xl/theme/theme1.xml":
      theme && `<a:theme xmlns:a="${DRAWING}"><a:themeElements>${theme}</a:themeElements></a:theme>`,
    "xl/worksheets/_rels/sheet1.xml.rels": notes && links(link("rId1", "comments", "../comments1.xml")),
    "xl/comments1.xml": notes && `<comments xmlns="${MAIN}">${notes}</comments>`,
  };
}

export function worksheet(content: string): string {
  return `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function rows(content: string): string {
  return `<sheetData>${content}</sheetData>`;
}

/** Cells of the first row. */
export function cells(content: string): string {
  return rows(`<row r="1">${content}</row>`);
}

/** What a book says; throws where it cannot be read. */
export function snapshotOf(book: RawBook | Uint8Array): Snapshot {
  const read = readXlsx(book instanceof Uint8Array ? book : rawBook(book));
  if ("fault" in read) throw new Error(`a workbook that should be readable gives ${read.fault.code}`);
  return read.snapshot;
}

export function sheetOf(book: RawBook | Uint8Array): SheetSnapshot {
  const [sheet] = snapshotOf(book).sheets;
  if (!sheet) throw new Error("a workbook that should have a sheet has none");
  return sheet;
}

export function cellsOf(book: RawBook | Uint8Array): readonly Cell[] {
  return sheetOf(book).cells;
}

/** The value of the first cell, by what stands in the first row. */
export function valueOf(content: string, book: RawBook = {}): Cell["value"] | undefined {
  return cellsOf({ ...book, sheet: cells(content) })[0]?.value;
}

/** The code of a book that cannot be read. */
export function faultOf(book: RawBook | Uint8Array): string {
  const read = readXlsx(book instanceof Uint8Array ? book : rawBook(book));
  return "fault" in read ? read.fault.code : "readable";
}
