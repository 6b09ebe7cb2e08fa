/**
 * The two dialects of Office Open XML. What Excel saves by default is Transitional; "Strict Open XML" says the same
 * in other namespaces, and a workbook must speak one of them throughout. Pure.
 */
import { FileFaultError } from "../file-fault";
import { edited, type Edit } from "./edit";
import { parseXml, type XmlElement } from "./xml-tree";

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

/** A part that was generated, hence in Transitional and with all namespaces declared at its root, in a dialect. */
export function translated(source: string, dialect: Dialect): string {
  const inDialect: Readonly<Record<string, string>> = {
    [TRANSITIONAL.main]: dialect.main,
    [TRANSITIONAL.relationships]: dialect.relationships,
  };
  const edits = parseXml(source).attributes.flatMap(({ value, from, to }): readonly Edit[] => {
    const text = inDialect[value];
    return text === undefined ? [] : [{ from, to, text }];
  });
  return edited(source, edits);
}
