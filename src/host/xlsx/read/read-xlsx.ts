/**
 * From the bytes of an .xlsx file to a snapshot. Never throws for what a file holds: a file that cannot be read is a
 * fault with a code. No file system, no Node: the pane, a worker and the command share it.
 * Lenient where meaning is clear (order, missing references, prefixes, a dimension that lies); strict, as Excel is,
 * where a guess could put a value in the wrong cell.
 */
import type { SheetSnapshot, Snapshot } from "../../host";
import { corrupt, FileFaultError, orFault, type FileFault } from "../file-fault";
import { openPackage } from "../package";
import { readNotes } from "./notes";
import { Parts } from "./parts";
import { relatedPart } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet";
import { readStyles } from "./styles";
import { readTheme } from "./theme";
import { readWorkbook, type SheetEntry } from "./workbook";

/**
 * @example
 * const read = readXlsx(bytes);
 * if ("fault" in read) return read.fault.code; // "file-encrypted", "file-corrupt", …
 * read.snapshot.sheets[0]?.cells;
 */
export function readXlsx(bytes: Uint8Array): { readonly snapshot: Snapshot } | { readonly fault: FileFault } {
  const opened = openPackage(bytes);
  if ("fault" in opened) return opened;
  return orFault(() => ({ snapshot: readSnapshot(new Parts(opened.package)) }));
}

function readSnapshot(parts: Parts): Snapshot {
  const name = relatedPart(parts.relationships(""), "officeDocument");
  if (name === undefined) throw new FileFaultError("file-not-xlsx", "a package without a document");
  const { sheets, names, dateBase } = readWorkbook(parts, name);
  const related = parts.relationships(name);
  const [strings, styles, theme] = ["sharedStrings", "styles", "theme"].map((kind) => relatedPart(related, kind));
  const context = {
    dateBase,
    allowance: parts.allowance,
    strings: strings === undefined ? [] : readSharedStrings(parts, strings),
    looks:
      styles === undefined
        ? []
        : readStyles(parts, styles, () => (theme === undefined ? new Map() : readTheme(parts, theme))),
  };
  const read = ({ name, visibility, relationship }: SheetEntry): SheetSnapshot | undefined => {
    const target = related.get(relationship);
    if (!target) throw corrupt(`nothing leads to the sheet ${name}`);
    if (target.kind !== "worksheet") return undefined; // a chart or dialog sheet has no cells
    const comments = relatedPart(parts.relationships(target.target), "comments");
    const notes = comments === undefined ? new Map<number, string>() : readNotes(parts, comments);
    return { name, visibility, ...readSheet(parts, target.target, { ...context, notes }) };
  };
  return { sheets: sheets.map(read).filter((sheet) => sheet !== undefined), names, dateBase };
}
