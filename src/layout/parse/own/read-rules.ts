/**
 * Reading back Publicatie. What is not understood never opens anything: consent is a clear yes, and whatever does not clearly
 * say no is confidential.
 */
import type { Cell, Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { fold, identify } from "../../../domain/definition/identity";
import { plainText } from "../../../domain/plain-text";
import {
  type ConfidentialRule,
  type Consent,
  type PublicationRules,
  SMALLEST_GROUP,
  type WhenTooSmall,
} from "../../../domain/publication/rules";
import { findTable, type NamedArea, NAMES, type TableName } from "../../names";
import { lekpVte } from "../../sheets/lekp-vte";
import { publicatie as words } from "../../sheets/publicatie";
import { rawOf, shown } from "../../cells/sheet-index";
import { tableAt } from "./own-table";

/** The tables, each with what heads its columns. */
const TABLES = {
  rules: [NAMES.rules, [words.rule, words.value]],
  consents: [NAMES.consents, [words.city, words.consent, words.person, words.date]],
  confidential: [NAMES.confidential, [words.what, words.confidential]],
} as const satisfies Readonly<Record<string, readonly [TableName, readonly [string, string, ...string[]]]>>;

/** @returns `undefined` for a workbook without Publicatie: nobody has set any rule. */
export function readRules(workbook: Snapshot, definition: AssessmentDefinition): PublicationRules | undefined {
  const rules = rowsOf("rules", workbook);
  const consents = rowsOf("consents", workbook);
  const confidential = rowsOf("confidential", workbook);
  if (![rules, consents, confidential].some(Boolean) && !isThere(workbook)) return undefined;
  // What nobody can read may have closed anything.
  const unread = rules && confidential ? [] : [...definition.themes.map(({ name }) => name), lekpVte.tab];
  return {
    smallestGroup: groupIn(rules ?? []),
    whenTooSmall: whenTooSmallIn((rules ?? []).find(([what]) => isSame(rawOf(what), words.whenTooSmall))?.[1]),
    consents: (consents ?? []).flatMap(([name, said, by, on]): readonly Consent[] => {
      const city = identify(rawOf(name), definition.cities);
      const given = isSame(rawOf(said), words.yes) ? true : isSame(rawOf(said), words.no) ? false : undefined;
      return city ? [{ cityId: city.id, given, person: rawOf(by), date: shown(on, workbook) }] : [];
    }),
    confidential: [
      ...unread.map((what) => ({ what, confidential: true })),
      ...(confidential ?? []).flatMap(([named, said]): readonly ConfidentialRule[] => {
        const what = rawOf(named);
        return what === "" ? [] : [{ what, confidential: !isSame(rawOf(said), words.no) }];
      }),
    ],
  };
}

/** By its title: its tables may have lost what they were known by. */
function isThere({ sheets }: Snapshot): boolean {
  return sheets.some(({ cells }) => cells.some((cell) => isSame(rawOf(cell), words.title)));
}

/** The cells of a row, by the columns of its table. */
export type Row = readonly (Cell | undefined)[];

export interface RulesTable {
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/**
 * Down to the next table of ours, empty rows or not: a rule that stands apart is a rule. A column is found by its heading, else
 * by its place in the table. Where the table has lost its name, every one with its headings counts: to take none would open
 * what somebody closed.
 */
export function tablesOf(what: keyof typeof TABLES, workbook: Snapshot): readonly RulesTable[] {
  const [name, headings] = TABLES[what];
  const named = findTable(name, workbook);
  const areas = named ? [named] : headedBy(headings, workbook);
  const tables = areas.flatMap((area) => {
    const table = tableAt(area, workbook);
    return table ? [{ table, left: area.area.column }] : [];
  });
  return tables.map(({ table, left }) => {
    const end = table.end;
    const columns = headings.map((heading, index) => table.columnOf(heading) ?? left + index);
    const rows = table.rows
      .filter(({ row }) => row < end)
      .map(({ cells }) => columns.map((column) => cells.find((cell) => cell.column === column)));
    return { sheet: table.sheet, rows };
  });
}

function rowsOf(what: keyof typeof TABLES, workbook: Snapshot): readonly Row[] | undefined {
  const tables = tablesOf(what, workbook);
  return tables.length === 0 ? undefined : tables.flatMap(({ rows }) => rows);
}

function headedBy([first, second]: readonly [string, string, ...string[]], { sheets }: Snapshot): readonly NamedArea[] {
  return sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap((cell, index) => {
      const { row, column } = cell;
      const next = cells[index + 1];
      const isHeader = isSame(rawOf(cell), first) && isSame(rawOf(next), second);
      if (!isHeader || next?.row !== row || next.column !== column + 1) return [];
      return [{ sheet, area: { row, column, rows: 1, columns: 2 } }];
    }),
  );
}

/** "ja?" is no yes. What is shorter cannot be it: every cell of a workbook is laid beside our headings. */
export function isSame(text: string, word: string): boolean {
  return text.length >= word.length && plainText(text).toLowerCase() === word.toLowerCase();
}

/** A short name such as "P&O" counts on its own alone. */
const SHORT = 4;

/** Does a text name what the rules call so: a sheet, a table, or whatever else it stands for? */
export function isNamed(text: string, what: string): boolean {
  const name = fold(what);
  return name !== "" && (name.length < SHORT ? fold(text) === name : fold(text).includes(name));
}

/** A whole number of cities; half a city more is one more. Whatever a number stands beside, the largest counts. */
function groupIn(rules: readonly Row[]): number {
  const numbers = rules.flatMap(([, cell]) => (typeof cell?.value === "number" ? [Math.ceil(cell.value)] : []));
  return Math.max(SMALLEST_GROUP, ...numbers);
}

function whenTooSmallIn(said: Cell | undefined): WhenTooSmall | undefined {
  if (isSame(rawOf(said), words.withhold)) return "withhold";
  return isSame(rawOf(said), words.refuse) ? "refuse" : undefined;
}
