/**
 * The bytes of a workbook that was opened, with cells written into them and names taken out. Every part that need not change stays
 * byte-identical; in those that do, everything else stays, letter for letter. So charts, notes, macros and whatever nobody here knows
 * survive, and the file keeps its kind.
 */
import type { NameSnapshot, Snapshot } from "../../src/host/snapshot";
import { openPackage } from "../../src/host/xlsx/package";
import { Parts } from "../../src/host/xlsx/read/parts";
import { relatedPart } from "../../src/host/xlsx/read/relationships";
import { edited, insertChild, type Edit } from "../../src/host/xlsx/graft/edit";
import { CONTENT_TYPES } from "../../src/host/xlsx/graft/content-types";
import { openWorkbook } from "../../src/host/xlsx/graft/open-workbook";
import { relationshipsOf } from "../../src/host/xlsx/graft/relationships";
import { attribute, child, childrenOf, decodeXml, parseXml, type XmlElement } from "../../src/host/xlsx/graft/xml-tree";
import { partOfSheet, repacked } from "./edited-package";
import { formulasIn, withHeadings } from "./table-headings";
import { writtenCells, type Written } from "./written-cells";

export interface Writing {
  /** By sheet. */
  readonly cells: ReadonlyMap<string, readonly Written[]>;
  readonly goneNames: readonly NameSnapshot[];
  /** All that the workbook holds now. */
  readonly workbook: Pick<Snapshot, "sheets">;
}

export interface WrittenBytes {
  readonly bytes: Uint8Array;
  /** Headings of Excel tables that were typed over and stay what they were. */
  readonly keptHeadings: readonly string[];
}

/** Throws a `FileFaultError` or a `RefusalError` for a workbook that any change would break, such as one that is signed. */
export function writtenWorkbook(bytes: Uint8Array, { cells, goneNames, workbook }: Writing): WrittenBytes {
  if (cells.size + goneNames.length === 0) return { bytes, keptHeadings: [] };
  const opened = openPackage(bytes);
  if ("fault" in opened) throw new Error(opened.fault.code);
  const from = opened.package;
  const { part, source, root } = openWorkbook(from);
  const parts = new Parts(from);
  const related = parts.relationships(part);
  const changed = new Map<string, string>();
  const keptHeadings: string[] = [];
  let formulasGone = false;
  for (const sheet of childrenOf(child(root, "sheets"), "sheet")) {
    const name = attribute(sheet, "name")?.value ?? "";
    const writes = cells.get(name);
    if (!writes) continue;
    const target = partOfSheet(sheet, related) ?? "";
    const all = workbook.sheets.find((held) => held.name === name)?.cells ?? [];
    const tables = [...parts.relationships(target).values()].flatMap((each) =>
      each.kind === "table" ? [[each.part, decodeXml(from.read(each.part))] as const] : [],
    );
    const headed = withHeadings(writes, new Map(tables), formulas);
    for (const [table, text] of headed.tables) changed.set(table.toLowerCase(), text);
    keptHeadings.push(...headed.kept);
    const written = writtenCells(decodeXml(from.read(target)), headed.writes, all);
    changed.set(target.toLowerCase(), written.source);
    formulasGone ||= written.formulasGone;
  }
  const chain = formulasGone ? relatedPart(related, "calcChain") : undefined;
  changed.set(part.toLowerCase(), edited(source, [...withoutNames(root, goneNames), ...calculatedAnew(root)]));
  if (chain !== undefined) {
    without(
      CONTENT_TYPES,
      "Override",
      (element) => attribute(element, "PartName")?.value.toLowerCase() === `/${chain}`.toLowerCase(),
    );
    without(
      relationshipsOf(part),
      "Relationship",
      (element) => attribute(element, "Type")?.value.endsWith("/calcChain") === true,
    );
  }
  return { bytes: repacked(from, changed, chain), keptHeadings };

  function formulas(): readonly string[] {
    const holding = from.names.filter((name) => /\/(worksheets|tables)\/[^/]*\.xml$/i.test(name));
    return [...holding, part].flatMap((name) => formulasIn(decodeXml(from.read(name))));
  }

  function without(list: string, local: string, goes: (element: XmlElement) => boolean): void {
    const text = decodeXml(from.read(list));
    const edits = childrenOf(parseXml(text), local).filter(goes).map(removed);
    changed.set(list.toLowerCase(), edited(text, edits));
  }
}

function removed({ from, to }: XmlElement): Edit {
  return { from, to, text: "" };
}

function withoutNames(root: XmlElement, names: readonly NameSnapshot[]): readonly Edit[] {
  const gone = new Set(names.filter(({ sheet }) => sheet === undefined).map(({ name }) => name.toLowerCase()));
  return childrenOf(child(root, "definedNames"), "definedName")
    .filter(
      (element) =>
        !attribute(element, "localSheetId") && gone.has((attribute(element, "name")?.value ?? "").toLowerCase()),
    )
    .map(removed);
}

/** What the spreadsheet here cannot calculate, Excel does when it opens the file. */
function calculatedAnew(root: XmlElement): readonly Edit[] {
  const there = child(root, "calcPr");
  if (!there) {
    const before = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"];
    const later = ["functionGroups", "externalReferences", "definedNames"];
    return [insertChild(root, [...before, ...later], `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  }
  const held = attribute(there, "fullCalcOnLoad");
  if (held) return [{ from: held.from, to: held.to, text: "1" }];
  const at = there.from + 1 + there.prefix.length + there.local.length;
  return [{ from: at, to: at, text: ' fullCalcOnLoad="1"' }];
}
