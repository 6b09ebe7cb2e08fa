/** Workbooks with more in them than a table, or with more of it than anyone needs. */
import {
  BOOK,
  changed,
  EXCEL_LINKS,
  link,
  links,
  LINKS,
  MAIN,
  ONE_SHEET,
  override,
  RELATIONSHIPS,
  SHEET,
  sheetData,
  TYPES,
  workbook,
  worksheet,
  type Parts,
  type Texts,
} from "./as-excel";
import { rewritten } from "./foreign-cells";
import type { ForeignFile } from "./foreign-file";

const MICROSOFT = "http://schemas.microsoft.com/office";
const XML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function withTypes(parts: Texts, ...types: readonly string[]): Parts {
  return { [TYPES]: parts[TYPES]?.replace("</Types>", `${types.join("")}</Types>`) };
}

/** The book with more sheets before the table's own, each of one kind. */
function amongSheets(kind: string, content: string, type: string): () => Uint8Array {
  const [word = ""] = kind.split("/").slice(-1);
  return changed((parts) => ({
    ...withTypes(parts, `<Override PartName="/xl/other/${word}1.xml" ContentType="${type}"/>`),
    [LINKS]: links(...EXCEL_LINKS, link("rId9", kind, `other/${word}1.xml`)),
    [BOOK]: workbook(
      `<sheets><sheet name="Maturiteit" sheetId="7" r:id="rId9"/><sheet name="Scores" sheetId="3" r:id="rId1"/></sheets>`,
    ),
    [`xl/other/${word}1.xml`]: content,
  }));
}

function names(content: string): () => Uint8Array {
  return changed(() => ({ [BOOK]: workbook(`${ONE_SHEET}<definedNames>${content}</definedNames>`) }));
}

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>tc={1}</author><author>Jan</author></authors><commentList><comment ref="B4" authorId="0"><text><t>[Threaded comment]</t></text></comment><comment ref="C4" authorId="1"><text><r><t>Jan:</t></r><r><t xml:space="preserve">\n goed</t></r></text></comment></commentList></comments>`;

export const FOREIGN_WORKBOOKS: readonly ForeignFile[] = [
  {
    name: "with a chart on a sheet of its own, called as our sheet",
    bytes: amongSheets(
      "chartsheet",
      `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
      `${XML}.chartsheet+xml`,
    ),
    sheets: ["Maturiteit", "Scores"],
    libreOffice: "makes another sheet the first",
  },
  {
    name: "with a dialog of Excel 5",
    bytes: amongSheets(
      "dialogsheet",
      `<dialogsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
      `${XML}.dialogsheet+xml`,
    ),
    sheets: ["Maturiteit", "Scores"],
    libreOffice: "makes another sheet the first",
  },
  {
    name: "with macros of Excel 4",
    bytes: amongSheets(
      `${MICROSOFT}/2006/relationships/xlMacrosheet`,
      `<xm:macrosheet xmlns:xm="${MICROSOFT}/excel/2006/main" xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>RETURN()</f></c></row></sheetData></xm:macrosheet>`,
      "application/vnd.ms-excel.macrosheet+xml",
    ),
    sheets: ["Maturiteit", "Scores"],
    libreOffice: "makes another sheet the first",
  },
  {
    name: "whose sheets are all but one hidden deeply",
    bytes: changed((parts) => ({
      ...withTypes(parts, override("xl/worksheets/sheet2.xml", "worksheet")),
      [LINKS]: links(...EXCEL_LINKS, link("rId9", "worksheet", "worksheets/sheet2.xml")),
      [BOOK]: workbook(
        `<sheets><sheet name="Scores" sheetId="1" r:id="rId1"/><sheet name="Diep" sheetId="2" state="veryHidden" r:id="rId9"/></sheets>`,
      ),
      "xl/worksheets/sheet2.xml": worksheet("<sheetData/>"),
    })),
    sheets: ["Scores", "Diep"],
  },
  {
    name: "with names that point nowhere, elsewhere, or to no cells",
    bytes: names(
      `<definedName name="Weg">#REF!</definedName><definedName name="Ook_weg">Scores!#REF!</definedName><definedName name="Fout" hidden="1">#NAME?</definedName>` +
        `<definedName name="Vast">0.25</definedName><definedName name="Woord">"a &amp; b"</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Scores!$A$1:$I$6</definedName>` +
        `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Scores!$A$3:$I$6</definedName><definedName name="_xlfn.IFNA" hidden="1">#NAME?</definedName>`,
    ),
  },
  {
    name: "with names as ours, pointing nowhere",
    bytes: names(
      `<definedName name="KP_Scores">#REF!</definedName><definedName name="kp_steden">Weg!$A$1</definedName>`,
    ),
  },
  {
    name: "with links to other files",
    bytes: changed((parts) => ({
      ...withTypes(parts, override("xl/externalLinks/externalLink1.xml", "externalLink")),
      [LINKS]: links(...EXCEL_LINKS, link("rId9", "externalLink", "externalLinks/externalLink1.xml")),
      [BOOK]: workbook(
        `${ONE_SHEET}<externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="Elders">[1]Blad1!$A$1</definedName></definedNames>`,
      ),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><externalBook r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": links(
        `<Relationship Id="rId1" Type="${RELATIONSHIPS}/externalLinkPath" Target="file:///C:\\Mijn%20map\\ander.xlsx" TargetMode="External"/>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": links(
        `<Relationship Id="rId1" Type="${RELATIONSHIPS}/hyperlink" Target="https://gent.be/#klimaat" TargetMode="External"/>`,
      ),
      [SHEET]: worksheet(sheetData(), "", `<hyperlinks><hyperlink ref="A4" r:id="rId1"/></hyperlinks>`),
    })),
  },
  {
    name: "with comments in threads",
    bytes: changed((parts) => ({
      ...withTypes(
        parts,
        override("xl/comments1.xml", "comments"),
        `<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>`,
        `<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>`,
      ),
      [LINKS]: links(...EXCEL_LINKS, link("rId9", `${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml")),
      "xl/worksheets/_rels/sheet1.xml.rels": links(
        link("rId1", "comments", "../comments1.xml"),
        link("rId2", `${MICROSOFT}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"),
      ),
      "xl/comments1.xml": COMMENTS,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" personId="{2}" id="{1}"><text>Klopt dit?</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Jan" id="{2}" userId="x" providerId="None"/></personList>`,
    })),
  },
  {
    name: "with cells of Excel's newest kinds: rich values, dynamic arrays, checkboxes",
    bytes: changed((parts) => ({
      [SHEET]: worksheet(
        sheetData({
          cell: rewritten((cell) =>
            cell.replace(`t="e">`, `t="e" vm="1">`).replace(/(<c r="I4")><f>/, `$1 cm="1"><f t="array" ref="I4">`),
          ),
        }),
      ),
      [LINKS]: links(
        ...EXCEL_LINKS,
        `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>`,
      ),
      "[Content_Types].xml": parts["[Content_Types].xml"]?.replace(
        "</Types>",
        `<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>`,
      ),
      "xl/metadata.xml": `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
    })),
  },
  {
    name: "that says it has comments and has none",
    bytes: changed(() => ({
      "xl/worksheets/_rels/sheet1.xml.rels": links(link("rId1", "comments", "../comments1.xml")),
    })),
  },
  {
    name: "that kept the relationships of a sheet that was removed, and refers to one that it has lost",
    bytes: changed(() => ({
      [BOOK]: workbook(
        `${ONE_SHEET}<externalReferences><externalReference r:id="rId5"/></externalReferences><calcPr calcId="191029"/>`,
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": links(link("rId1", "comments", "../comments1.xml")),
      "xl/comments1.xml": COMMENTS,
    })),
  },
  {
    name: "with sheet ids near the end of what there is",
    bytes: changed((parts) => ({ [BOOK]: parts[BOOK]?.replace(`sheetId="1"`, `sheetId="65533"`) })),
  },
  {
    name: "as Excel saves it that was asked to keep quiet: choices, extensions and revision marks in the workbook",
    bytes: changed(() => ({
      [BOOK]: workbook(
        `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="28025"/><workbookPr defaultThemeVersion="202300"/>` +
          `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Gebruikers\\jan\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>` +
          `<xr:revisionPtr revIDLastSave="0" documentId="8_{1}" xr6:coauthVersionLast="47" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision" xmlns:xr6="${MICROSOFT}/spreadsheetml/2016/revision6"/>` +
          `${ONE_SHEET}<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`,
      ),
    })),
  },
  {
    name: "without any sheet",
    bytes: changed(() => ({ [BOOK]: workbook("<sheets/>") })),
    fault: "file-corrupt",
  },
  {
    name: "that leads to a sheet that is not there",
    bytes: changed(() => ({ [SHEET]: undefined })),
    fault: "file-corrupt",
  },
  {
    name: "cut off in the middle of a sheet",
    bytes: changed((parts) => ({ [SHEET]: parts[SHEET]?.slice(0, 1200) })),
    fault: "file-corrupt",
  },
];
