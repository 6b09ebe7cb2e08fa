/** Workbooks whose cells are written as other programs and other hands write them. */
import {
  byHand,
  BOOK,
  changed,
  excelCell,
  MAIN,
  ONE_SHEET,
  SHARED,
  SHEET,
  sheetData,
  STRINGS,
  STYLES,
  styleSheet,
  EXCEL_STYLES,
  text,
  workbook,
  worksheet,
  type Hand,
} from "./as-excel";
import type { ForeignFile } from "./foreign-file";
import { DAY_1904, type Item } from "./the-table";
import { cellName } from "../../src/host/a1";

type Cell = NonNullable<Hand["cell"]>;

/** Excel's cells, apart from texts. */
function texts(write: (value: string, reference: string) => string): Cell {
  return (item, place) =>
    typeof item === "string" ? write(text(item), `r="${cellName(place.row, place.column)}"`) : excelCell(item, place);
}

/** Excel's cells, changed as text. */
export function rewritten(change: (cell: string, item: Item) => string): Cell {
  return (item, place) => change(excelCell(item, place), item);
}

const withoutReference = rewritten((cell, item) => (item === null ? "<c/>" : cell.replace(/ r="\w+"/, "")));
const dayAs = (write: (place: string) => string): Cell =>
  rewritten((cell, item) =>
    typeof item === "object" && item !== null && "day" in item ? write(/r="\w+"/.exec(cell)?.[0] ?? "") : cell,
  );
const formulaAs = (write: (place: string) => string): Cell =>
  rewritten((cell, item) =>
    typeof item === "object" && item !== null && "formula" in item ? write(/r="\w+"/.exec(cell)?.[0] ?? "") : cell,
  );

/** The shared texts, each written otherwise. */
function strings(write: (value: string) => string, attributes = ""): () => Uint8Array {
  const items = SHARED.map((shared) => write(text(shared)));
  return changed(() => ({ [STRINGS]: `<sst xmlns="${MAIN}"${attributes}>${items.join("")}</sst>` }));
}

export const FOREIGN_CELLS: readonly ForeignFile[] = [
  { name: "as Excel saves it", bytes: byHand({}) },
  {
    name: "with texts in the cells, as Reporting Services and Apache POI's streaming writer put them",
    bytes: byHand({
      cell: texts((value, at) => `<c ${at} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`),
    }),
  },
  {
    name: "with texts as results without a formula, as SheetJS puts them",
    bytes: byHand({ cell: texts((value, at) => `<c ${at} t="str"><v>${value}</v></c>`) }),
  },
  {
    name: "with texts as results of formulas",
    bytes: byHand({
      cell: texts((value, at) => `<c ${at} t="str"><f>"${value}"</f><v>${value}</v></c>`),
    }),
  },
  {
    name: "with texts in the cells, in runs with formatting and phonetic guides",
    bytes: byHand({
      cell: texts((value, at) =>
        `<c ${at} t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">${value.slice(0, 1)}</t></r><r><t xml:space="preserve">${value.slice(1)}</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh><phoneticPr fontId="0"/></is></c>`.replace(
          /<t xml:space="preserve">&<\/t><\/r><r><t xml:space="preserve">([^;]*;)/,
          `<t>&$1</t></r><r><t xml:space="preserve">`,
        ),
      ),
    }),
  },
  {
    name: "with texts in CDATA",
    bytes: strings(
      (value) =>
        `<si><t><![CDATA[${value.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">")}]]></t></si>`,
    ),
  },
  {
    name: "with shared texts in runs, with phonetic guides between and behind",
    bytes: strings((value) => {
      const cut = value.indexOf(" ") + 1;
      return `<si><r><t xml:space="preserve">${value.slice(0, cut)}</t></r><rPh sb="0" eb="1"><t>ぷ</t></rPh><r><rPr><sz val="11"/></rPr><t xml:space="preserve">${value.slice(cut)}</t></r><phoneticPr fontId="1" type="noConversion"/></si>`;
    }),
  },
  {
    name: "with letters of texts written as numbers",
    bytes: strings(
      (value) =>
        `<si><t>${value.replaceAll("é", "&#xE9;").replaceAll("🌍", "&#127757;").replaceAll("–", "&#8211;")}</t></si>`,
    ),
  },
  {
    name: "with white space on its own lines between all elements",
    bytes: byHand({
      cell: rewritten(
        (cell) => `\n      ${cell.replaceAll("><v>", ">\n        <v>").replaceAll("</v><", "</v>\n      <")}`,
      ),
      row: (cells, row) => `\n    <row r="${row + 1}">${cells}\n    </row>\n`,
    }),
  },
  {
    name: "with white space kept throughout the table of texts",
    bytes: strings((value) => `<si>\n  <t>${value}</t>\n</si>\n`, ` xml:space="preserve" count="3" uniqueCount="999"`),
  },
  { name: "without references on cells", bytes: byHand({ cell: withoutReference }) },
  {
    name: "without references on rows, blank ones written too",
    bytes: changed(() => ({
      [SHEET]: worksheet(
        sheetData({ row: (cells, row) => (row === 2 ? `<row/><row>${cells}</row>` : `<row>${cells}</row>`) }),
      ),
    })),
  },
  {
    name: "without references on rows, where only cells tell",
    bytes: byHand({ row: (cells) => `<row>${cells}</row>` }),
  },
  {
    name: "without any reference",
    bytes: byHand({
      cell: withoutReference,
      row: (cells, row) => (row === 2 ? `<row/><row>${cells}</row>` : `<row>${cells}</row>`),
    }),
  },
  {
    name: "with references in small letters",
    bytes: byHand({ cell: rewritten((cell) => cell.replace(/ r="(\w+)"/, (found) => found.toLowerCase())) }),
  },
  {
    name: "with a type on every cell, numbers too, as openpyxl puts it",
    bytes: byHand({
      cell: rewritten((cell, item) => (typeof item === "number" ? cell.replace("<c ", `<c t="n" `) : cell)),
    }),
  },
  {
    name: "with numbers as floating point has them",
    bytes: byHand({
      cell: rewritten((cell) =>
        cell
          .replace("<v>3.1</v>", "<v>3.1000000000000001</v>")
          .replace("<v>2.5</v>", "<v>2.5E0</v>")
          .replace("<v>25</v>", "<v>2.5E+1</v>")
          .replace("<v>2.75</v>", "<v>2.7500000000000000</v>"),
      ),
    }),
  },
  {
    name: "with yes and no in words",
    bytes: byHand({ cell: rewritten((cell) => cell.replace(`t="b"><v>1<`, `t="b"><v>true<`)) }),
    libreOffice: "takes the word for no",
  },
  {
    name: "with yes and no in capitals",
    bytes: byHand({ cell: rewritten((cell) => cell.replace(`t="b"><v>1<`, `t="b"><v>TRUE<`)) }),
    libreOffice: "takes the word for no",
  },
  {
    name: "with the day written as ISO 8601 wants",
    bytes: byHand({ cell: dayAs((at) => `<c ${at} s="1" t="d"><v>2024-05-02</v></c>`) }),
  },
  {
    name: "with the day written as ISO 8601 wants, time and all, and no format",
    bytes: byHand({ cell: dayAs((at) => `<c ${at} t="d"><v>2024-05-02T00:00:00.000Z</v></c>`) }),
    libreOffice: "shows it in another format",
  },
  {
    name: "that counts from 1904",
    bytes: changed(() => ({
      [BOOK]: workbook(`<workbookPr date1904="true"/>${ONE_SHEET}`),
      [SHEET]: worksheet(sheetData({ cell: dayAs((at) => `<c ${at} s="1"><v>${DAY_1904}</v></c>`) })),
    })),
  },
  {
    name: "with a day in a format of its own, between brackets and quotes",
    bytes: changed(() => ({
      [STYLES]: styleSheet(EXCEL_STYLES.replace(`numFmtId="16"`, `numFmtId="164"`)),
    })),
  },
  {
    name: "with an equals sign before formulas",
    bytes: byHand({ cell: formulaAs((at) => `<c ${at}><f>=SUM(B4,-1)</f><v>2</v></c>`) }),
  },
  {
    name: "with a shared formula",
    bytes: byHand({ cell: formulaAs((at) => `<c ${at}><f t="shared" ref="I4" si="0">SUM(B4,-1)</f><v>2</v></c>`) }),
  },
  {
    name: "with an array formula",
    bytes: byHand({
      cell: formulaAs((at) => `<c ${at}><f t="array" ref="I4" aca="1" ca="1">SUM(B4,-1)</f><v>2</v></c>`),
    }),
  },
  {
    name: "with a data table",
    bytes: byHand({
      cell: formulaAs((at) => `<c ${at}><f t="dataTable" ref="I4" dt2D="0" dtr="0" r1="B4"/><v>2</v></c>`),
    }),
    libreOffice: "calculates it anew, to another result",
  },
  {
    name: "with a formula of functions that came later",
    bytes: byHand({
      cell: formulaAs((at) => `<c ${at}><f>_xlfn.IFNA(_xlfn.XLOOKUP("x",A1:A2,B1:B2),2)</f><v>2</v></c>`),
    }),
  },
  {
    name: "with cells from the last to the first",
    bytes: byHand({
      row: (cells, row) => `<row r="${row + 1}">${(cells.match(/<c .*?<\/c>/g) ?? []).reverse().join("")}</row>`,
    }),
  },
  {
    name: "with a dimension that lies",
    bytes: changed(() => ({ [SHEET]: worksheet(sheetData(), `<dimension ref="XFD1048576"/>`) })),
  },
  {
    name: "with a style on every cell of a large stretch, as Google Sheets puts it",
    bytes: byHand({
      row: (cells, row) =>
        `<row r="${row + 1}" ht="15.75" customHeight="1">${cells}${Array.from({ length: 17 }, (_, at) => `<c r="${cellName(row, at + 9)}" s="0"/>`).join("")}</row>`,
    }),
  },
  {
    name: "with merged cells and a filter around the table",
    bytes: changed(() => ({
      [SHEET]: worksheet(
        sheetData(),
        "",
        `<autoFilter ref="A3:I6"/><mergeCells count="1"><mergeCell ref="A1:I1"/></mergeCells>`,
      ),
    })),
  },
];
