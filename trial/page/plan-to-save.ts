/**
 * A workbook as a plan to write to a file. Sheets look as they do in the spreadsheet where that is known; else ours get their look,
 * validations and colours from the layout, and others what was read of them. The contents are those of the workbook.
 */
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { parseSheetArea } from "../../src/host/a1";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { CellPlan, FormatPlan, Plan, SheetPlan, ValidationPlan } from "../../src/host/plan";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { findTable, mainTable, NAMES, type TableName } from "../../src/layout/names";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import { EMPTY_WORKBOOK, planLayout } from "../../src/layout/plan/plan-layout";
import { type PlannedLooks, usualPrint } from "../saving/standing/sheet";

/** The visible sheets of which only the contents are saved: those that the layout has nothing like. */
export function plainSheetsOf(workbook: Snapshot, definition: AssessmentDefinition): readonly string[] {
  const { called } = layoutOf(workbook, definition);
  const own = new Set(called.values());
  return workbook.sheets.flatMap(({ name, visibility }) => (visibility === "visible" && !own.has(name) ? [name] : []));
}

/** The layout that the workbook follows, and what each of its sheets is called in it. */
function layoutOf(workbook: Snapshot, definition: AssessmentDefinition) {
  const { places, period } = parseWorkbook(workbook, { definition });
  const own = mainTable(workbook)?.sheet;
  const cities = definition.cities.filter(({ id }) =>
    places.some(({ sheet, cityId }) => sheet === own && cityId === id),
  );
  const laidOut = planLayout(
    EMPTY_WORKBOOK,
    emptyMeasurement(definition, period, cities),
    findTable(NAMES.maturity, workbook) ? "grid" : "form",
  );
  const called = new Map(
    laidOut.names.flatMap(({ name, sheet }) => {
      const found = findTable(name as TableName, workbook);
      return found ? [[sheet, found.sheet] as const] : [];
    }),
  );
  return { laidOut, called };
}

/** @param looks of the sheets that are to be saved as they stand in the spreadsheet */
export function planToSave(
  workbook: Snapshot,
  definition: AssessmentDefinition,
  looks: PlannedLooks = new Map(),
): Plan {
  const { laidOut, called } = layoutOf(workbook, definition);
  const shown = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const visible = new Set(shown.map(({ name }) => name));
  return {
    sheets: shown.map((sheet) => {
      const like = laidOut.sheets.find(({ name }) => called.get(name) === sheet.name);
      const known = looks.get(sheet.name);
      if (known) return { ...known.look, ...contentsOf(sheet, known.look.formats) };
      return like
        ? {
            ...like,
            ...contentsOf(sheet, like.formats),
            validations: like.validations.map(renamed),
          }
        : plainSheet(sheet);
    }),
    names: workbook.names.flatMap(({ name, sheet, refersTo }) => {
      const found = sheet === undefined ? parseSheetArea(refersTo) : undefined;
      return found && visible.has(found.sheet) ? [{ name, ...found }] : [];
    }),
  };

  function renamed(validation: ValidationPlan): ValidationPlan {
    const { rule } = validation;
    return rule.kind === "list"
      ? { ...validation, rule: { ...rule, sheet: called.get(rule.sheet) ?? rule.sheet } }
      : validation;
  }
}

function contentsOf({ name, cells }: SheetSnapshot, formats: readonly FormatPlan[]) {
  return {
    name,
    cells: cells.flatMap(cellPlan),
    formats: [...formats, ...cells.flatMap((cell) => formatPlan(onlyStruck(cell)))],
  };
}

function plainSheet({ name, cells }: SheetSnapshot): SheetPlan {
  const rows = Math.max(1, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(1, ...cells.map(({ column }) => column + 1));
  return {
    name,
    tabColour: "#8C8C8C",
    columnWidths: Array.from({ length: columns }, () => 14),
    rowHeights: [],
    cells: cells.flatMap(cellPlan),
    formats: cells.flatMap(formatPlan),
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    protection: "open",
    print: { ...usualPrint(name), area: { row: 0, column: 0, rows, columns } },
  };
}

/** Of what is struck through in part, all of it is: it was read by nobody, and is not to be read from now on. */
function formatPlan({
  row,
  column,
  fill,
  numberFormat,
  plain,
}: Partial<Cell> & Pick<Cell, "row" | "column">): readonly FormatPlan[] {
  const format = {
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(plain !== undefined && { struck: true }),
  };
  return Object.keys(format).length === 0 ? [] : [{ area: { row, column, rows: 1, columns: 1 }, format }];
}

/** The rest of how our sheets look comes from the layout. */
function onlyStruck({ row, column, plain }: Cell) {
  return { row, column, ...(plain !== undefined && { plain }) };
}

/** Truth values and errors have no place in a plan: what they are written into is a formula, or an empty cell. */
function cellPlan({ row, column, value, formula }: Cell): readonly CellPlan[] {
  const shown = typeof value === "string" || typeof value === "number" ? value : "";
  if (formula !== undefined) return [{ row, column, value: shown, formula }];
  return shown === "" ? [] : [{ row, column, value: shown }];
}
