/**
 * From the bytes of an .xlsx file to a snapshot. Never throws for what a file holds: a file that cannot be read is a
 * fault with a code. No file system, no Node: the pane, a worker and the command share it.
 * Lenient where meaning is clear (order, missing references, prefixes, a dimension that lies); strict, as Excel is,
 * where a guess could put a value in the wrong cell.
 */
import type { SheetSnapshot, Snapshot } from "../../snapshot";
import { corrupt, FileFaultError, orFault, type FileFault } from "../file-fault";
import { openPackage } from "../package";
import type { Inflater } from "../zip/inflater";
import type { CellContext } from "./cell-parser";
import { readNotes } from "./notes";
import { Parts } from "./parts";
import { savedIn } from "./saved";
import { relatedPart, type Relationships } from "./relationships";
import { NO_STRINGS, readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet";
import { Looks, readStyles } from "./styles";
import { readWorkbook, type SheetEntry } from "./workbook";
import type { ParserFor } from "./xml-events";

/**
 * @example
 * const read = readXlsx(bytes);
 * if ("fault" in read) return read.fault.code; // "file-encrypted", "file-corrupt", …
 * read.snapshot.sheets[0]?.cells;
 */
export function readXlsx(
  bytes: Uint8Array,
  { inflater, parserFor }: Means = {},
): XlsxReading | { readonly fault: FileFault } {
  const opened = openPackage(bytes, inflater);
  if ("fault" in opened) return opened;
  const { digest } = opened.package;
  return orFault(() => ({ ...readPackage(new Parts(opened.package, parserFor)), digest }));
}

/** What reading is done by: our own, unless told otherwise. The answer is the same. */
export interface Means {
  readonly inflater?: Inflater;
  readonly parserFor?: ParserFor;
}

export interface XlsxReading {
  readonly snapshot: Snapshot;
  /** How many cell styles the sheets count on; a workbook may have fewer. */
  readonly stylesUsed: number;
  /** Equal for files that hold the same, whatever they are called. */
  readonly digest: string;
  /** When the workbook was last saved, as it says itself: milliseconds since 1970. */
  readonly saved?: number;
}

function readPackage(parts: Parts): Omit<XlsxReading, "digest"> {
  const root = parts.relationships("");
  const name = relatedPart(root, "officeDocument");
  if (name === undefined) throw new FileFaultError("file-not-xlsx", "a package without a document");
  const { sheets, names, dateBase } = readWorkbook(parts, name);
  if (sheets.length === 0) throw corrupt("a workbook without sheets");
  const related = parts.relationships(name);
  const context = { dateBase, allowance: parts.allowance, ...readShared(parts, related) };
  const snapshot = { sheets: sheets.map((entry) => readEntry(parts, { entry, related, context })), names, dateBase };
  // Last of all: nobody goes without the cells of a workbook for what it says of its date.
  const saved = savedIn(parts, root);
  return { snapshot, stylesUsed: context.looks.used, ...(saved !== undefined && { saved }) };
}

function readShared(parts: Parts, related: Relationships): Pick<CellContext, "strings" | "looks"> {
  const [strings, styles, theme] = ["sharedStrings", "styles", "theme"].map((kind) =>
    parts.present(relatedPart(related, kind)),
  );
  return {
    strings: strings === undefined ? NO_STRINGS : readSharedStrings(parts, strings),
    looks: styles === undefined ? new Looks() : readStyles(parts, styles, theme),
  };
}

interface Reading {
  readonly entry: SheetEntry;
  readonly related: Relationships;
  readonly context: CellContext;
}

/** A chart, a dialog, a sheet of macros or a module of Visual Basic has no cells for us, but it takes a name. */
const WITHOUT_CELLS = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };

function readEntry(parts: Parts, { entry, related, context }: Reading): SheetSnapshot {
  const { name, visibility, relationship } = entry;
  if (relationship === "") return { name, visibility, ...WITHOUT_CELLS };
  const target = relationship === undefined ? undefined : related.get(relationship);
  if (!target) throw corrupt(`nothing leads to the sheet ${name}`);
  if (target.kind !== "worksheet") return { name, visibility, ...WITHOUT_CELLS };
  const around = parts.relationships(target.part);
  const comments = parts.present(relatedPart(around, "comments"));
  const notes = comments === undefined ? new Map<number, string>() : readNotes(parts, comments);
  return { name, visibility, ...readSheet(parts, target.part, { ...context, notes, related: around }) };
}
