/** Workbooks whose zip is unusual, and files of other kinds than a plain .xlsx. */
import { strToU8 } from "fflate";
import { concat, rawZip, type RawEntry, type ZipOptions } from "../host/xlsx/raw-zip";
import {
  BOOK,
  changed,
  EXCEL_LINKS,
  excelParts,
  link,
  links,
  LINKS,
  PACKAGE,
  present,
  SPREADSHEET,
  TOP,
  TYPES,
  zipped,
} from "./as-excel";
import type { ForeignFile } from "./foreign-file";

const SIGNATURE = `${PACKAGE}/relationships/digital-signature/origin`;

/** The entries one by one, so that the zip itself can be unusual. */
function entries(each: (entry: RawEntry) => RawEntry, options: ZipOptions = {}) {
  return (): Uint8Array =>
    rawZip(
      present(excelParts()).map(([name, content]) => each({ name, content })),
      options,
    );
}

const same = (entry: RawEntry): RawEntry => entry;

export const FOREIGN_ZIPS: readonly ForeignFile[] = [
  {
    name: "with entries in backslashes, as .NET once zipped",
    bytes: entries((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") })),
    libreOffice: "knows no backslashes",
  },
  {
    name: "with entries that begin with a slash",
    bytes: entries((entry) => ({ ...entry, name: `/${entry.name}` })),
    fault: "file-corrupt",
  },
  {
    name: "in zip64",
    bytes: entries((entry) => ({ ...entry, zip64: true }), { zip64: true }),
    libreOffice: "wants the sizes in the entries too",
  },
  {
    name: "with sizes behind the contents, as writers that stream put them",
    bytes: entries((entry) => ({ ...entry, descriptor: true, flags: 8 })),
  },
  { name: "with nothing packed", bytes: entries((entry) => ({ ...entry, method: 0 })) },
  {
    name: "with a folder entry for every folder, some twice",
    bytes: () => rawZip([...folders(), ...present(excelParts()).map(([name, content]) => ({ name, content }))]),
  },
  { name: "with a comment behind it", bytes: entries(same, { comment: "gemaakt door X" }) },
  {
    name: "with loose bytes behind it",
    bytes: () => concat([entries(same)(), new Uint8Array(700)]),
    libreOffice: "looks for the directory at the very end",
  },
  {
    name: "with loose bytes before it",
    bytes: entries(same, { prefix: strToU8("HTTP/1.1 200 OK\r\n\r\n") }),
    libreOffice: "takes it for a text",
  },
  {
    name: "with what a Mac adds to a zip",
    bytes: changed(() => ({ "__MACOSX/._xl": new Uint8Array([0, 5, 22, 7]), ".DS_Store": "x" })),
  },
  {
    name: "with one entry twice",
    bytes: () =>
      rawZip(
        [...present(excelParts()), ["xl/workbook.xml", new Uint8Array()] as const].map(([name, content]) => ({
          name,
          content,
        })),
      ),
    fault: "file-corrupt",
  },

  {
    name: "with a digital signature",
    bytes: changed((parts) => ({
      [TOP]: links(link("rId1", "officeDocument", BOOK), link("rId2", SIGNATURE, "_xmlsignatures/origin.sigs")),
      "_xmlsignatures/origin.sigs": "",
      [TYPES]: parts[TYPES]?.replace(
        "<Override",
        `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override`,
      ),
    })),
    refused: "workbook-signed",
  },
  {
    name: "whose structure is locked",
    bytes: changed((parts) => ({
      [BOOK]: parts[BOOK]?.replace(
        "<bookViews>",
        `<workbookProtection workbookAlgorithmName="SHA-512" lockStructure="1"/><bookViews>`,
      ),
    })),
    refused: "workbook-structure-locked",
  },
  {
    name: "that is a template",
    bytes: changed((parts) => ({ [TYPES]: parts[TYPES]?.replace("sheet.main+xml", "template.main+xml") })),
  },
  {
    name: "with macros",
    bytes: changed((parts) => ({
      [TYPES]: parts[TYPES]?.replace(
        `${SPREADSHEET}.sheet.main+xml`,
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ).replace("<Override", `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override`),
      [LINKS]: links(
        ...EXCEL_LINKS,
        link("rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
      ),
      "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    })),
  },
  {
    name: "in the binary format (.xlsb)",
    bytes: changed(() => ({
      [BOOK]: undefined,
      [LINKS]: undefined,
      [TOP]: links(link("rId1", "officeDocument", "xl/workbook.bin")),
      "xl/workbook.bin": new Uint8Array([0x83, 1, 0, 0x99, 1, 12]),
    })),
    fault: "file-not-xlsx",
  },
  {
    name: "in the OpenDocument format",
    bytes: () =>
      zipped({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<a/>",
        "META-INF/manifest.xml": "<a/>",
      }),
    fault: "file-not-xlsx",
  },
  {
    name: "in XML of 2003",
    bytes: () =>
      strToU8(
        `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
      ),
    fault: "file-not-xlsx",
  },
  {
    name: "that is a web page called .xlsx",
    bytes: () =>
      strToU8(
        `\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Gent</td></tr></table></html>`,
      ),
    fault: "file-not-xlsx",
  },
];

function folders(): readonly RawEntry[] {
  return ["xl/", "xl/worksheets/", "_rels/", "xl/"].map((name) => ({ name, method: 0, content: "" }));
}
