/** Whether a workbook has rules for what may leave, without what reads them: few have. */
import { fold } from "../../../domain/definition/identity";
import type { Snapshot } from "../../../host/snapshot";
import { NAMES, sheetsWith } from "../../names";
import { publicatie } from "../../sheets/publicatie";

const TABLES = [NAMES.rules, NAMES.consents, NAMES.confidential];

/** By the names of its tables, or that of its sheet where these are lost. */
export function hasRules(workbook: Snapshot): boolean {
  const title = fold(publicatie.tab);
  return sheetsWith(TABLES, workbook).size > 0 || workbook.sheets.some(({ name }) => fold(name).includes(title));
}
