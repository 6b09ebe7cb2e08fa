/** Workbooks with more in them than anyone needs. */
import { columnName } from "../../src/host/a1";
import {
  BOOK,
  changed,
  EXCEL_LINKS,
  EXCEL_STYLES,
  link,
  links,
  LINKS,
  override,
  SHEET,
  sheetData,
  STYLES,
  styleSheet,
  workbook,
  worksheet,
} from "./as-excel";
import type { ForeignFile } from "./foreign-file";
import { withTypes } from "./foreign-workbooks";

function manySheets(count: number): () => Uint8Array {
  const others = Array.from({ length: count - 1 }, (_, at) => at + 2);
  return changed((parts) => ({
    ...withTypes(parts, ...others.map((at) => override(`xl/worksheets/sheet${at}.xml`, "worksheet"))),
    [LINKS]: links(
      ...EXCEL_LINKS,
      ...others.map((at) => link(`rId${at + 10}`, "worksheet", `worksheets/sheet${at}.xml`)),
    ),
    [BOOK]: workbook(
      `<sheets><sheet name="Scores" sheetId="1" r:id="rId1"/>${others.map((at) => `<sheet name="Blad ${at}" sheetId="${at}" r:id="rId${at + 10}"/>`).join("")}</sheets>`,
    ),
    ...Object.fromEntries(others.map((at) => [`xl/worksheets/sheet${at}.xml`, worksheet("<sheetData/>")])),
  }));
}

/** As programs leave behind that copy a style whenever they copy a cell. */
function manyStyles(count: number, xf: string): () => Uint8Array {
  const [front = "", back = ""] = EXCEL_STYLES.split("</cellXfs>");
  const styles = `${front}${xf.repeat(count - 2)}</cellXfs>${back}`.replace(
    `<cellXfs count="2"`,
    `<cellXfs count="${count}"`,
  );
  return changed(() => ({ [STYLES]: styleSheet(styles) }));
}

const XF = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1" applyProtection="1"><alignment horizontal="left" vertical="center" wrapText="1"/><protection locked="0"/></xf>`;
const PLAIN_XF = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;

export const FOREIGN_LARGE: readonly ForeignFile[] = [
  {
    name: "with 200 sheets",
    bytes: manySheets(200),
    sheets: ["Scores", ...Array.from({ length: 199 }, (_, at) => `Blad ${at + 2}`)],
  },
  {
    name: "with cells up to the last of 16,384 columns",
    bytes: changed(() => ({
      [SHEET]: worksheet(
        sheetData().replace(
          "</sheetData>",
          `<row r="9">${Array.from({ length: 16_384 - 9 }, (_, at) => `<c r="${columnName(at + 9)}9"><v>${at}</v></c>`).join("")}</row></sheetData>`,
        ),
        `<cols><col min="1" max="16384" width="9.5"/></cols>`,
      ),
    })),
  },
  {
    name: "with a fill in every cell of a hundred columns, a thousand rows down",
    bytes: changed(() => ({
      [SHEET]: worksheet(
        sheetData().replace(
          "</sheetData>",
          `${Array.from({ length: 1000 }, (_, row) => `<row r="${row + 9}">${Array.from({ length: 100 }, (_, at) => `<c r="${columnName(at)}${row + 9}" s="2"/>`).join("")}</row>`).join("")}</sheetData>`,
        ),
      ),
      [STYLES]: styleSheet(
        EXCEL_STYLES.replace(`<fills count="2">`, `<fills count="3">`)
          .replace(
            "</fills>",
            `<fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor indexed="64"/></patternFill></fill></fills>`,
          )
          .replace(`<cellXfs count="2">`, `<cellXfs count="3">`)
          .replace(
            "</cellXfs>",
            `<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs>`,
          ),
      ),
    })),
  },
  { name: "with 64,000 cell styles", bytes: manyStyles(64_000, PLAIN_XF) },
  { name: "with 64,000 cell styles of the long kind", bytes: manyStyles(64_000, XF) },
  {
    name: "with as many cell styles as Excel can hold",
    bytes: manyStyles(65_490, PLAIN_XF),
    refused: "file-too-large",
  },
];
