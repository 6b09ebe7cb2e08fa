/** Which sheet of a file comes up when it is opened: read, and said in its bytes. All else stays, letter for letter. */
import { openPackage, type Package } from "../../src/host/xlsx/package";
import { edited, escaped, insertChild, type Edit } from "../../src/host/xlsx/graft/edit";
import { openWorkbook, type OpenWorkbook } from "../../src/host/xlsx/graft/open-workbook";
import {
  attribute,
  child,
  childrenOf,
  decodeXml,
  parseXml,
  wholeNumber,
  type XmlElement,
} from "../../src/host/xlsx/graft/xml-tree";
import { Parts } from "../../src/host/xlsx/read/parts";
import { partOfSheet, repacked } from "./edited-package";

interface Opened extends OpenWorkbook {
  readonly from: Package;
  readonly sheets: readonly XmlElement[];
}

/** By its name; `undefined` for a file that cannot be read. */
export function activeSheet(bytes: Uint8Array): string | undefined {
  const opened = opening(bytes);
  return opened && nameOf(opened.sheets[activeIn(opened)]);
}

/** The same bytes where it is that one already, or the file must stay as it is. */
export function withActiveSheet(bytes: Uint8Array, name: string): Uint8Array {
  const opened = opening(bytes);
  const index = opened?.sheets.findIndex((sheet) => nameOf(sheet) === name) ?? -1;
  if (!opened || index < 0 || index === activeIn(opened)) return bytes;
  const { from, part, source, root, sheets } = opened;
  const changed = new Map([[part.toLowerCase(), edited(source, [viewOf(root, index)])]]);
  const related = new Parts(from).relationships(part);
  // Two that are selected are written in together, whatever one types.
  for (const [at, sheet] of sheets.entries()) {
    const target = partOfSheet(sheet, related);
    const text = target === undefined ? "" : decodeXml(from.read(target));
    const [view] = text === "" ? [] : childrenOf(child(parseXml(text), "sheetViews"), "sheetView");
    if (view && target !== undefined)
      changed.set(target.toLowerCase(), edited(text, [said(view, "tabSelected", at === index ? "1" : "0")]));
  }
  return repacked(from, changed);
}

function opening(bytes: Uint8Array): Opened | undefined {
  const opened = openPackage(bytes);
  if ("fault" in opened) return undefined;
  try {
    const workbook = openWorkbook(opened.package);
    return { ...workbook, from: opened.package, sheets: childrenOf(child(workbook.root, "sheets"), "sheet") };
  } catch {
    return undefined;
  }
}

function nameOf(sheet: XmlElement | undefined): string | undefined {
  return sheet && attribute(sheet, "name")?.value;
}

function activeIn({ root }: OpenWorkbook): number {
  const [view] = childrenOf(child(root, "bookViews"), "workbookView");
  return (view && wholeNumber(attribute(view, "activeTab"))) ?? 0;
}

/** What comes before the views in the schema's sequence. */
const BEFORE_VIEWS = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection"];

function viewOf(root: XmlElement, index: number): Edit {
  const [view] = childrenOf(child(root, "bookViews"), "workbookView");
  if (view) return said(view, "activeTab", String(index));
  const { prefix } = root;
  const views = `<${prefix}bookViews><${prefix}workbookView activeTab="${index}"/></${prefix}bookViews>`;
  return insertChild(root, BEFORE_VIEWS, views);
}

/** Whether the element had that attribute or not. */
function said(element: XmlElement, name: string, value: string): Edit {
  const held = attribute(element, name);
  if (held) return { from: held.from, to: held.to, text: value };
  const at = element.from + 1 + element.prefix.length + element.local.length;
  return { from: at, to: at, text: ` ${name}="${escaped(value)}"` };
}
