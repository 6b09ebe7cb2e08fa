/** Names that a workbook has, as Excel tells of them. */
import { parseSheetAreas } from "../a1";
import type { NamedItem, NamedItemCollection } from "./api";

/** Excel does not tell capitals apart. */
export function itemNamed({ items }: NamedItemCollection, name: string): NamedItem | undefined {
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase());
}

/** Without the `=`, as a snapshot has it. */
export function formulaOf(names: NamedItemCollection, name: string): string | undefined {
  return itemNamed(names, name)?.formula.replace(/^=/, "");
}

/** The same cells, however they are written. */
export function isSameReference(one: string, other: string): boolean {
  const [areas, others] = [one, other].map(parseSheetAreas);
  return JSON.stringify(areas) === JSON.stringify(others);
}
