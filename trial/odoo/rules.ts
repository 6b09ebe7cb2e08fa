/** Conditional formats and validations, between Excel's words and the engine's. Pure. */
import type { Area } from "../../src/host/area";
import type { EngineConditionalFormat, EngineCriterion } from "../engine";
import { plain } from "./cells";
import type { OdooCriterion, OdooRule } from "./model";

export function ruleOf({ rule, fill, fontColour }: EngineConditionalFormat): OdooRule {
  const style = plain({ fillColor: fill, textColor: fontColour });
  return rule.kind === "equal"
    ? { type: "CellIsRule", operator: "isEqual", values: [rule.value], style }
    : { type: "CellIsRule", operator: "customFormula", values: [rule.formula], style };
}

export function formatFrom({ operator, values, style }: OdooRule): Omit<EngineConditionalFormat, "area"> {
  const [value = ""] = values;
  return {
    rule: operator === "isEqual" ? { kind: "equal", value } : { kind: "formula", formula: value },
    ...plain({ fill: style.fillColor, fontColour: style.textColor }),
  };
}

/** @param rangeText how the engine writes an area of a sheet */
export function criterionOf(
  criterion: EngineCriterion,
  rangeText: (sheet: string, area: Area) => string,
): OdooCriterion {
  switch (criterion.kind) {
    case "formula":
      return { type: "customFormula", values: [criterion.formula] };
    case "between":
      return { type: "isBetween", values: [criterion.minimum, criterion.maximum] };
    case "at least":
      return { type: "isGreaterOrEqualTo", values: [criterion.minimum] };
    case "list":
      return { type: "isValueInRange", values: [rangeText(criterion.sheet, criterion.area)], displayStyle: "arrow" };
    case "one of":
      return { type: "isValueInList", values: criterion.values, displayStyle: "arrow" };
  }
}
