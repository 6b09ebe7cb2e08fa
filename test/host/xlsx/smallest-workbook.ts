/** The least that Excel takes for a workbook, to be made stranger part by part. */
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One sheet, no styles, no shared strings, no names. */
const SMALLEST = {
  "[Content_Types].xml": types(
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  ),
  "_rels/.rels": links(link("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": workbookXml(""),
  "xl/_rels/workbook.xml.rels": links(link("rId1", "worksheet", "worksheets/sheet1.xml")),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};

/** The smallest workbook with other or further parts; `undefined` takes a part out. */
export function smallestWorkbook(parts: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const all: Readonly<Record<string, string | undefined>> = { ...SMALLEST, ...parts };
  const present = Object.entries(all).filter((part): part is [string, string] => part[1] !== undefined);
  return zipSync(Object.fromEntries(present.map(([name, content]) => [name, strToU8(content)])));
}

/** With a style sheet that holds this. */
export function withStyles(content: string): Uint8Array {
  return smallestWorkbook({
    "[Content_Types].xml": SMALLEST["[Content_Types].xml"].replace(
      "</Types>",
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
    ),
    "xl/_rels/workbook.xml.rels": links(
      link("rId1", "worksheet", "worksheets/sheet1.xml"),
      link("rId2", "styles", "styles.xml"),
    ),
    "xl/styles.xml": content,
  });
}

/** A style sheet with this in it. */
export function stylesXml(content: string): string {
  return `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
}

/** @param before what stands before the sheets, such as protection; @param after what stands behind them, such as names */
export function workbookXml(before: string, after = ""): string {
  const sheet = `<sheet name="Blad1" sheetId="7" r:id="rId1"/>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${sheet}</sheets>${after}</workbook>`;
}

export function types(...content: readonly string[]): string {
  return `<Types xmlns="${PACKAGE}/content-types">${content.join("")}</Types>`;
}

export function links(...content: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content.join("")}</Relationships>`;
}

/** @param type the last word of one of Office's types, or a type in full */
export function link(id: string, type: string, target: string): string {
  const full = type.startsWith("http") ? type : `${RELATIONSHIPS}/${type}`;
  return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
}

export { PACKAGE, SPREADSHEET };
