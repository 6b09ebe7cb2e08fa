/** Validations and conditional formats of a sheet, as it stands in the spreadsheet. Pure. */
import { parseArea, parseSheetArea } from "../../../src/host/a1";
import { isWithin } from "../../../src/host/area";
import type { ConditionalFormatPlan, Message, ValidationPlan, ValidationRule } from "../../../src/host/plan";
import type { OdooCriterion, OdooRule, SheetData } from "../../odoo/model";
import type { SheetRecord } from "../../records";
import type { Part } from "./part";

/** @param sheets those that a list may stand on */
export function validationsOf(
  { dataValidationRules }: SheetData,
  { validations }: SheetRecord,
  sheets: ReadonlySet<string>,
): Part<readonly ValidationPlan[]> {
  return each(dataValidationRules, ({ ranges, criterion }) => {
    const rule = ruleOf(criterion, sheets);
    return ranges.flatMap((range) => {
      const area = parseArea(range);
      if (!area || !rule) return [];
      const told = validations.filter((recorded) => isWithin(area, recorded.area)).at(-1);
      return [{ area, rule, prompt: message(told?.prompt), error: message(told?.errorAlert) }];
    });
  });
}

function ruleOf({ type, values }: OdooCriterion, sheets: ReadonlySet<string>): ValidationRule | undefined {
  const [first = "", second = ""] = values;
  switch (type) {
    case "customFormula":
      return { kind: "formula", formula: first };
    case "isBetween":
      return { kind: "number", minimum: Number(first), maximum: Number(second) };
    case "isGreaterOrEqualTo":
      return { kind: "number", minimum: Number(first) };
    case "isValueInRange": {
      const found = parseSheetArea(first);
      return found && sheets.has(found.sheet) ? { kind: "list", ...found } : undefined;
    }
    // Excel would split a text at its commas.
    case "isValueInList":
      return undefined;
    // A person's may be of any kind.
    default:
      return undefined;
  }
}

function message({ title = "", message: text = "" }: Partial<Message> = {}): Message {
  return { title, message: text };
}

/** A formula goes by the first cell of its area: of several areas, the first one's. */
export function conditionalFormatsOf({ conditionalFormats }: SheetData): Part<readonly ConditionalFormatPlan[]> {
  return each(conditionalFormats, ({ ranges: [range = "", ...others], rule }) => {
    const area = parseArea(range);
    const condition = conditionOf(rule);
    const { fillColor: fill, textColor: fontColour } = rule.style;
    if (!area || others.length > 0 || !condition || fill === undefined || fontColour === undefined) return [];
    return [{ area, rule: condition, fill, fontColour }];
  });
}

function conditionOf({ type, operator, values: [value = ""] }: OdooRule): ConditionalFormatPlan["rule"] | undefined {
  // A person's may be of any kind.
  if ((type as string) !== "CellIsRule") return undefined;
  if (operator === "customFormula") return { kind: "formula", formula: value };
  return (operator as string) === "isEqual" && value !== "" && !Number.isNaN(Number(value))
    ? { kind: "equal", value: Number(value) }
    : undefined;
}

function each<Held, Planned>(all: readonly Held[], plan: (held: Held) => readonly Planned[]): Part<readonly Planned[]> {
  const plans = all.map(plan);
  return { planned: plans.flat(), isWhole: plans.every(({ length }) => length > 0) };
}
