/** Our grid and the Legende beside it: when someone changed the one after the other was made, its columns are no themes any more. */
import type { Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import type { Finding } from "../../../domain/finding";
import { findTable, NAMES } from "../../names";
import { sayingOf } from "../../tables/words/saying";
import { roleOf } from "../../tables/words/role-of";
import { findingAt, indexSheet, textOf } from "../../cells/sheet-index";

/** @param definition that of the Legende. @returns one finding, at the first heading that the Legende does not know. */
export function gridMismatch(workbook: Snapshot, definition: AssessmentDefinition): readonly Finding[] {
  const found = findTable(NAMES.maturity, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return [];
  const { row, column, columns } = found.area;
  const index = indexSheet(sheet);
  const [stranger] = index
    .cellsIn(row)
    .filter((cell) => cell.column > column && cell.column < column + columns && textOf(cell) !== "")
    .filter((cell) => !identify(textOf(cell), definition.themes) && isOpen(textOf(cell), definition));
  return stranger ? [findingAt(index, stranger, { code: "grid-model-mismatch", raw: textOf(stranger) })] : [];
}

/** A column of remarks that a city put in between is none of the Legende's. */
function isOpen(text: string, definition: AssessmentDefinition): boolean {
  const role = roleOf(sayingOf(text, definition));
  return role === "score" || role === "unknown";
}
