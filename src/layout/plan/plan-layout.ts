/**
 * Laying out: which sheets to add to a workbook. Additive and idempotent: a table that is there, under whatever sheet
 * name, is left as it is with all that was filled in; a name that is taken gives "Maturiteit (2)".
 */
import type { NamePlan, Plan, SheetPlan, Snapshot } from "../../host/host";
import type { Measurement } from "../../domain/measurement/measurement";
import { findTable, freeSheetName, freeTableName, NAMES, type NamedArea, type TableName } from "../names";
import type { SheetTexts } from "../texts";
import { explanationSheet } from "./explanation-sheet";
import { fteSheet } from "./fte-sheet";
import { legendSheet } from "./legend-sheet";
import { maturitySheet } from "./maturity-sheet";
import { namesIn, practicesSheet } from "./practices-sheet";
import type { SheetInput, TableSheet } from "./table-plan";

export const EMPTY_WORKBOOK: Snapshot = { sheets: [], names: [], dateBase: 1900 };

/**
 * @param workbook what is there now; `EMPTY_WORKBOOK` for a new one.
 * @returns a plan without sheets when everything is already there.
 */
export function planLayout(workbook: Snapshot, measurement: Measurement, texts: SheetTexts): Plan {
  const sheets: SheetPlan[] = [];
  const names: NamePlan[] = [];
  const planned = new Map<TableName, NamedArea>();
  const present = workbook.sheets.map(({ cells }) => new Set(cells.map(({ value }) => value)));

  add(NAMES.maturity, texts.maturity.sheet, maturitySheet);
  add(NAMES.fte, texts.fte.sheet, fteSheet);
  add(NAMES.definition, texts.legend.sheet, legendSheet);
  add(NAMES.explanation, texts.explanation.sheet, explanationSheet);
  add(NAMES.practices, texts.practices.sheet, (input) =>
    practicesSheet(input, { themes: listOf(NAMES.themes), cities: listOf(NAMES.cities) }),
  );
  return { sheets, names };

  function add(table: TableName, wanted: string, make: (input: SheetInput) => TableSheet): void {
    if (findTable(table, workbook)) return;
    const taken = [...workbook.sheets, ...sheets].map(({ name }) => name);
    const name = freeSheetName(wanted, taken);
    const { sheet, tables } = make({ measurement, texts, name });
    if (present.some((own) => headOf({ sheet, tables }).every((text) => own.has(text)))) return;
    sheets.push(sheet);
    for (const { table: own, area } of tables) {
      planned.set(own, { sheet: name, area });
      names.push({ name: freeTableName(own, workbook), sheet: name, area });
    }
  }

  /** A list on Legende: on the sheet of this plan, or where it stands already. */
  function listOf(table: TableName): NamedArea | undefined {
    const list = planned.get(table) ?? findTable(table, workbook);
    return list && { sheet: list.sheet, area: namesIn(list.area) };
  }
}

/** Title and header: by these a sheet of ours is known where its name was lost. */
function headOf({ sheet, tables }: TableSheet): readonly (string | number)[] {
  const rows = [0, tables[0]?.area.row];
  return sheet.cells.filter(({ row }) => rows.includes(row)).map(({ value }) => value);
}
