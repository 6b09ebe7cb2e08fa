/** Validations and conditional formats, as requests to Excel. */
import type { Area } from "../area";
import type { ConditionalFormatPlan, ValidationPlan, ValidationRule } from "../plan";
import type { DataValidationRule, Range } from "./api-range";

/** @param rangeOf an area of a planned sheet */
export function queueValidation(
  range: Range,
  { rule, prompt, error }: ValidationPlan,
  rangeOf: (sheet: string, area: Area) => Range,
): void {
  const { dataValidation } = range;
  dataValidation.rule = dataValidationRule(rule, rangeOf);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { ...prompt, showPrompt: true };
  dataValidation.errorAlert = { ...error, showAlert: true, style: "Stop" };
}

function dataValidationRule(rule: ValidationRule, rangeOf: (sheet: string, area: Area) => Range): DataValidationRule {
  switch (rule.kind) {
    case "number":
      return rule.maximum === undefined
        ? { decimal: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "list":
      // A text would be split at its commas; a range is not.
      return { list: { inCellDropDown: true, source: rangeOf(rule.sheet, rule.area) } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}

/**
 * It comes on top of those that are there, and where it fits Excel looks no further. The fill is last: a format that has
 * one is complete.
 */
export function queueConditionalFormat(range: Range, { rule, fill, fontColour }: ConditionalFormatPlan): void {
  if (rule.kind === "equal") {
    const added = range.conditionalFormats.add("CellValue");
    added.cellValue.rule = { formula1: String(rule.value), operator: "EqualTo" };
    added.stopIfTrue = true;
    added.cellValue.format.font.color = fontColour;
    added.cellValue.format.fill.color = fill;
  } else {
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = rule.formula;
    added.stopIfTrue = true;
    added.custom.format.font.color = fontColour;
    added.custom.format.fill.color = fill;
  }
}
