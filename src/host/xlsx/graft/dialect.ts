/**
 * The two dialects of Office Open XML. What Excel saves by default is Transitional; "Strict Open XML" says the same
 * in other namespaces, and a workbook must speak one of them throughout. Pure.
 */
import { FileFaultError } from "../file-fault";
import { edited, type Edit } from "./edit";
import { descendants, parseXml, type XmlAttribute, type XmlElement } from "./xml-tree";

export interface Dialect {
  /** Namespace of workbooks, sheets and styles. */
  readonly main: string;
  /** Namespace of `r:id`, and the beginning of every relationship's type. */
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The dialect of a workbook part. Throws `file-not-xlsx` when it is no workbook, but a document or a presentation. */
export function dialectOf({ local, uri }: XmlElement): Dialect {
  const dialect = [TRANSITIONAL, STRICT].find(({ main }) => main === uri);
  if (!dialect || local !== "workbook") throw new FileFaultError("file-not-xlsx", `a package of ${local}`);
  return dialect;
}

/**
 * A part that was generated, hence in Transitional, in a dialect. What is in a namespace of its own there stands in attributes:
 * the declarations, the kind of graphic in a frame, the types of relationships. Strict writes shares in percent.
 */
export function translated(source: string, dialect: Dialect): string {
  if (dialect === TRANSITIONAL) return source;
  const edits = [...descendants(parseXml(source))].flatMap((element) =>
    element.attributes.flatMap((held): readonly Edit[] => {
      const text = inStrict(element, held);
      return text === held.value ? [] : [{ from: held.from, to: held.to, text }];
    }),
  );
  return edited(source, edits);
}

function inStrict(element: XmlElement, { local, uri, value }: XmlAttribute): string {
  if (uri === DECLARATION || ["graphicData uri", "Relationship Type"].includes(`${element.local} ${local}`))
    return value.replace(TRANSITIONAL_URI, "http://purl.oclc.org/ooxml/$1/");
  const share = local === "val" ? SHARES.get(element.local) : undefined;
  return share === undefined ? value : `${Number(value) / share}%`;
}

const DECLARATION = "http://www.w3.org/2000/xmlns/";

const TRANSITIONAL_URI = /^http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\/2006\//;

/** Elements of a chart whose value is a share, by how much of it makes one percent. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ["gapWidth", 1],
  ["overlap", 1],
  ["lblOffset", 1],
  ["alpha", 1000],
]);
