/**
 * Adds conditional formats to cells that are there, in two round trips: 1. which of them are there already; 2. add the
 * others. Whatever else is on the sheet stays as it is.
 */
import type { ConditionalFormatPlan, SheetColours } from "../host";
import type { ConditionalFormat, Worksheet } from "./api";
import { SheetProtected } from "./errors";
import { queueConditionalFormat } from "./rule-writer";
import { rangeOf } from "./sheet-writer";
import { batch, type Session } from "./sync";

const LOADED = [
  "customOrNullObject/rule/formula",
  "customOrNullObject/format/fill/color",
  "cellValueOrNullObject/rule",
  "cellValueOrNullObject/format/fill/color",
];

/** Throws a `SheetProtected` before anything is added. */
export function addColours(session: Session, colours: readonly SheetColours[]): Promise<void> {
  return batch(session, async (context) => {
    const sheets = colours.map(({ sheet: name, formats }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.load("protected");
      return { name, sheet, formats: formats.map((format) => queueExisting(sheet, format)) };
    });
    await context.sync();

    const missing = sheets.map(({ formats, ...sheet }) => ({
      ...sheet,
      formats: formats.filter(({ format, existing }) => !existing.items.some((each) => isSame(each, format))),
    }));
    const closed = missing.find(({ sheet, formats }) => formats.length > 0 && sheet.protection.protected);
    if (closed) throw new SheetProtected(closed.name);
    // Excel puts each new one on top of the others, so the most important one comes last.
    for (const { sheet, formats } of missing)
      for (const { format } of [...formats].reverse()) queueConditionalFormat(rangeOf(sheet, format.area), format);
    await context.sync();
  });
}

function queueExisting(sheet: Worksheet, format: ConditionalFormatPlan) {
  const existing = rangeOf(sheet, format.area).conditionalFormats;
  existing.load(LOADED.map((property) => `items/${property}`).join(","));
  return { format, existing };
}

/** The same rule with the same colour. Excel may have changed capitals and spaces. */
function isSame(
  { customOrNullObject: custom, cellValueOrNullObject: cellValue }: ConditionalFormat,
  { rule, fill }: ConditionalFormatPlan,
): boolean {
  const own = rule.kind === "equal" ? cellValue : custom;
  if (own.isNullObject || own.format.fill.color.toUpperCase() !== fill) return false;
  return rule.kind === "equal"
    ? cellValue.rule.operator === "EqualTo" && cellValue.rule.formula1.replace(/^=/, "") === String(rule.value)
    : squeezed(custom.rule.formula) === squeezed(rule.formula);
}

function squeezed(formula: string): string {
  return formula.replace(/^=/, "").replaceAll(/\s/g, "").toUpperCase();
}
