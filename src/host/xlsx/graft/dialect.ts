/**
 * The two dialects of Office Open XML. What Excel saves by default is Transitional; "Strict Open XML" says the same
 * in other namespaces, and a workbook must speak one of them throughout.
 */
import { FileFaultError } from "../file-fault";
import type { XmlElement } from "./xml-tree";

export interface Dialect {
  /** Namespace of workbooks, sheets and styles. */
  readonly main: string;
  /** Namespace of `r:id`, and the beginning of every relationship's type. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const DIALECTS = [TRANSITIONAL, STRICT] as const;

/** The dialect of a workbook part. Throws `file-not-xlsx` when it is no workbook, but a document or a presentation. */
export function dialectOf({ local, uri }: XmlElement): Dialect {
  const dialect = DIALECTS.find(({ main }) => main === uri);
  if (!dialect || local !== "workbook") throw new FileFaultError("file-not-xlsx", `a package of ${local}`);
  return dialect;
}
