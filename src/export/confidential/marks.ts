/**
 * Where a workbook says that something is confidential: in the name of a sheet, in a cell, in a note or in a number format.
 * What a mark covers depends on where it stands; in doubt, more than less: one that is struck through counts too.
 */
import { cellName } from "../../host/a1";
import { type Area, type CellAddress, positionKey } from "../../host/area";
import type { Cell, SheetSnapshot, Snapshot } from "../../host/snapshot";
import { type AssessmentDefinition, type Named } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { isConfidential, isMarked } from "../../domain/publication/confidential-text";
import type { PublicationRules } from "../../domain/publication/rules";
import { isNamed } from "../../layout/parse/own/read-rules";
import { type Form, formsIn, isOfLine, isOfWords } from "../../layout/parse/own/form";
import { isFteHeading } from "../../layout/words/fte-meaning";
import { headingOf } from "../../layout/sheets/headings";
import { findTable, NAMES, sheetsWith, type TableName } from "../../layout/names";
import { ownTable, type OwnWorkbook } from "../../layout/parse/own/own-table";
import { rowsTogether } from "../../layout/parse/own/table-under";
import { asHeld, indexSheet, type SheetIndex, textOf } from "../../layout/cells/sheet-index";
import { ALL, KEPT_INSIDE, SHEETS } from "../../layout/sheets/registry";
import { FTE } from "../../domain/definition/subject";
import { flagged } from "./flags";

export interface Mark {
  readonly sheet: string;
  /** The cell that says so; empty for the name of the sheet. */
  readonly cell: string;
  /** `undefined` when it covers the whole sheet. */
  readonly area: Area | undefined;
  /** The theme that it names, if it does: then all of that theme is confidential. */
  readonly theme: Named | undefined;
}

export interface MarksInput {
  readonly definition: AssessmentDefinition;
  readonly rules: PublicationRules;
  /** Every cell that a value is read from, or may be. */
  readonly values: readonly CellAddress[];
  /** Of which sheets nothing leaves, so that nothing on them need be marked. */
  readonly inside?: readonly TableName[];
}

/** Of the words of cities as well, which leave where they are linked to a point of the group, or are what a city aims at. */
export const OF_OTHERS_INSIDE: readonly TableName[] = KEPT_INSIDE.filter((table) => table !== NAMES.explanation);

export function marksIn(workbook: Snapshot, input: MarksInput): readonly Mark[] {
  const { inside: tables = KEPT_INSIDE } = input;
  const inside = sheetsWith(tables, workbook);
  // What they mention beside a figure is no mark: a source, or a document that is confidential.
  const ofWords = sheetsWith(KEPT_INSIDE, workbook);
  const names = otherNames(input);
  const isMark = (text: string) => isConfidential(text) || names.some((name) => isNamed(text, name));
  return workbook.sheets
    .filter(({ name }) => !inside.has(name))
    .flatMap((sheet): readonly Mark[] => {
      if ([...namesOf(sheet, workbook), ...(sheet.printed ?? [])].some(isMark))
        return [{ sheet: sheet.name, cell: "", area: undefined, theme: undefined }];
      const says = ofWords.has(sheet.name) ? isMarked : isMark;
      const marked = sheet.cells.filter((cell) => textsOf(cell).some(says));
      if (marked.length === 0) return [];
      const own = { workbook, definition: input.definition, indexes: [indexSheet(sheet)] };
      const form = formsIn(own).find(({ table }) => table.sheet === sheet.name);
      const counted = form ? marked.filter((cell) => isMarkOnForm(cell, form)) : marked;
      if (counted.length === 0) return [];
      const values = input.values.filter((value) => value.sheet === sheet.name);
      const lists = values.length > 0 ? [] : listsOn(own, tables);
      return marksOn(sheet, counted, { ...input, values, lists, form });
    });
}

/** As it is called now, and as we call what stands on it. */
function namesOf({ name }: SheetSnapshot, workbook: Snapshot): readonly string[] {
  return [name, ...ALL.flatMap(({ table, tab }) => (findTable(table, workbook)?.sheet === name ? [tab] : []))];
}

function textsOf(cell: Cell): readonly string[] {
  return [textOf(asHeld(cell)), cell.note ?? "", cell.numberFormat ?? ""];
}

/** Where a table of ours stands of which words leave: each of its rows is about something of its own. */
interface List {
  readonly header: number;
  readonly rows: readonly number[];
}

function listsOn(own: OwnWorkbook, inside: readonly TableName[]): readonly List[] {
  const tables = SHEETS.flatMap((sheet) => (inside.includes(sheet.table) ? [] : (ownTable(sheet, own) ?? [])));
  return tables.map((table) => ({ header: table.header, rows: rowsTogether(table).map(({ row }) => row) }));
}

/**
 * The words of a form leave through no export, so that what they mention is no mark: "HR-benchmark" for a source, or a document that
 * is confidential. What says so itself beside a score is one: it may be said of the score.
 */
function isMarkOnForm(cell: Cell, form: Form): boolean {
  if (isOfLine(cell, form)) return false;
  return !isOfWords(cell, form) || textsOf(cell).some(isMarked);
}

/** What is confidential by rule and is neither a theme nor the FTE, which need not be looked for. */
function otherNames({ definition, rules }: MarksInput): readonly string[] {
  return rules.confidential
    .filter(({ what, confidential }) => confidential && !identify(what, [...definition.themes, FTE]))
    .map(({ what }) => what);
}

/** With the values on the sheet alone. */
interface OnSheet extends MarksInput {
  /** Where no value stands, which says what a mark covers. */
  readonly lists: readonly List[];
  /** That of one city, where it is one. */
  readonly form: Form | undefined;
}

function marksOn(sheet: SheetSnapshot, marked: readonly Cell[], on: OnSheet): readonly Mark[] {
  const { definition } = on;
  const around = surroundings(indexSheet(sheet), on);
  const themeOf = (cell: Cell) => identify(textOf(asHeld(cell)), definition.themes);
  const flags = marked.filter((cell) => !themeOf(cell)).flatMap((cell) => flagged(cell, below(cell, around)));
  return [...new Set([...marked, ...flags])].map((cell) => ({
    sheet: sheet.name,
    cell: cellName(cell.row, cell.column),
    area: covered(cell, around),
    theme: themeOf(cell),
  }));
}

/** In the column that it heads, and in a row that says something of its own. */
function below(mark: Cell, around: Surroundings): readonly Cell[] {
  const { index, isValue, isAmongValues } = around;
  const { row: header, column } = mark;
  if (isAmongValues(header) || !covered(mark, around)) return [];
  const cells = index.rowsBetween(header, Infinity).flatMap((row) => index.at({ row, column }) ?? []);
  return cells.filter((cell) => !isValue(cell) && isAmongValues(cell.row));
}

/** What stands around the marks of a sheet: a row may hold thousands of them, and is looked at once. */
interface Surroundings {
  readonly form: Form | undefined;
  readonly index: SheetIndex;
  /** Or rows of a list of ours. */
  readonly hasValues: boolean;
  readonly isValue: (cell: Cell) => boolean;
  /** A row of values, of a city that handed in none, or of a list. */
  readonly isAmongValues: (row: number) => boolean;
  readonly isHeader: (row: number) => boolean;
  /** Columns of the cells of a row with something in them, from left to right. */
  readonly filledIn: (row: number) => readonly number[];
}

function surroundings(index: SheetIndex, { values: own, definition, lists, form }: OnSheet): Surroundings {
  const values = new Set(own.map(positionKey));
  const first = own.reduce((least, { row }) => Math.min(least, row), Infinity);
  const names = (row: number) => index.cellsIn(row).some((cell) => identify(textOf(cell), definition.cities));
  const filledIn = once((row) =>
    index
      .cellsIn(row)
      .filter(({ value }) => value !== null && value !== "")
      .map(({ column }) => column),
  );
  // What stands alone on its line is said of the sheet, right below a list too.
  const listed = lists.flatMap((list) => list.rows.filter((row) => filledIn(row).length > 1));
  const rows = new Set([...own.map(({ row }) => row), ...listed]);
  return {
    form,
    index,
    hasValues: own.length + lists.length > 0,
    isValue: (cell) => values.has(positionKey(cell)),
    isAmongValues: once((row) => rows.has(row) || (row > first && names(row))),
    isHeader: once((row) => lists.some(({ header }) => header === row) || isHeader(row, index, definition)),
    filledIn,
  };
}

/** The same, asked once for each row. */
function once<T>(ask: (row: number) => T): (row: number) => T {
  const answers = new Map<number, T>();
  return (row) => {
    const known = answers.get(row);
    if (known !== undefined) return known;
    const answer = ask(row);
    answers.set(row, answer);
    return answer;
  };
}

/** Further than any sheet reaches. */
const ENDLESS = 2_000_000;

function covered(cell: Cell, around: Surroundings): Area | undefined {
  const { row, column } = cell;
  const wholeRow = { row, column: 0, rows: 1, columns: ENDLESS };
  const isValue = around.isValue(cell);
  // A value is itself confidential; anything said beside values is about all of them.
  if (isValue || around.isAmongValues(row)) return isValue ? { ...wholeRow, column, columns: 1 } : wholeRow;
  const filled = around.filledIn(row);
  if (filled.length <= 1 || isAboutForm(cell, around)) return undefined;
  if (!around.hasValues) return wholeRow;
  const isOverHeader = around.isHeader(row + 1);
  // The first on the line above a header is a title, and a title is about the sheet.
  if (!around.isHeader(row) && (!isOverHeader || filled[0] === column)) return undefined;
  const next = firstAfter(filled, column) ?? ENDLESS;
  const columns = isOverHeader ? next - column : around.index.areaOf(cell).columns;
  return { row, column, rows: ENDLESS, columns };
}

/** Above the table of a form nothing heads a column of it, and neither does what stands beside its header over nothing. */
function isAboutForm({ row, column }: Cell, { form, index, filledIn }: Surroundings): boolean {
  if (!form || row > form.table.header) return false;
  const isOver = index.rowsBetween(row, Infinity).some((below) => filledIn(below).includes(column));
  return row < form.table.header || (column > form.last && !isOver);
}

/** Of rising numbers, the first above one. */
function firstAfter(rising: readonly number[], one: number): number | undefined {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((rising[middle] ?? Infinity) > one) to = middle;
    else from = middle + 1;
  }
  return rising[from];
}

function isHeader(row: number, index: SheetIndex, definition: AssessmentDefinition): boolean {
  return index.cellsIn(row).some((cell) => {
    const text = textOf(cell);
    return identify(text, definition.themes) ?? headingOf(text) ?? isFteHeading(text);
  });
}
