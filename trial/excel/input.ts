/** What Excel makes of a value that is assigned to a cell. */
import { invalidArgument, NotImplementedInHost } from "../client/errors";
import type { Engine, EngineContent } from "../engine";
import { isPlainText } from "../odoo/cells";

/**
 * Text that Excel would turn into a number, a date or a formula is refused here: an add-in means either the number, or
 * the text with an apostrophe before it.
 */
export function contentOf(value: unknown, engine: Engine): EngineContent {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw invalidArgument(`${typeof value} is not something that a cell holds.`);
  if (value === "") return null;
  if (value.startsWith("'")) return value.slice(1);
  if (value.startsWith("=")) return formula(value, engine);
  if (!isPlainText(value)) throw new NotImplementedInHost(`guessing what "${value}" means in a cell`);
  return value;
}

/** Excel fails the batch for a formula that it cannot read. */
export function formula(text: string, engine: Engine): { readonly formula: string } {
  if (!engine.parses(text)) throw invalidArgument(`The formula "${text}" cannot be read.`);
  return { formula: text };
}
