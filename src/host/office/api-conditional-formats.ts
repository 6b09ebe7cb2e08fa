/** Conditional formats in the slice of Office.js that we use: see api.ts. Types only. */
import type { ClientObject, Collection } from "./api-object";

export interface ConditionalFormatCollection extends Collection<ConditionalFormat> {
  /** On top of those that are there. */
  add(type: "Custom" | "CellValue"): ConditionalFormat; // 1.6
}

export interface ConditionalFormat extends ClientObject {
  stopIfTrue: boolean; // 1.6
  readonly custom: CustomConditionalFormat; // 1.6
  readonly cellValue: CellValueConditionalFormat; // 1.6
  readonly customOrNullObject: CustomConditionalFormat; // 1.6
  readonly cellValueOrNullObject: CellValueConditionalFormat; // 1.6
  delete(): void; // 1.6
}

export interface CustomConditionalFormat extends ClientObject {
  readonly rule: ConditionalFormatRule; // 1.6
  readonly format: ConditionalRangeFormat; // 1.6
}

export interface ConditionalFormatRule {
  formula: string; // 1.6
}

export interface CellValueConditionalFormat extends ClientObject {
  rule: { formula1: string; formula2?: string; operator: string }; // 1.6
  readonly format: ConditionalRangeFormat; // 1.6
}

export interface ConditionalRangeFormat {
  readonly fill: ConditionalRangeFill; // 1.6
  readonly font: ConditionalRangeFont; // 1.6
}

export interface ConditionalRangeFill {
  color: string; // 1.6
}

export interface ConditionalRangeFont {
  color: string; // 1.6
}
