/**
 * From a plan to a new workbook, as bytes. No file system: pane, worker and command share it.
 * The same plan and properties give the same bytes. Everything is native to the file (formulas with their results,
 * validations, conditional formats, names, protection, print set-up), so that Excel for the web and LibreOffice, without
 * the add-in, show and refuse the same things.
 */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Plan } from "../plan";
import type { DefaultFont } from "./write/cell-styles";
import { definedNames } from "./write/defined-names";
import { assertWithinLimits } from "./write/limits";
import { worksheet } from "./write/worksheet";
import type { PartsByName } from "./write/zip";
import { zip } from "./write/zip";

export interface Properties {
  readonly title: string;
  /** Also taken for the last change. */
  readonly created: Date;
}

/** Has the same widths everywhere: where Calibri is missing, LibreOffice takes Carlito, which is drawn to measure. */
export const FONT: DefaultFont = { name: "Calibri", size: 11 };

/**
 * A new .xlsx workbook with the sheets and names of a plan.
 * @throws {PlanLimitExceeded} when the plan holds a text that is too long for Excel
 * @throws {InvalidArgumentError} (hucre's) when a sheet has a name that Excel does not accept
 */
export async function generateXlsx(plan: Plan, properties: Properties): Promise<Uint8Array> {
  const parts = await generateParts(plan, { properties, font: FONT, strings: "shared" });
  return zip(new Map([...parts].map(([name, part]) => [name, name === APPLICATION ? ours(part) : part])));
}

const APPLICATION = "docProps/app.xml";

/** The writer library signs with its own name, and has no option for another. */
function ours(application: Uint8Array): Uint8Array {
  const signed = strFromU8(application).replace(/(?<=<Application>)[^<]*/, "Klimaatpeil");
  return strToU8(signed);
}

export interface GenerateOptions {
  readonly properties?: Properties;
  readonly font: DefaultFont;
  /** Where texts are kept: in a part that all sheets share, or in each cell, which makes a sheet stand alone. */
  readonly strings: "shared" | "inline";
}

/** The parts of a generated workbook by name: `xl/worksheets/sheet1.xml` is the first sheet, and so on. */
export async function generateParts(plan: Plan, { properties, font, strings }: GenerateOptions): Promise<PartsByName> {
  plan.sheets.forEach(assertWithinLimits);
  const bytes = await writeXlsx({
    sheets: plan.sheets.map((sheet) => worksheet(sheet, font)),
    namedRanges: definedNames(plan).map(({ name, refersTo, sheet }) => ({
      name,
      range: refersTo,
      ...(sheet !== undefined && { scope: sheet }),
    })),
    ...(properties && { properties: { ...properties, modified: properties.created } }),
    defaultFont: { ...font },
    stringMode: strings,
  });
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [index, { rowHeights }] of plan.sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const growing = new Set(rowHeights.flatMap(({ row, grows }) => (grows ? [String(row + 1)] : [])));
    const part = parts.get(name);
    if (part && growing.size > 0) parts.set(name, withGrowingRows(part, growing));
  }
  return parts;
}

/** The writer library says of every height that somebody set it, and then Excel fits no row to its text. */
function withGrowingRows(sheet: Uint8Array, rows: ReadonlySet<string>): Uint8Array<ArrayBuffer> {
  const text = strFromU8(sheet).replace(
    /(<row r="(\d+)" ht="[^"]*") customHeight="1"/g,
    (all, row: string, number: string) => (rows.has(number) ? row : all),
  );
  return strToU8(text);
}
