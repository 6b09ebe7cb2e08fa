/** The table as Excel itself saves it, part by part, so that other habits are changes to it. */
import { strToU8, zipSync } from "fflate";
import { TABLE, type Item } from "./the-table";
import { cellName } from "../../src/host/a1";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;

export const TYPES = "[Content_Types].xml";
export const TOP = "_rels/.rels";
export const BOOK = "xl/workbook.xml";
export const LINKS = "xl/_rels/workbook.xml.rels";
export const SHEET = "xl/worksheets/sheet1.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const STYLES = "xl/styles.xml";
export const THEME = "xl/theme/theme1.xml";

export type Texts = Readonly<Record<string, string>>;
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** How a writer puts a table down. */
export interface Hand {
  /** One cell; `undefined` for none. Column and row count from 0. */
  readonly cell?: (item: Item, place: { readonly row: number; readonly column: number }) => string;
  readonly row?: (cells: string, row: number) => string;
}

export function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The shared texts of the table, in the order in which cells come by. */
export const SHARED = [...new Set(TABLE.flat().filter((item) => typeof item === "string"))];

/** Excel's own way: references everywhere, texts shared, the day in the second style. */
export function excelCell(item: Item, { row, column }: { readonly row: number; readonly column: number }): string {
  const place = `r="${cellName(row, column)}"`;
  if (item === null) return "";
  if (typeof item === "string") return `<c ${place} t="s"><v>${SHARED.indexOf(item)}</v></c>`;
  if (typeof item === "number") return `<c ${place}><v>${item}</v></c>`;
  if (typeof item === "boolean") return `<c ${place} t="b"><v>${item ? 1 : 0}</v></c>`;
  if ("day" in item) return `<c ${place} s="1"><v>${item.day}</v></c>`;
  if ("error" in item) return `<c ${place} t="e"><v>${item.error}</v></c>`;
  return `<c ${place}><f>${item.formula}</f><v>${item.result}</v></c>`;
}

export function sheetData({ cell = excelCell, row = excelRow }: Hand = {}): string {
  const rows = TABLE.flatMap((items, at) =>
    items.length === 0 ? [] : [row(items.map((item, column) => cell(item, { row: at, column })).join(""), at)],
  );
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function excelRow(cells: string, row: number): string {
  return `<row r="${row + 1}" spans="1:9" x14ac:dyDescent="0.25">${cells}</row>`;
}

export function worksheet(content: string, before = "", after = ""): string {
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
    ` mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"` +
    ` xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    `${before}${content}${after}</worksheet>`
  );
}

export function link(id: string, type: string, target: string): string {
  const full = type.startsWith("http") ? type : `${RELATIONSHIPS}/${type}`;
  return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
}

export function links(...content: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content.join("")}</Relationships>`;
}

export function override(part: string, kind: string): string {
  return `<Override PartName="/${part}" ContentType="${kind.includes("/") ? kind : `${SPREADSHEET}.${kind}+xml`}"/>`;
}

export const EXCEL_TYPES = [
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  override(BOOK, "sheet.main"),
  override(SHEET, "worksheet"),
  override(THEME, "application/vnd.openxmlformats-officedocument.theme+xml"),
  override(STYLES, "styles"),
  override(STRINGS, "sharedStrings"),
  override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
];

export const EXCEL_STYLES =
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-813]d\\ mmm"/></numFmts>` +
  `<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Aptos Narrow"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="16" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>`;

export function styleSheet(content: string): string {
  return `${DECLARATION}<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
}

export function contentTypes(...content: readonly string[]): string {
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${content.join("")}</Types>`;
}

export function workbook(content: string): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</workbook>`;
}

export const ONE_SHEET = `<sheets><sheet name="Scores" sheetId="1" r:id="rId1"/></sheets>`;

export const EXCEL_LINKS = [
  link("rId3", "styles", "styles.xml"),
  link("rId2", "theme", "theme/theme1.xml"),
  link("rId1", "worksheet", "worksheets/sheet1.xml"),
  link("rId4", "sharedStrings", "sharedStrings.xml"),
];

/** Every part of it, as text. */
export function excelParts(): Texts {
  return {
    [TYPES]: contentTypes(...EXCEL_TYPES),
    [TOP]: links(link("rId1", "officeDocument", BOOK), link("rId3", "extended-properties", "docProps/app.xml")),
    [BOOK]: workbook(
      `<workbookPr defaultThemeVersion="202300"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12345"/></bookViews>` +
        `${ONE_SHEET}<calcPr calcId="191029"/>`,
    ),
    [LINKS]: links(...EXCEL_LINKS),
    [SHEET]: worksheet(
      sheetData(),
      `<dimension ref="A1:I6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>`,
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    ),
    [STRINGS]: `${DECLARATION}<sst xmlns="${MAIN}" count="${SHARED.length}" uniqueCount="${SHARED.length}">${SHARED.map((shared) => `<si><t>${text(shared)}</t></si>`).join("")}</sst>`,
    [STYLES]: styleSheet(EXCEL_STYLES),
    [THEME]: theme(),
    "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  };
}

function theme(): string {
  const colours = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  const scheme = colours.map(
    (name, at) => `<a:${name}><a:srgbClr val="0${at.toString(16)}20${at.toString(16)}0"/></a:${name}>`,
  );
  return `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${scheme.join("")}</a:clrScheme></a:themeElements></a:theme>`;
}

/** Excel's parts with some changed, added or (as `undefined`) taken out, zipped. */
export function changed(change: (parts: Texts) => Parts): () => Uint8Array {
  return () => {
    const parts = excelParts();
    return zipped({ ...parts, ...change(parts) });
  };
}

export function present(parts: Parts): readonly (readonly [string, Uint8Array])[] {
  return Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, typeof part === "string" ? strToU8(part) : part] as const],
  );
}

export function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(present(parts)));
}

/** The sheet written by another hand, in Excel's package. */
export function byHand(hand: Hand): () => Uint8Array {
  return changed(() => ({ [SHEET]: worksheet(sheetData(hand)) }));
}
