/** A plan as the snapshot that a host would give after it was applied: what stands in the cells, not how it looks. */
import type { Area } from "../../src/host/area";
import type { FormatPlan, Plan, SheetPlan } from "../../src/host/plan";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { absoluteAreaName, quotedSheet } from "../../src/host/a1";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { EMPTY_WORKBOOK, planLayout } from "../../src/layout/plan/plan-layout";

/** A workbook in which our sheets were laid out, with a grid for one city too. */
export function laidOut(measurement: Measurement, onto: Snapshot = EMPTY_WORKBOOK): Snapshot {
  return applied(planLayout(onto, measurement, "grid"), onto);
}

export function applied({ sheets, names }: Plan, onto: Snapshot = EMPTY_WORKBOOK): Snapshot {
  return {
    ...onto,
    sheets: [...onto.sheets, ...sheets.map(snapshotOf)],
    names: [
      ...onto.names,
      ...names.map(({ name, sheet, area }) => ({ name, refersTo: `${quotedSheet(sheet)}!${absoluteAreaName(area)}` })),
    ],
  };
}

function snapshotOf({ name, cells, formats }: SheetPlan): SheetSnapshot {
  const written = new Map<string, Cell>();
  const write = (row: number, column: number, cell: Partial<Cell>) =>
    written.set(`${row},${column}`, { value: null, ...written.get(`${row},${column}`), ...cell, row, column });
  for (const { row, column, value, formula } of cells)
    write(row, column, { value, ...(formula !== undefined && { formula }) });
  for (const [row, column, { fill }] of placesOf(formats, "fill"))
    write(row, column, fill === undefined ? {} : { fill });
  for (const [row, column, { numberFormat }] of placesOf(formats, "numberFormat"))
    if (numberFormat !== undefined && written.has(`${row},${column}`)) write(row, column, { numberFormat });
  return {
    name,
    visibility: "visible",
    cells: [...written.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function placesOf(formats: readonly FormatPlan[], key: "fill" | "numberFormat") {
  return formats
    .filter(({ format }) => format[key] !== undefined)
    .flatMap(({ area, format }) => cellsOf(area).map(({ row, column }) => [row, column, format] as const));
}

/** Every cell of an area, in reading order. */
export function cellsOf({
  row,
  column,
  rows,
  columns,
}: Area): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
