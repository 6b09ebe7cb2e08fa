/**
 * The workbook part: lists its sheets and names. Ours come last, so that the numbers by which the workbook's own names and
 * its active tab refer to sheets keep their meaning.
 */
import type { Plan } from "../../plan";
import { corrupt } from "../file-fault";
import { isTrue } from "../read/xml";
import { definedNames, type DefinedName } from "../write/defined-names";
import { append, edited, escaped, insertChild, type Edit } from "./edit";
import type { OpenWorkbook } from "./open-workbook";
import { RefusalError } from "./refusal";
import { attribute, child, childrenOf, wholeNumber, type XmlElement } from "./xml-tree";

/** What comes before the names in the schema's sequence. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/** The highest id that a sheet may have. */
const MAX_SHEET_ID = 65_534;

/** Throws the reason why the plan's sheets and names cannot be added to this workbook, if there is one. */
export function assertRoomFor({ sheets, names }: Plan, workbook: XmlElement): void {
  const protection = child(workbook, "workbookProtection");
  if (isTrue(protection && attribute(protection, "lockStructure")?.value)) {
    throw new RefusalError({ code: "workbook-structure-locked" });
  }
  const takenSheets = childrenOf(child(workbook, "sheets"), "sheet").map(nameOf);
  assertFree("sheet-name-taken", sheets, takenSheets);
  const global = childrenOf(child(workbook, "definedNames"), "definedName").filter(
    (name) => !attribute(name, "localSheetId"),
  );
  assertFree("defined-name-taken", names, global.map(nameOf));
}

/**
 * The workbook part with the plan's sheets and names.
 * @param ids of the relationships that lead to the plan's sheets, in their order
 */
export function addToWorkbook({ source, root, dialect }: OpenWorkbook, plan: Plan, ids: readonly string[]): string {
  const sheets = child(root, "sheets");
  if (!sheets) throw corrupt("a workbook without sheets");
  const numbers = freeNumbers(childrenOf(sheets, "sheet").map(numberOf), plan.sheets.length);
  const elements = plan.sheets.map(
    ({ name }, index) =>
      `<${sheets.prefix}sheet name="${escaped(name)}" sheetId="${numbers[index] ?? 0}"` +
      // Declared on the spot, since the workbook may have another prefix for this namespace, or none yet.
      ` xmlns:r="${dialect.relationships}" r:id="${ids[index] ?? ""}"/>`,
  );
  return edited(source, [...append(sheets, elements), ...addNames(root, childrenOf(sheets, "sheet").length, plan)]);
}

function addNames(workbook: XmlElement, sheetsBefore: number, plan: Plan): readonly Edit[] {
  const place = new Map(plan.sheets.map(({ name }, index) => [name, sheetsBefore + index]));
  const elements = definedNames(plan).map((name) => definedName(name, workbook.prefix, place));
  const existing = child(workbook, "definedNames");
  if (existing) return append(existing, elements);
  if (elements.length === 0) return [];
  const list = `${workbook.prefix}definedNames`;
  return [insertChild(workbook, BEFORE_NAMES, `<${list}>${elements.join("")}</${list}>`)];
}

function definedName(
  { name, refersTo, sheet }: DefinedName,
  prefix: string,
  place: ReadonlyMap<string, number>,
): string {
  const scope = sheet === undefined ? "" : ` localSheetId="${place.get(sheet) ?? 0}"`;
  return `<${prefix}definedName name="${escaped(name)}"${scope}>${escaped(refersTo)}</${prefix}definedName>`;
}

function assertFree(
  code: "sheet-name-taken" | "defined-name-taken",
  wanted: readonly { readonly name: string }[],
  taken: readonly string[],
): void {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const clash = wanted.find(({ name }) => folded.has(name.toLowerCase()));
  if (clash) throw new RefusalError({ code, taken: clash.name });
}

function nameOf(element: XmlElement): string {
  return attribute(element, "name")?.value ?? "";
}

function numberOf(sheet: XmlElement): number {
  return wholeNumber(attribute(sheet, "sheetId")) ?? 0;
}

/** On from the highest, or the lowest that are free where that is too near the end. */
function freeNumbers(taken: readonly number[], count: number): readonly number[] {
  const highest = taken.reduce((one, other) => Math.max(one, other), 0);
  const used = new Set(taken);
  const free: number[] = [];
  for (let number = highest + count > MAX_SHEET_ID ? 1 : highest + 1; free.length < count; number++) {
    if (!used.has(number)) free.push(number);
  }
  return free;
}
