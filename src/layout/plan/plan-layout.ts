/** Laying out: which sheets to add to a workbook for those who fill in. Additive and idempotent. */
import type { Plan } from "../../host/plan";
import type { Snapshot } from "../../host/snapshot";
import type { Measurement } from "../../domain/measurement/measurement";
import { findTable, NAMES, type NamedArea, type TableName } from "../names";
import type { SheetTexts } from "../texts";
import { type Adding, addingTo } from "./adding";
import { explanationSheet } from "./explanation-sheet";
import { fteSheet } from "./fte-sheet";
import { legendSheet } from "./legend-sheet";
import { maturitySheet } from "./maturity-sheet";
import { namesIn, practicesSheet } from "./practices-sheet";

export const EMPTY_WORKBOOK: Snapshot = { sheets: [], names: [], dateBase: 1900 };

/**
 * @param workbook what is there now; `EMPTY_WORKBOOK` for a new one.
 * @returns a plan without sheets when everything is already there.
 */
export function planLayout(workbook: Snapshot, measurement: Measurement, texts: SheetTexts): Plan {
  const adding = addingTo(workbook, { measurement, texts });
  addUsual(adding, { workbook, texts });
  return adding.plan();
}

export interface UsualSheets {
  readonly workbook: Snapshot;
  readonly texts: SheetTexts;
  /** The sheet that Globaal gets in the same plan. */
  readonly ledger?: string | undefined;
}

/** The five sheets that every workbook has. */
export function addUsual(adding: Adding, { workbook, texts, ledger }: UsualSheets): void {
  const { add } = adding;
  add(NAMES.maturity, texts.maturity.sheet, (input) => maturitySheet(input, ledger));
  add(NAMES.fte, texts.fte.sheet, fteSheet);
  add(NAMES.definition, texts.legend.sheet, legendSheet);
  add(NAMES.explanation, texts.explanation.sheet, explanationSheet);
  add(NAMES.practices, texts.practices.sheet, (input) =>
    practicesSheet(input, {
      themes: listOf(NAMES.themes, { adding, workbook }),
      cities: listOf(NAMES.cities, { adding, workbook }),
    }),
  );
}

/** The names in a list on Legende: on the sheet of this plan, or where it stands already. */
export function listOf(
  table: TableName,
  { adding, workbook }: { readonly adding: Adding; readonly workbook: Snapshot },
): NamedArea | undefined {
  const list = adding.planned(table) ?? findTable(table, workbook);
  return list && { sheet: list.sheet, area: namesIn(list.area) };
}
