/** Workbooks whose parts and packages are put together as other programs do it. */
import * as excel from "./as-excel";
import {
  BOOK,
  changed,
  contentTypes,
  EXCEL_LINKS,
  EXCEL_TYPES,
  excelParts,
  link,
  links,
  LINKS,
  MAIN,
  override,
  SHEET,
  sheetData,
  STRINGS,
  STYLES,
  THEME,
  TOP,
  TYPES,
  worksheet,
  zipped,
  type Parts,
  type Texts,
} from "./as-excel";
import type { ForeignFile } from "./foreign-file";

/** Every part of the book, changed as text. */
function everywhere(change: (source: string, name: string) => string | Uint8Array): () => Uint8Array {
  return () =>
    zipped(Object.fromEntries(Object.entries(excelParts()).map(([name, source]) => [name, change(source, name)])));
}

/** The vocabulary of the part gets a prefix, as ClosedXML and the Open XML SDK write it. */
function prefixed(source: string): string {
  return source.replace(/<(\/?)(?=[a-zA-Z])(?!a:)/g, "<$1x:").replace(/xmlns=/, "xmlns:x=");
}

function utf16(source: string, littleEndian: boolean): Uint8Array {
  const marked = `\uFEFF${source.replace("UTF-8", "UTF-16")}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return bytes;
}

function strict(source: string): string {
  return source
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main")
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    )
    .replace("<workbook ", `<workbook conformance="strict" `);
}

/** Content types and relationships with parts left out of them. */
function without(parts: Texts, name: string): Parts {
  const target = name.slice(3);
  return {
    [name]: undefined,
    [TYPES]: parts[TYPES]?.replace(new RegExp(`<Override PartName="/${name}"[^>]*>`), ""),
    [LINKS]: parts[LINKS]?.replace(new RegExp(`<Relationship [^>]*Target="${target}"/>`), ""),
  };
}

const inCells = worksheet(
  sheetData({
    cell: (item, place) =>
      typeof item === "string"
        ? excel.excelCell(item, place).replace(/t="s"><v>\d+<\/v>/, `t="inlineStr"><is><t>${excel.text(item)}</t></is>`)
        : excel.excelCell(item, place),
  }),
);

export const FOREIGN_PACKAGES: readonly ForeignFile[] = [
  {
    name: "with a prefix on every element",
    bytes: everywhere((source, name) => (name === THEME ? source : prefixed(source))),
  },
  {
    name: "with a prefix on the rows that were added later",
    bytes: changed((parts) => ({
      [SHEET]: parts[SHEET]?.replace(/<row r="6".*<\/row>/s, (row) =>
        row.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("<x:row ", `<x:row xmlns:x="${MAIN}" `),
      ),
    })),
  },
  {
    name: "with a root that has a prefix and rows that have none",
    bytes: changed((parts) => ({
      [SHEET]: parts[SHEET]?.replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
        .replace("</worksheet>", "</x:worksheet>")
        .replaceAll(/<(\/?)(dimension|sheetViews|sheetView|sheetFormatPr|pageMargins)(?=[ >/])/g, "<$1x:$2")
        .replace("<sheetData>", `<sheetData xmlns="${MAIN}">`),
    })),
  },
  {
    name: "with rows of another vocabulary that has the same names",
    bytes: changed((parts) => ({
      [SHEET]: parts[SHEET]?.replace(
        "</worksheet>",
        `<extLst><ext uri="{1}"><sheetData xmlns="urn:elders"><row r="4"><c r="B4"><v>1</v></c></row></sheetData></ext></extLst></worksheet>`,
      ),
    })),
  },
  {
    name: "with a choice between vocabularies, of which ours is the last",
    bytes: changed((parts) => ({
      [SHEET]: parts[SHEET]?.replace(
        /<row r="6".*?<\/row>/s,
        (row) =>
          `<mc:AlternateContent><mc:Choice Requires="x14ac">${row.replaceAll("<v>4</v>", "<v>1</v>")}</mc:Choice><mc:Fallback>${row}</mc:Fallback></mc:AlternateContent>`,
      ),
    })),
    libreOffice: "does not know choices among rows",
  },
  { name: "in Strict Open XML", bytes: everywhere(strict) },
  { name: "with a byte order mark before every part", bytes: everywhere((source) => `\uFEFF${source}`) },
  {
    name: "in UTF-16, little-endian",
    bytes: everywhere((source) => utf16(source, true)),
    libreOffice: "cannot read its content types",
  },
  {
    name: "in UTF-16, big-endian",
    bytes: everywhere((source) => utf16(source, false)),
    libreOffice: "cannot read its content types",
  },
  { name: "without XML declarations", bytes: everywhere((source) => source.replace(/^<\?xml.*?\?>\s*/, "")) },
  {
    name: "with comments and instructions in every part",
    bytes: everywhere((source) =>
      source.replace(excel.DECLARATION, `${excel.DECLARATION}<!-- door <iemand> -->\n<?maker versie="1"?>`),
    ),
  },
  { name: "with apostrophes for quotes", bytes: everywhere((source) => source.replaceAll('"', "'")) },
  {
    name: "with targets from the root of the package, as EPPlus and openpyxl write them",
    bytes: changed((parts) => ({
      [TOP]: parts[TOP]?.replaceAll(`Target="`, `Target="/`),
      [LINKS]: parts[LINKS]?.replaceAll(`Target="`, `Target="/xl/`),
    })),
  },
  {
    name: "with targets that go about",
    bytes: changed((parts) => ({ [LINKS]: parts[LINKS]?.replaceAll(`Target="`, `Target="./../xl/./`) })),
    libreOffice: "finds no sheet",
  },
  {
    name: "with targets in backslashes",
    bytes: changed((parts) => ({
      [LINKS]: parts[LINKS]?.replaceAll("worksheets/sheet1", "worksheets\\sheet1").replaceAll(
        "theme/theme1",
        "theme\\theme1",
      ),
    })),
    libreOffice: "finds no sheet",
  },
  {
    name: "with parts in other letters than they are referred to by, as SAP writes them",
    bytes: changed((parts) => ({ [STRINGS]: undefined, "xl/SharedStrings.xml": parts[STRINGS] })),
    libreOffice: "finds no texts",
  },
  {
    name: "with its relationships under other ids, out of order",
    bytes: changed((parts) => ({
      [LINKS]: links(...[...EXCEL_LINKS].reverse().map((one) => one.replace(/Id="rId/, `Id="R0e1f`))),
      [BOOK]: parts[BOOK]?.replaceAll(`r:id="rId`, `r:id="R0e1f`),
    })),
  },
  {
    name: "with every part under another name",
    bytes: () => {
      const { [SHEET]: sheet, [STRINGS]: strings, [BOOK]: book, [STYLES]: styles, ...parts } = excelParts();
      return zipped({
        [TYPES]: contentTypes(
          ...EXCEL_TYPES.slice(0, 2),
          override("office/map.xml", "sheet.main"),
          override("office/Blad%201.xml", "worksheet"),
          override("office/a/teksten.xml", "sharedStrings"),
          override("office/opmaak.xml", "styles"),
        ),
        [TOP]: links(link("a", "officeDocument", "/office/map.xml")),
        "office/map.xml": book,
        "office/_rels/map.xml.rels": links(
          link("rId1", "worksheet", "Blad%201.xml"),
          link("b", "sharedStrings", "a/teksten.xml"),
          link("c", "styles", "/office/opmaak.xml"),
        ),
        "office/Blad%201.xml": sheet,
        "office/a/teksten.xml": strings,
        "office/opmaak.xml": styles,
        "docProps/app.xml": undefined,
        ...(Object.keys(parts).length === 0 && {}),
      });
    },
    libreOffice: "finds no sheet by an escaped name",
  },
  {
    name: "with content types by override alone",
    bytes: changed((parts) => ({
      [TYPES]: contentTypes(
        ...EXCEL_TYPES.slice(2),
        override(TOP, "application/vnd.openxmlformats-package.relationships+xml"),
        override(LINKS, "application/vnd.openxmlformats-package.relationships+xml"),
      ),
      [BOOK]: parts[BOOK],
    })),
  },
  {
    name: "with content types by default alone",
    bytes: changed(() => ({
      [TYPES]: contentTypes(
        EXCEL_TYPES[0] ?? "",
        `<Default Extension="XML" ContentType="${excel.SPREADSHEET}.worksheet+xml"/>`,
        override(BOOK, "sheet.main"),
        override(STRINGS, "sharedStrings"),
        override(STYLES, "styles"),
      ),
    })),
  },
  {
    name: "without styles",
    bytes: changed((parts) => ({
      ...without(parts, STYLES),
      [SHEET]: parts[SHEET]?.replace(`s="1"><v>45414`, `t="d"><v>2024-05-02`),
    })),
    libreOffice: "shows the day in another format",
  },
  { name: "without shared texts", bytes: changed((parts) => ({ ...without(parts, STRINGS), [SHEET]: inCells })) },
  { name: "without a theme", bytes: changed((parts) => without(parts, THEME)) },
  { name: "that says it has a theme and has none", bytes: changed(() => ({ [THEME]: undefined })) },
  {
    name: "that says it has shared texts, and needs none",
    bytes: changed(() => ({ [STRINGS]: undefined, [SHEET]: inCells })),
  },
  {
    name: "that needs shared texts and has none",
    bytes: changed((parts) => without(parts, STRINGS)),
    fault: "file-corrupt",
  },
  {
    name: "without document properties",
    bytes: changed(() => ({
      "docProps/app.xml": undefined,
      [TOP]: links(link("rId1", "officeDocument", BOOK)),
      [TYPES]: contentTypes(...EXCEL_TYPES.slice(0, -1)),
    })),
  },
];
