/** Validations and conditional formats, in the words of the writer library. Pure. */
import type { ConditionalRule, DataValidation } from "hucre";
import { absoluteAreaName, areaName, quotedSheet } from "../../a1";
import type { ConditionalFormatPlan, ValidationPlan, ValidationRule } from "../../plan";
import { colour } from "./cell-styles";
import { withoutEquals } from "./formula";

/** Refuses wrong input with our own words, and lets a cell be emptied. */
export function dataValidation({ area, rule, prompt, error }: ValidationPlan): DataValidation {
  return {
    range: areaName(area),
    ...criterion(rule),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: error.title,
    errorMessage: error.message,
  };
}

function criterion(rule: ValidationRule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "number":
      return rule.maximum === undefined
        ? { type: "decimal", operator: "greaterThanOrEqual", formula1: String(rule.minimum) }
        : { type: "decimal", operator: "between", formula1: String(rule.minimum), formula2: String(rule.maximum) };
    case "list":
      return { type: "list", formula1: `${quotedSheet(rule.sheet)}!${absoluteAreaName(rule.area)}` };
    case "formula":
      return { type: "custom", formula1: withoutEquals(rule.formula) };
  }
}

/** The place in the list is the priority, and the first that fits ends the search. */
export function conditionalRule(
  { area, rule, fill, fontColour }: ConditionalFormatPlan,
  place: number,
): ConditionalRule {
  return {
    range: areaName(area),
    priority: place + 1,
    stopIfTrue: true,
    ...(rule.kind === "equal"
      ? { type: "cellIs", operator: "equal", formula: String(rule.value) }
      : { type: "expression", formula: withoutEquals(rule.formula) }),
    style: {
      font: { color: colour(fontColour) },
      // A solid fill shows its foreground in a cell but its background in a conditional format, and LibreOffice has
      // its own view: with both the same, everyone sees the same colour.
      fill: { type: "pattern", pattern: "solid", fgColor: colour(fill), bgColor: colour(fill) },
    },
  };
}
