/** Looking at a plan in a test. */
import type { Area } from "../../../src/host/area";
import type { CellPlan, Format, Plan, SheetPlan } from "../../../src/host/plan";
import type { Snapshot } from "../../../src/host/snapshot";
import { areaName, cellName } from "../../../src/host/a1";
import type { Measurement } from "../../../src/domain/measurement/measurement";
import { EMPTY_WORKBOOK, planLayout } from "../../../src/layout/plan/plan-layout";
import { cellsOf } from "../laid-out";

export function planOf(measurement: Measurement, workbook: Snapshot = EMPTY_WORKBOOK): Plan {
  return planLayout(workbook, measurement, "grid");
}

export function sheetOf(plan: Plan, name: string): SheetPlan {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`The plan has no sheet ${name}.`);
  return sheet;
}

/** What the plan writes at an address. */
export function at({ cells }: SheetPlan, address: string): Omit<CellPlan, "row" | "column"> | undefined {
  const cell = cells.find(({ row, column }) => cellName(row, column) === address);
  return cell && { value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula }) };
}

/** The values of a row, from column A to the last that is written. */
export function valuesIn({ cells }: SheetPlan, row: number): readonly (string | number | undefined)[] {
  const values: (string | number | undefined)[] = [];
  for (const cell of cells.filter((each) => each.row === row - 1)) values[cell.column] = cell.value;
  return Array.from(values);
}

/** The format of a cell when all formats of the sheet have been applied. */
export function formatAt({ formats }: SheetPlan, row: number, column: number): Format {
  return formats
    .filter(({ area }) => cellsOf(area).some((cell) => cell.row === row && cell.column === column))
    .reduce<Format>((before, { format }) => ({ ...before, ...format }), {});
}

/** Addresses of every cell that takes input while the sheet is protected. */
export function unlocked({ formats }: SheetPlan): ReadonlySet<string> {
  const areas = formats.filter(({ format }) => format.unlocked === true).map(({ area }) => area);
  return addresses(...areas);
}

export function addresses(...areas: readonly Area[]): ReadonlySet<string> {
  return new Set(areas.flatMap(cellsOf).map(({ row, column }) => cellName(row, column)));
}

/** As a reference: `B11:I33`. */
export const areaNames = (areas: readonly { readonly area: Area }[]) => areas.map(({ area }) => areaName(area));
