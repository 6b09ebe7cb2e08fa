/** The workbook part: which sheets there are, in tab order, the defined names, and the date base. */
import { corrupt, FileFaultError } from "../file-fault";
import type { NameSnapshot, SheetSnapshot, Snapshot } from "../../snapshot";
import type { Parts } from "./parts";
import type { Attributes } from "./attributes";
import { isTrue, parseXml, type XmlHandler } from "./xml";

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameSnapshot[];
  readonly dateBase: Snapshot["dateBase"];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** Of the relationship that leads to the sheet; empty for one that has no part, such as a module of Excel 5. */
  readonly relationship: string | undefined;
}

/** How the workbook part of an .xlsb begins: the same package, but with records instead of XML. */
const BINARY_WORKBOOK = [0x83, 0x01];

/** Throws `file-not-xlsx` when the part belongs to another kind of document. */
export function readWorkbook(parts: Parts, name: string): Workbook {
  const bytes = parts.read(name);
  if (BINARY_WORKBOOK.every((byte, index) => bytes[index] === byte)) throw notXlsx("an .xlsb workbook");
  const workbook = new WorkbookReader();
  parseXml([bytes], workbook, parts);
  return workbook;
}

function notXlsx(reason: string): FileFaultError {
  return new FileFaultError("file-not-xlsx", reason);
}

interface DefinedName {
  readonly name: string;
  readonly localSheetId: string | undefined;
  text: string;
}

class WorkbookReader implements XmlHandler, Workbook {
  readonly sheets: SheetEntry[] = [];
  readonly names: NameSnapshot[] = [];
  dateBase: Snapshot["dateBase"] = 1900;
  /** The elements that are open. A graft adds to the lists that stand below the root; what stands elsewhere by their names is none. */
  private readonly path: string[] = [];
  private listed = false;
  private defined: DefinedName | undefined;

  open(name: string, attributes: Attributes): void {
    this.path.push(name);
    if (this.path[0] !== "workbook") throw notXlsx(`a ${name} and no workbook`);
    switch (this.path.join("/")) {
      case "workbook/workbookPr":
        if (isTrue(attributes.get("date1904"))) this.dateBase = 1904;
        return;
      case "workbook/sheets":
        if (this.listed) throw corrupt("two lists of sheets");
        this.listed = true;
        return;
      case "workbook/sheets/sheet":
        this.sheets.push(sheetEntry(attributes));
        return;
      case "workbook/definedNames/definedName":
        this.defined = { name: attributes.get("name") ?? "", localSheetId: attributes.get("localSheetId"), text: "" };
    }
  }

  text(text: string): void {
    if (this.defined) this.defined.text += text;
  }

  close(name: string): void {
    this.path.pop();
    if (name !== "definedName" || !this.defined) return;
    this.define(this.defined);
    this.defined = undefined;
  }

  /** Excel keeps settings (print area, filter) as names that begin with `_xlnm.`; nobody defined those. */
  private define({ name, localSheetId, text: refersTo }: DefinedName): void {
    if (name.startsWith("_xlnm.")) return;
    if (localSheetId === undefined) {
      this.names.push({ name, refersTo });
      return;
    }
    const sheet = this.sheets[Number(localSheetId)];
    if (!sheet) throw corrupt(`the name ${name} belongs to no sheet`);
    this.names.push({ name, sheet: sheet.name, refersTo });
  }
}

const VISIBILITY = new Map<string, SheetSnapshot["visibility"]>([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

function sheetEntry(attributes: Attributes): SheetEntry {
  const visibility = VISIBILITY.get(attributes.get("state") ?? "") ?? "visible";
  return { name: attributes.get("name") ?? "", visibility, relationship: attributes.endingIn(":id") };
}
