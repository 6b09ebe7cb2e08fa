/** Where Werkpakketten has its packages and what they hold, for the formula on Aanbevelingen. */
import { referenceTo } from "../../host/a1";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import { NO_SUMMARY } from "../../domain/summary/summary";
import { tableHere } from "../parse/own/own-table";
import { HEADER } from "../sheets/draw";
import { idsOf, type PackagePlace } from "../sheets/sheet";
import { type PackageColumn, werkpakketten } from "../sheets/werkpakketten";
import { SPARE_ROWS } from "./table-plan";

/** On the sheet that it gets in the same plan. */
export function plannedPackages(sheet: string, { summary = NO_SUMMARY }: Measurement): PackagePlace {
  const rows = summary.workPackages.length + SPARE_ROWS;
  const column = (id: PackageColumn) =>
    referenceTo(sheet, { row: HEADER + 1, column: idsOf(werkpakketten).indexOf(id), rows, columns: 1 });
  return { names: column("package"), recommendations: column("recommendation") };
}

/** On a sheet that is there. */
export function packagesIn(workbook: Snapshot): PackagePlace | undefined {
  const table = tableHere(werkpakketten, workbook);
  const [names, recommendations] = [table?.columnOf("package"), table?.columnOf("recommendation")];
  if (!table || names === undefined || recommendations === undefined) return undefined;
  const last = Math.max(table.header, table.rows.at(-1)?.row ?? 0) + SPARE_ROWS;
  const column = (index: number) =>
    referenceTo(table.sheet, { row: table.header + 1, column: index, rows: last - table.header, columns: 1 });
  return { names: column(names), recommendations: column(recommendations) };
}
