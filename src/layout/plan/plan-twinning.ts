/**
 * Twinning for a workbook that is there: added where it has none; beside the former, which counts no more, where it says something
 * else; and nothing where it says the same. Pure.
 */
import type { CellPlan, Plan } from "../../host/plan";
import { positionKey } from "../../host/area";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import { findTable, NAMES } from "../names";
import { twinning } from "../sheets/twinning";
import { planAnew, planSheet } from "./plan-layout";
import { asideNames } from "./set-aside";

const TABLES = [twinning.table, ...twinning.others];

/** With the sheets for the partnerships that come of it, where they are not there yet. */
export function planTwinning(workbook: Snapshot, measurement: Measurement): Plan {
  const plans = [
    planPairs(workbook, measurement),
    planSheet(workbook, measurement, NAMES.partnerships),
    planSheet(workbook, measurement, NAMES.criteria),
  ];
  return { sheets: plans.flatMap(({ sheets }) => sheets), names: plans.flatMap(({ names }) => names) };
}

function planPairs(workbook: Snapshot, measurement: Measurement): Plan {
  const former = findTable(NAMES.twinning, workbook);
  if (!former) return planSheet(workbook, measurement, NAMES.twinning);
  const plan = planBeside(workbook, measurement);
  if (plan.sheets.every(({ cells }) => saysTheSame(cells, former.sheet, workbook))) return { sheets: [], names: [] };
  return plan;
}

/** On a sheet of its own; the former stays as it is and counts no more. */
export function planBeside(workbook: Snapshot, measurement: Measurement): Plan {
  const plan = planAnew([NAMES.twinning], workbook, measurement);
  const aside = TABLES.flatMap((table) => findTable(table, workbook) ?? []).map(({ sheet, area }) => ({
    ...{ sheet, areas: [area] },
  }));
  return { sheets: plan.sheets, names: [...plan.names, ...asideNames(aside, workbook)] };
}

/** Cell for cell, with nothing more beside it: what somebody typed would be lost to the proposal. */
function saysTheSame(cells: readonly CellPlan[], name: string, { sheets }: Snapshot): boolean {
  const held = new Map(
    sheets
      .filter((sheet) => sheet.name === name)
      .flatMap((sheet) => sheet.cells)
      .filter(({ value }) => value !== null && value !== "")
      .map((cell) => [positionKey(cell), cell.value]),
  );
  return held.size === cells.length && cells.every((cell) => held.get(positionKey(cell)) === cell.value);
}
