/** Conditional formats as they are and as they are wanted: what is the same, and what is missing. */
import type { Area } from "../area";
import type { ConditionalFormatPlan } from "../plan";
import type { Worksheet } from "./api";
import type { ConditionalFormat, ConditionalFormatCollection } from "./api-conditional-formats";
import { rangeOf } from "./sheet-writer";

/** What is to be added to one area of a sheet. */
export interface Colouring {
  readonly sheet: string;
  /** A sheet keeps it when it is renamed. */
  readonly sheetId: string;
  readonly area: Area;
  /** How many conditional formats there were. */
  readonly before: number;
  /** In order of priority. */
  readonly missing: readonly ConditionalFormatPlan[];
}

const LOADED = [
  "customOrNullObject/rule/formula",
  "customOrNullObject/format/fill/color",
  "cellValueOrNullObject/rule",
  "cellValueOrNullObject/format/fill/color",
];

/** The conditional formats that meet this area, after the next round trip: first the one that wins. */
export function queueExisting(sheet: Worksheet, area: Area): ConditionalFormatCollection {
  const existing = rangeOf(sheet, area).conditionalFormats;
  existing.load(LOADED.map((property) => `items/${property}`).join(","));
  return existing;
}

/** The same rule with the same colour. Excel may have changed capitals and spaces. */
export function isSame(existing: ConditionalFormat, { rule, fill }: ConditionalFormatPlan): boolean {
  const { customOrNullObject: custom, cellValueOrNullObject: cellValue } = existing;
  const own = rule.kind === "equal" ? cellValue : custom;
  if (own.isNullObject || own.format.fill.color.toUpperCase() !== fill) return false;
  return rule.kind === "equal"
    ? cellValue.rule.operator === "EqualTo" && cellValue.rule.formula1.replace(/^=/, "") === String(rule.value)
    : squeezed(custom.rule.formula) === squeezed(rule.formula);
}

function squeezed(formula: string): string {
  return formula.replace(/^=/, "").replaceAll(/\s/g, "").toUpperCase();
}
