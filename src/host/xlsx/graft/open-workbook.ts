/** Finds what a graft edits: the workbook and its styles. Refuses a workbook that any change would break. */
import { FileFaultError } from "../file-fault";
import type { Package } from "../package";
import { Parts } from "../read/parts";
import { relatedPart } from "../read/relationships";
import { dialectOf, type Dialect } from "./dialect";
import { RefusalError } from "./refusal";
import { decodeXml, parseXml, type XmlElement } from "./xml-tree";

const SIGNATURE = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

export interface OpenWorkbook {
  /** Name of the workbook part, mostly `xl/workbook.xml`. */
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  /** Name of the style sheet; absent where a workbook has none, and every cell is plain. */
  readonly styles: string | undefined;
}

/** Throws a `FileFaultError` when there is no workbook, a `RefusalError` when it must stay as it is. */
export function openWorkbook(from: Package): OpenWorkbook {
  const parts = new Parts(from);
  const top = parts.relationships("");
  if (relatedPart(top, SIGNATURE) !== undefined) throw new RefusalError({ code: "workbook-signed" });
  const part = relatedPart(top, "officeDocument");
  if (part === undefined) throw new FileFaultError("file-not-xlsx", "a package without a document");
  const source = decodeXml(from.read(part));
  const root = parseXml(source);
  const dialect = dialectOf(root);
  const related = parts.relationships(part);
  if (relatedPart(related, "revisionHeaders") !== undefined) throw new RefusalError({ code: "workbook-shared" });
  return { part, source, root, dialect, styles: relatedPart(related, "styles") };
}
