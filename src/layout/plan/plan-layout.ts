/** Laying out: which sheets to add to a workbook for those who fill in. Additive and idempotent. */
import type { Area } from "../../host/area";
import type { Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import { findTable, NAMES, type NamedArea, type TableName } from "../names";
import { goedePraktijken } from "../sheets/goede-praktijken";
import { legende } from "../sheets/legende";
import { lekpVte } from "../sheets/lekp-vte";
import { maturiteit } from "../sheets/maturiteit";
import { toelichting } from "../sheets/toelichting";
import { type Adding, addingTo } from "./adding";
import { legendSheet } from "./legend-sheet";
import { maturitySheet } from "./maturity-sheet";

export const EMPTY_WORKBOOK: Snapshot = { sheets: [], names: [], dateBase: 1900 };

/**
 * @param workbook what is there now; `EMPTY_WORKBOOK` for a new one.
 * @returns a plan without sheets when everything is already there.
 */
export function planLayout(workbook: Snapshot, measurement: Measurement): Plan {
  const adding = addingTo(workbook, measurement);
  addUsual(adding, { workbook });
  return adding.plan();
}

export interface UsualSheets {
  readonly workbook: Snapshot;
  /** The sheet that Globaal gets in the same plan. */
  readonly ledger?: string | undefined;
}

/** The five sheets that every workbook has. */
export function addUsual(adding: Adding, { workbook, ledger }: UsualSheets): void {
  const { add, own } = adding;
  add(NAMES.maturity, maturiteit.tab, (input) => maturitySheet(input, ledger));
  own(lekpVte);
  add(NAMES.definition, legende.tab, legendSheet);
  own(toelichting);
  const list = (table: TableName) => listOf(table, { adding, workbook });
  own(goedePraktijken, { places: { themes: list(NAMES.themes), cities: list(NAMES.cities) } });
}

/** The names in a list on Legende: on the sheet of this plan, or where it stands already. */
export function listOf(
  table: TableName,
  { adding, workbook }: { readonly adding: Adding; readonly workbook: Snapshot },
): NamedArea | undefined {
  const list = adding.planned(table) ?? findTable(table, workbook);
  return list && { sheet: list.sheet, area: namesIn(list.area) };
}

/** The names in a list on Legende (code, name, aliases): its second column, without the header. */
function namesIn({ row, column, rows }: Area): Area {
  return { row: row + 1, column: column + 1, rows: rows - 1, columns: 1 };
}
