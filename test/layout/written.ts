/** A plan as the workbook that it makes: what a reader would find there. */
import type { Area, Cell, Format, Host, Plan, SheetPlan, Snapshot } from "../../src/host/host";
import { absoluteAreaName, quotedSheet } from "../../src/host/a1";

export function written({ sheets, names }: Plan): Snapshot {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: "visible",
      cells: cellsOf(sheet),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    })),
    names: names.map(({ name, sheet, area }) => ({
      name,
      refersTo: `${quotedSheet(sheet)}!${absoluteAreaName(area)}`,
    })),
    dateBase: 1900,
  };
}

/** A host that holds this workbook; applying a plan adds its sheets. */
export function hostOf(workbook: Snapshot): Host & { readonly now: () => Snapshot } {
  let held = workbook;
  return {
    now: () => held,
    read: () => Promise.resolve(held),
    apply: (plan) => {
      const added = written(plan);
      held = { ...held, sheets: [...held.sheets, ...added.sheets], names: [...held.names, ...added.names] };
      return Promise.resolve();
    },
  };
}

function cellsOf({ cells, formats }: SheetPlan): readonly Cell[] {
  return [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, value, formula }) => {
      const format: Format = Object.assign(
        {},
        ...formats.filter(({ area }) => isIn(area, row, column)).map((each) => each.format),
      ) as Format;
      const { fill, numberFormat } = format;
      return {
        ...{ row, column, value },
        ...(formula !== undefined && { formula }),
        ...(fill !== undefined && { fill }),
        ...(numberFormat !== undefined && { numberFormat }),
      };
    });
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
