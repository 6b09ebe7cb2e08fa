/** What a cell holds, between Excel's words and the engine's. Pure. */
import type { EngineContent } from "../engine";

/** What stands in a cell for this content; the engine reads it as one types it in English. */
export function contentText(content: EngineContent): string {
  if (content === null) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "object") return content.formula;
  if (typeof content === "number") return String(content);
  return content === "" || isText(content) ? content : `'${content}`;
}

/** Text that this engine takes for nothing else, so that no apostrophe need stand in its formula bar. */
function isText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text);
}

/** Text that no spreadsheet takes for a number, a date, a formula or a truth value: letters first, and no digits. */
export function isPlainText(text: string): boolean {
  return /^\p{L}\D*$/su.test(text) && !/^(true|false)$/i.test(text);
}

/** The engine's own names for some errors. */
const ERRORS: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#SPILL!",
};

export function errorName(name: string): string {
  return ERRORS[name] ?? name;
}

/** General is no format at all to the engine. */
export function formatOf(numberFormat: string): string {
  return numberFormat === "General" ? "" : numberFormat;
}

/** The way back: the engine keeps an empty format for a formula that was given General. */
export function numberFormatOf(format: string | undefined): string {
  return format === undefined || format === "" ? "General" : format;
}

/** Without the fields that are not there: the engine takes an `undefined` for a wish. */
export function plain<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
