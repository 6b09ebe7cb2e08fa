/**
 * Reading back Publicatie. What is not understood never opens anything: consent is a clear yes, and whatever does not clearly
 * say no is confidential.
 */
import type { Cell, Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { plainText } from "../../../domain/plain-text";
import {
  type ConfidentialRule,
  type Consent,
  type PublicationRules,
  SMALLEST_GROUP,
  type WhenTooSmall,
} from "../../../domain/publication/rules";
import { NAMES } from "../../names";
import { publicatie as words } from "../../sheets/publicatie";
import { rawOf } from "../../cells/sheet-index";
import { namedTable, type OwnRow, type OwnTable, shown, tableAt } from "./own-table";

/** @returns `undefined` for a workbook without any of its tables: nobody has set any rule. */
export function readRules(workbook: Snapshot, definition: AssessmentDefinition): PublicationRules | undefined {
  const tables = HEADINGS.map((headings) => rowsUnder(headings, workbook));
  if (tables.every((rows) => rows === undefined)) return undefined;
  const [rules = [], consents = [], confidential = []] = tables;
  const ruled = (what: string): Cell | undefined =>
    rules.find(({ cellAt }) => isSame(rawOf(cellAt(words.rule)), what))?.cellAt(words.value);
  return {
    smallestGroup: groupIn(ruled(words.smallestGroup)),
    whenTooSmall: whenTooSmallIn(rawOf(ruled(words.whenTooSmall))),
    consents: consents.flatMap(({ cellAt }): readonly Consent[] => {
      const city = identify(rawOf(cellAt(words.city)), definition.cities);
      const said = rawOf(cellAt(words.consent));
      const given = isSame(said, words.yes) ? true : isSame(said, words.no) ? false : undefined;
      const [person, date] = [rawOf(cellAt(words.person)), shown(cellAt(words.date), workbook)];
      return city ? [{ cityId: city.id, given, person, date }] : [];
    }),
    confidential: confidential.flatMap(({ cellAt }): readonly ConfidentialRule[] => {
      const what = rawOf(cellAt(words.what));
      return what === "" ? [] : [{ what, confidential: !isSame(rawOf(cellAt(words.confidential)), words.no) }];
    }),
  };
}

/** The tables, each with the headings that it begins with. */
const HEADINGS = [
  [NAMES.rules, words.rule, words.value],
  [NAMES.consents, words.city, words.consent],
  [NAMES.confidential, words.what, words.confidential],
] as const;

/**
 * Down to the next table of ours, empty rows or not: a rule that stands apart is a rule. Where its name is lost, every table
 * with its headings counts: to take none would open what somebody closed.
 */
function rowsUnder(
  [name, first, second]: (typeof HEADINGS)[number],
  workbook: Snapshot,
): readonly OwnRow<string>[] | undefined {
  const named = namedTable(name, workbook);
  const tables = named ? [named] : headedBy([first, second], workbook);
  if (tables.length === 0) return undefined;
  return tables.flatMap((table) => {
    const end = table.end();
    return table.rows.filter(({ row }) => row < end);
  });
}

function headedBy([first, second]: readonly [string, string], workbook: Snapshot): readonly OwnTable<string>[] {
  return workbook.sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap((cell, index) => {
      const { row, column } = cell;
      const next = cells[index + 1];
      if (!isSame(rawOf(cell), first) || !isSame(rawOf(next), second)) return [];
      if (next?.row !== row || next.column !== column + 1) return [];
      return tableAt({ sheet, area: { row, column, rows: 1, columns: 2 } }, workbook) ?? [];
    }),
  );
}

/** "ja?" is no yes. */
function isSame(text: string, word: string): boolean {
  return plainText(text).toLowerCase() === word.toLowerCase();
}

/** A whole number of cities; half a city more is one more. */
function groupIn(cell: Cell | undefined): number {
  return typeof cell?.value === "number" && cell.value > SMALLEST_GROUP ? Math.ceil(cell.value) : SMALLEST_GROUP;
}

function whenTooSmallIn(text: string): WhenTooSmall | undefined {
  if (isSame(text, words.withhold)) return "withhold";
  return isSame(text, words.refuse) ? "refuse" : undefined;
}
