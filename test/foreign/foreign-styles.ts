/** Workbooks whose style sheets say less, more or other than Excel's do: what is added must give none of it another meaning. */
import { changed, EXCEL_STYLES, excelCell, SHEET, sheetData, STYLES, styleSheet, worksheet } from "./as-excel";
import type { ForeignFile } from "./foreign-file";

/** The numbers of the table take the third style. */
const NUMBERS_STYLED = worksheet(
  sheetData({
    cell: (item, place) =>
      typeof item === "number" ? excelCell(item, place).replace("<c ", `<c s="2" `) : excelCell(item, place),
  }),
);

/** Excel's styles and one more, for the numbers. */
function withThirdStyle(xf: string, change: (styles: string) => string = (styles) => styles): () => Uint8Array {
  const styles = EXCEL_STYLES.replace(`<cellXfs count="2">`, `<cellXfs count="3">`).replace(
    "</cellXfs>",
    `${xf}</cellXfs>`,
  );
  return changed(() => ({ [SHEET]: NUMBERS_STYLED, [STYLES]: styleSheet(change(styles)) }));
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** As Hancom writes what its own program says more of. */
function choice(entry: string): string {
  const more = entry.replace(/^<\w+/, `$& hs:extension="1"`);
  return (
    `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0" Requires="hs">${more}</mc:Choice>` +
    `<mc:Fallback>${entry}</mc:Fallback></mc:AlternateContent>`
  );
}

const RED = `<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>`;

export const FOREIGN_STYLES: readonly ForeignFile[] = [
  {
    name: "whose styles name a font, a fill, a border and a parent that are not there",
    bytes: withThirdStyle(
      `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1" applyFill="1" applyBorder="1"/>`,
    ),
  },
  {
    name: "whose styles name a number format that is not there",
    bytes: withThirdStyle(`<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`),
  },
  {
    name: "with choices between vocabularies among its styles",
    bytes: withThirdStyle(
      choice(`<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>`),
      (styles) =>
        styles
          .replace(`<fonts count="1">`, `<fonts count="2">`)
          .replace("</fonts>", `${choice(`<font><b/><sz val="9"/><name val="Arial"/></font>`)}</fonts>`)
          .replace(`<fills count="2">`, `<fills count="3">`)
          .replace("</fills>", `${choice(RED)}</fills>`),
    ),
    libreOffice: "does not know choices among styles",
  },
];
