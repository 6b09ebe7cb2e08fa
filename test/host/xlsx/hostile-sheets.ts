/** Workbooks whose XML was made to exhaust whoever reads it, and workbooks that are only extreme. */
import { book, MIB, repeated, type HostileFile } from "./hostile-file";
import { cells, rows } from "./raw-book";

const SHEET = "xl/worksheets/sheet1.xml";

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");

export const HOSTILE_SHEETS: readonly HostileFile[] = [
  {
    name: "a billion laughs",
    code: "file-corrupt",
    bytes: book({ parts: { [SHEET]: `<!DOCTYPE w [<!ENTITY l0 "lol">${laughs}]><w>&l9;</w>` } }),
  },
  {
    name: "20 MB within a DOCTYPE",
    code: "file-corrupt",
    bytes: book({ parts: { [SHEET]: `<!DOCTYPE w [${"-'a'".repeat(5 * MIB)}` } }),
  },
  { name: "a comment without end", code: "file-corrupt", bytes: book({ sheet: `<!-- ${"-a".repeat(10 * MIB)}` }) },
  {
    name: "a tag with millions of attributes",
    code: "file-corrupt",
    bytes: book({ sheet: `<row ${Array.from({ length: 2 * MIB }, (_, at) => `a${at}=""`).join(" ")}/>` }),
  },
  {
    name: "a text of millions of entities",
    code: "file-corrupt",
    bytes: book({ sheet: cells(`<c t="str"><v>${"&lt;".repeat(7 * MIB)}</v></c>`) }),
  },
  {
    name: "millions of elements within each other",
    code: "file-corrupt",
    bytes: book({ sheet: "<a>".repeat(8 * MIB) }),
  },
  {
    name: "namespaces within namespaces",
    code: "file-corrupt",
    bytes: book({ sheet: `<a xmlns="u">`.repeat(200) + `<q:a xmlns:z=""/>`.repeat(1_500_000) }),
  },
  {
    name: "millions of elements in a namespace that nobody declared",
    code: "file-corrupt",
    bytes: book({ sheet: Array.from({ length: 1_000_000 }, (_, at) => `<p${at}:a/>`).join("") }),
  },
  {
    name: "as many scopes as there are elements",
    code: "file-too-large",
    bytes: book({ sheet: `<a xmlns="u">`.repeat(15) + `<q:a xmlns:z=""/>`.repeat(1_900_000) }),
  },
  { name: "millions of elements side by side", code: "file-too-large", bytes: repeated("<a/>", 30 * MIB) },

  { name: "five million cells", code: "file-too-large", bytes: repeated(`<c r="A1"><v>1</v></c>`, 5_000_000 * 22) },
  {
    name: "millions of cells without a reference",
    code: "file-too-large",
    bytes: repeated(`<row><c><v>1</v></c></row>`, 30 * MIB),
  },
  {
    name: "millions of merged cells",
    code: "file-too-large",
    bytes: book({ sheet: `<mergeCell ref="A1"/>`.repeat(1_400_000) }),
  },
  {
    name: "millions of hidden rows, never side by side",
    code: "file-too-large",
    bytes: repeated(`<row r="1" hidden="1"/><row r="3" hidden="1"/>`, 30 * MIB),
  },
  {
    name: "millions of shared texts",
    code: "file-too-large",
    bytes: book({ strings: "<si><t>a</t></si>".repeat(1_400_000) }),
  },
  {
    name: "millions of cell styles",
    code: "file-too-large",
    bytes: book({ styles: `<cellXfs>${"<xf/>".repeat(1_500_000)}</cellXfs>` }),
  },
  {
    name: "more styles than we keep in mind",
    code: "file-too-large",
    bytes: book({ styles: `<cellXfs>${"<xf/>".repeat(6_000_000)}</cellXfs>` }),
  },
  {
    name: "a hundred thousand names",
    code: "readable",
    bytes: book({
      names: `<definedNames>${Array.from({ length: 100_000 }, (_, at) => `<definedName name="n${at}">A!$A$${at}</definedName>`).join("")}</definedNames>`,
    }),
  },
  {
    name: "ten thousand sheets that are one part",
    code: "file-too-large",
    bytes: book({ sheets: `<sheet name="A" r:id="rId1"/>`.repeat(10_000) }),
  },
  {
    name: "a long formula that is shared half a million times",
    code: "file-too-large",
    bytes: book({
      sheet: rows(
        `<row><c><f t="shared" si="0">${"A1+".repeat(2700)}A1</f></c></row>${`<row><c><f t="shared" si="0"/></c></row>`.repeat(500_000)}`,
      ),
    }),
  },

  {
    name: "a shared formula of opening brackets",
    code: "readable",
    bytes: book({
      sheet: rows(
        `<row><c><f t="shared" si="0">${"[".repeat(8000)}</f></c></row>${`<row><c><f t="shared" si="0"/></c></row>`.repeat(1000)}`,
      ),
    }),
  },
  {
    name: "hundreds of thousands of cells, the last first",
    code: "readable",
    bytes: book({
      sheet: rows(
        Array.from({ length: 299_999 }, (_, at) => `<row r="${299_999 - at}"><c><v>1</v></c></row>`).join(""),
      ),
    }),
  },

  {
    name: "a sheet called __proto__",
    code: "readable",
    bytes: book({ sheets: `<sheet name="__proto__" r:id="rId1"/>` }),
  },
  {
    name: "a cell in each far corner",
    code: "readable",
    bytes: book({
      sheet: rows(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    }),
  },
  {
    name: "validations, conditional formats, names and merges that cover the sheet",
    code: "readable",
    bytes: book({
      sheet:
        rows(`<row r="1"><c r="A1"><v>1</v></c></row>`) +
        `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` +
        `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>` +
        `<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>`,
      names: `<definedNames><definedName name="Alles">Blad1!$A$1:$XFD$1048576</definedName></definedNames>`,
    }),
  },
  {
    name: "75,000 rows of four, as large as we read",
    code: "readable",
    bytes: book({
      sheet: rows(
        Array.from({ length: 74_999 }, (_, at) => {
          const row = at + 1;
          const numbers = ["B", "C", "D"].map((column) => `<c r="${column}${row}"><v>${(at * 7919) % 500}.25</v></c>`);
          return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>Aansluiting nummer ${row}</t></is></c>${numbers.join("")}</row>`;
        }).join(""),
      ),
    }),
  },
];
