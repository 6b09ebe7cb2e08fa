/** Data validation: the rule is the engine's, its messages are recorded for the page to show. */
import { invalidArgument, NotImplementedInHost } from "../client/errors";
import type { Members } from "../client/members";
import type { EngineCriterion } from "../engine";
import type { ValidationRecord } from "../records";
import type { AreaTarget, World } from "../world";
import { formula } from "./input";

type Field = Exclude<keyof ValidationRecord, "area" | "rule">;

/** Excel's limits for what a validation tells. */
const MOST = { title: 32, message: 255 };

const recorded = (field: Field): Members<AreaTarget>[string] => ({
  kind: "value",
  get: (world, target) => recordOf(world, target)[field],
  set: (world, target, value) => {
    world.mustBeUnprotected(target);
    const { title = "", message = "" } = Object(value) as { title?: string; message?: string };
    if (title.length > MOST.title || message.length > MOST.message)
      throw invalidArgument("The title or the message of a validation is too long.");
    Object.assign(recordOf(world, target), { [field]: value });
  },
});

export const DATA_VALIDATION: Members<AreaTarget> = {
  rule: {
    kind: "value",
    get: (world, target) => recordOf(world, target).rule,
    set: (world, target, rule) => {
      world.mustBeUnprotected(target);
      world.engine.validate(target.sheet, target.area, criterionOf(rule as Rule, world));
      recordOf(world, target).rule = rule;
    },
  },
  prompt: recorded("prompt"),
  errorAlert: recorded("errorAlert"),
  ignoreBlanks: recorded("ignoreBlanks"),
};

/** What stands in `rule`, once ranges in it are found. */
interface Rule {
  readonly custom?: { readonly formula: string };
  readonly decimal?: { readonly formula1: unknown; readonly formula2?: unknown; readonly operator: string };
  readonly list?: { readonly source: string | AreaTarget };
}

function criterionOf({ custom, decimal, list }: Rule, { engine }: World): EngineCriterion {
  if (custom) return { kind: "formula", ...formula(custom.formula, engine) };
  if (decimal?.operator === "Between")
    return { kind: "between", minimum: String(decimal.formula1), maximum: String(decimal.formula2) };
  if (decimal?.operator === "GreaterThanOrEqualTo") return { kind: "at least", minimum: String(decimal.formula1) };
  if (list && typeof list.source !== "string") return { kind: "list", ...list.source };
  throw new NotImplementedInHost("DataValidation.rule of this kind");
}

function recordOf({ records }: World, { sheet, area }: AreaTarget): ValidationRecord {
  const { validations } = records.sheet(sheet);
  const known = validations.find((each) => JSON.stringify(each.area) === JSON.stringify(area));
  if (known) return known;
  const record: ValidationRecord = { area };
  validations.push(record);
  return record;
}
