/**
 * The conditional formats and validations of a worksheet part.
 * Limits: colour scales, bars and icons are passed over, and so is a validation that compares dates, times or lengths of texts, or
 * that only warns.
 */
import { boundingArea, type Area } from "../../src/host/area";
import { cellName } from "../../src/host/a1";
import type { Attributes, Kept } from "../../src/host/xlsx/read/attributes";
import { parseRange } from "../../src/host/xlsx/read/references";
import { SharedFormulas } from "../../src/host/xlsx/read/shared-formulas";
import { unescapeText } from "../../src/host/xlsx/read/text-escapes";
import { isTrue } from "../../src/host/xlsx/read/xml";
import type { EngineConditionalFormat } from "../engine";
import type { Styles } from "./fonts-and-fills";
import type { LookCriterion, LookValidation, SheetLooks } from "./looks";

/** What is being read: a rule of a conditional format, or a validation. */
interface Rule {
  readonly kind: "cfRule" | "dataValidation";
  readonly areas: readonly Area[];
  readonly attributes: Kept;
  readonly formulas: string[];
}

export class RulesHandler {
  readonly #differences: Styles["differences"];
  readonly #formats: { readonly priority: number; readonly format: EngineConditionalFormat }[] = [];
  readonly #validations: LookValidation[] = [];
  #areas: readonly Area[] = [];
  #rule: Rule | undefined;
  #inFormula = false;

  constructor(differences: Styles["differences"]) {
    this.#differences = differences;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "conditionalFormatting") this.#areas = areasOf(attributes.get("sqref"));
    else if (name === "cfRule")
      this.#rule = { kind: name, areas: this.#areas, attributes: attributes.kept(), formulas: [] };
    else if (name === "dataValidation")
      this.#rule = { kind: name, areas: areasOf(attributes.get("sqref")), attributes: attributes.kept(), formulas: [] };
    else if (/^formula[12]?$/.test(name) && this.#rule) {
      this.#rule.formulas.push("");
      this.#inFormula = true;
    }
  }

  text(text: string): void {
    const { formulas = [] } = this.#rule ?? {};
    if (this.#inFormula) formulas.push((formulas.pop() ?? "") + text);
  }

  close(name: string): void {
    if (name.startsWith("formula")) this.#inFormula = false;
    if (name !== this.#rule?.kind) return;
    if (name === "cfRule") this.#addFormat(this.#rule);
    else this.#addValidation(this.#rule);
    this.#rule = undefined;
  }

  found(): Pick<SheetLooks, "conditionalFormats" | "validations"> {
    const inOrder = [...this.#formats].sort((a, b) => a.priority - b.priority);
    return { conditionalFormats: inOrder.map(({ format }) => format), validations: this.#validations };
  }

  #addFormat(rule: Rule): void {
    const { dxfId, priority = "0" } = rule.attributes;
    const look = this.#differences[Number(dxfId ?? -1)];
    if (!look) return;
    for (const { area, formulas, first } of moved(rule)) {
      const found = conditionOf(rule.attributes, formulas, first);
      if (found) this.#formats.push({ priority: Number(priority), format: { area, rule: found, ...look } });
    }
  }

  #addValidation(rule: Rule): void {
    const { errorStyle = "stop", showErrorMessage, allowBlank, ...said } = rule.attributes;
    if (errorStyle !== "stop" || !isTrue(showErrorMessage)) return;
    const told = (title: string, message: string) => ({
      title: unescapeText(said[title] ?? ""),
      message: unescapeText(said[message] ?? ""),
    });
    for (const { area, formulas, first } of moved(rule)) {
      const criterion = criterionOf(rule.attributes, formulas, first);
      if (criterion)
        this.#validations.push({
          area,
          criterion,
          prompt: told("promptTitle", "prompt"),
          error: told("errorTitle", "error"),
          allowsBlank: isTrue(allowBlank),
        });
    }
  }
}

function areasOf(references = ""): readonly Area[] {
  return references.split(/\s+/).flatMap((reference) => (reference === "" ? [] : [parseRange(reference)]));
}

/** For each area of a rule, its formulas as they read in the first cell there: in the file they are for the first of all. */
function moved({ areas, formulas }: Rule) {
  const origin = areas.reduce<Area | undefined>((all, area) => (all ? boundingArea(all, area) : area), undefined);
  const shared = new SharedFormulas();
  for (const [place, formula] of formulas.entries()) if (origin) shared.define(String(place), { ...origin, formula });
  return areas.map((area) => ({
    area,
    formulas: formulas.map((_, place) => shared.at(String(place), area)),
    first: cellName(area.row, area.column),
  }));
}

/** How the words of a file compare a cell with one or two values. */
const COMPARED: Readonly<Record<string, (cell: string, one: string, other: string) => string>> = {
  equal: (cell, one) => `${cell}=${one}`,
  notEqual: (cell, one) => `${cell}<>${one}`,
  greaterThan: (cell, one) => `${cell}>${one}`,
  greaterThanOrEqual: (cell, one) => `${cell}>=${one}`,
  lessThan: (cell, one) => `${cell}<${one}`,
  lessThanOrEqual: (cell, one) => `${cell}<=${one}`,
  between: (cell, one, other) => `AND(${cell}>=${one},${cell}<=${other})`,
  notBetween: (cell, one, other) => `OR(${cell}<${one},${cell}>${other})`,
};

function conditionOf(
  { type = "", operator = "" }: Kept,
  [one = "", other = ""]: readonly string[],
  first: string,
): EngineConditionalFormat["rule"] | undefined {
  if (one === "") return undefined;
  if (type !== "cellIs") return { kind: "formula", formula: `=${one}` };
  if (operator === "equal" && isNumber(one)) return { kind: "equal", value: one };
  const compared = COMPARED[operator]?.(first, one, other);
  return compared === undefined ? undefined : { kind: "formula", formula: `=${compared}` };
}

function criterionOf(
  { type = "none", operator = "between" }: Kept,
  [one = "", other = ""]: readonly string[],
  first: string,
): LookCriterion | undefined {
  switch (type) {
    case "custom":
      return { kind: "formula", formula: `=${one}` };
    case "list":
      return one.startsWith('"')
        ? {
            kind: "one of",
            values: one
              .slice(1, -1)
              .replaceAll('""', '"')
              .split(",")
              .map((value) => value.trim()),
          }
        : { kind: "list", reference: one };
    case "decimal":
    case "whole": {
      if (type === "decimal" && isNumber(one)) {
        if (operator === "between" && isNumber(other)) return { kind: "between", minimum: one, maximum: other };
        if (operator === "greaterThanOrEqual") return { kind: "at least", minimum: one };
      }
      const compared = COMPARED[operator]?.(first, one, other);
      const whole = type === "whole" ? `,${first}=INT(${first})` : "";
      return compared === undefined
        ? undefined
        : { kind: "formula", formula: `=IF(ISNUMBER(${first}),AND(${compared}${whole}),FALSE)` };
    }
    default:
      return undefined;
  }
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
