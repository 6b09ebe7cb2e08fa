/**
 * Adding sheets to a plan, one after the other. A table that is there, under whatever sheet name, is left as it is with all
 * that was filled in; a name that is taken gives "Maturiteit (2)".
 */
import type { NamePlan, Plan, SheetPlan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import type { Bundle } from "../bundle";
import { findTable, freeSheetName, freeTableName, type NamedArea, type TableName } from "../names";
import { lookalike, tableHere } from "../parse/own/own-table";
import { drawn } from "../sheets/draw";
import type { Places, OwnSheet } from "../sheets/sheet";
import type { SheetInput, TableSheet } from "./table-plan";

export interface Adding {
  /** A sheet that is declared. Whether it is there, is for the finder to say that would write in it. */
  readonly own: <Row, Id extends string>(sheet: OwnSheet<Row, Id>, on?: OwnInput) => void;
  readonly add: (table: TableName, wanted: string, make: (input: SheetInput) => TableSheet) => void;
  /** Where a table of this plan will stand; `undefined` for one that is not planned. */
  readonly planned: (table: TableName) => NamedArea | undefined;
  /** The name that a sheet would get now. */
  readonly nameFor: (wanted: string) => string;
  /** All that was added so far. */
  readonly plan: () => Plan;
}

export function addingTo(workbook: Snapshot, measurement: Measurement): Adding {
  const sheets: SheetPlan[] = [];
  const names: NamePlan[] = [];
  const planned = new Map<TableName, NamedArea>();
  const present = workbook.sheets.map(({ cells }) => new Set(cells.map(({ value }) => value)));
  const nameFor = (wanted: string) =>
    freeSheetName(
      wanted,
      [...workbook.sheets, ...sheets].map(({ name }) => name),
    );
  const place = (table: TableName, wanted: string, make: (name: string) => TableSheet) => {
    if (findTable(table, workbook)) return;
    const name = nameFor(wanted);
    const { sheet, tables } = make(name);
    if (present.some((own) => headOf({ sheet, tables }).every((text) => own.has(text)))) return;
    sheets.push(sheet);
    for (const { table: own, area } of tables) {
      planned.set(own, { sheet: name, area });
      names.push({ name: freeTableName(own, workbook), sheet: name, area });
    }
  };
  return {
    nameFor,
    planned: (table) => planned.get(table),
    plan: () => ({ sheets, names }),
    add: (table, wanted, make) => {
      place(table, wanted, (name) => make({ measurement, name }));
    },
    own: (sheet, { bundle = ofMeasurement(measurement), places } = {}) => {
      if (tableHere(sheet, workbook) || lookalike(sheet, workbook) !== undefined) return;
      place(sheet.table, sheet.tab, (name) => drawn(sheet, { bundle, name, ...(places && { places }) }));
    },
  };
}

export interface OwnInput {
  readonly bundle?: Bundle;
  readonly places?: Places;
}

function ofMeasurement(measurement: Measurement): Bundle {
  return { measurement, board: [], provenance: [], questions: [] };
}

/** Title and header: by these a sheet of ours is known where its name was lost. */
function headOf({ sheet, tables }: TableSheet): readonly (string | number)[] {
  const rows = [0, tables[0]?.area.row];
  return sheet.cells.filter(({ row }) => rows.includes(row)).map(({ value }) => value);
}
