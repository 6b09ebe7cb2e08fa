/**
 * The one finder of our own tables: by their defined names, and where a name is lost by their headings. A column is found by
 * its title, else by whatever else it is called, and only among those that its sheet has: "Werkpakket" is one thing on
 * Aanbevelingen and another on Werkpakketten. Whoever reads and whoever writes ask it by the same ids; of a table that is
 * drawn by hand, these are its headings.
 */
import type { Area } from "../../../host/area";
import type { Cell, Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { fold } from "../../../domain/definition/identity";
import { latestPer } from "../../../domain/kept";
import { findTable, isAside, mainTable, type NamedArea, type TableName } from "../../names";
import { SHEETS } from "../../sheets/registry";
import { idsOf, type SheetFacts, type Titled } from "../../sheets/sheet";
import { headingOf } from "../../sheets/headings";
import { unitIn } from "./unit";
import { columnsByPlace, columnsIn, LONGEST, withRetitled } from "./own-columns";
import { BY_HAND, type OwnTable, type Place, tableUnder, topOf } from "./table-under";
import { indexSheet, says, type SheetIndex, textOf } from "../../cells/sheet-index";

export interface OwnWorkbook {
  readonly workbook: Snapshot;
  /** Of all its sheets. */
  readonly indexes: readonly SheetIndex[];
  readonly definition: AssessmentDefinition;
}

type Wanted<Id extends string> = Pick<
  SheetFacts<Id>,
  "table" | "from" | "figures" | "byNameAlone" | "title" | "columns" | "knownBy" | "onlyBeside"
>;

/** Where it is read: by its name, else by its headings on any sheet, those under its title first. */
export function ownTable<Id extends string>(
  sheet: Wanted<Id>,
  { workbook, indexes }: Pick<OwnWorkbook, "workbook" | "indexes">,
): OwnTable<Id> | undefined {
  const named = findTable(sheet.table, workbook);
  const on = indexes.find((index) => index.sheet.name === named?.sheet);
  if (named && on) return declared(sheet, { index: on, row: named.area.row, within: named.area }, workbook);
  if (sheet.byNameAlone && mainTable(workbook)) return undefined;
  if (sheet.onlyBeside && !ownTable(sheet.onlyBeside, { workbook, indexes })) return undefined;
  const found = headed(sheet, indexes, workbook);
  const place = found.length > 1 ? found.find(({ index }) => hasTitle(sheet, index.sheet)) : undefined;
  return declared(sheet, place ?? found[0], workbook);
}

/** Where it is ours for certain, to write in: what a city calls the same is not, so without a name its title must stand there too. */
export function tableHere<Id extends string>(sheet: Wanted<Id>, workbook: Snapshot): OwnTable<Id> | undefined {
  const titled = workbook.sheets.filter((each) => hasTitle(sheet, each));
  const place =
    placeAt(findTable(sheet.table, workbook), workbook) ?? headed(sheet, titled.map(indexSheet), workbook)[0];
  return declared(sheet, place, workbook);
}

/** All of them: Excel copies a sheet along with its title, and keeps its name apart for that sheet. */
export function tablesHere<Id extends string>(sheet: Wanted<Id>, workbook: Snapshot): readonly OwnTable<Id>[] {
  const named = placeAt(findTable(sheet.table, workbook), workbook);
  const titled = workbook.sheets.filter((each) => each.name !== named?.index.sheet.name && hasTitle(sheet, each));
  return [named, ...headed(sheet, titled.map(indexSheet), workbook)].flatMap(
    (place) => declared(sheet, place, workbook) ?? [],
  );
}

/** The name of a sheet that looks as ours does, title and headings, where nothing says any more that it is. */
export function lookalike(
  { title, columns }: Pick<SheetFacts, "title" | "columns">,
  workbook: Snapshot,
): string | undefined {
  const looked = workbook.sheets.filter((sheet) => hasTitle({ title }, sheet));
  return looked.find(({ cells }) => {
    const texts = new Set(cells.map(textOf));
    const isHeaded = ({ title: text, ofUnit }: Titled) =>
      texts.has(text) || (ofUnit && texts.has(unitIn(workbook) ?? text));
    return Object.values(columns).every(isHeaded);
  })?.name;
}

/** One that is drawn by hand; `undefined` when no name says where it is. */
export function namedTable(table: TableName, workbook: Snapshot): OwnTable<string> | undefined {
  return tableAt(findTable(table, workbook), workbook);
}

/** The same, of a table that was found in another way. @param headings ours, from left to right: their place tells too */
export function tableAt(
  found: NamedArea | undefined,
  workbook: Snapshot,
  headings: readonly string[] = [],
): OwnTable<string> | undefined {
  const place = placeAt(found, workbook);
  if (!found || !place) return undefined;
  const columns = columnsByPlace({ ids: headings, top: topOf(place), within: found.area });
  return tableUnder(place, { columns, of: BY_HAND, titleOf: (id) => id, workbook });
}

function placeAt(found: NamedArea | undefined, workbook: Snapshot): Place | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  return found && sheet && { index: indexSheet(sheet), row: found.area.row, within: found.area };
}

function hasTitle({ title }: Pick<SheetFacts, "title">, sheet: Snapshot["sheets"][number]): boolean {
  return says(sheet, title);
}

/** Of each sheet, the first row that has all the columns by which the table is known. */
function headed<Id extends string>(
  sheet: Wanted<Id>,
  among: readonly SheetIndex[],
  workbook: Snapshot,
): readonly Place[] {
  const { knownBy } = sheet;
  if (!knownBy) return [];
  const unit = unitIn(workbook);
  return among.flatMap((index) => {
    const row = headersOn(index, unit).find((each) => {
      const columns = columnsIn(sheet, index.cellsIn(each), unit);
      return knownBy.every((id) => columns.has(id)) && !isAside(cellAt(index, each), workbook);
    });
    return row === undefined ? [] : [{ index, row }];
  });
}

/** The first cell of a row: of a table that was built again in another shape, it counts no more. */
function cellAt(index: SheetIndex, row: number): NamedArea {
  const column = index.cellsIn(row)[0]?.column ?? 0;
  return { sheet: index.sheet.name, area: { row, column, rows: 1, columns: 1 } };
}

function declared<Id extends string>(
  sheet: Wanted<Id>,
  place: Place | undefined,
  workbook: Snapshot,
): OwnTable<Id> | undefined {
  if (!place) return undefined;
  const top = topOf(place);
  const known = columnsIn(sheet, top, unitIn(workbook));
  const { within } = place;
  const columns = within ? withPlaces(sheet, known, { top, within }) : known;
  return tableUnder(place, { columns, of: sheet.columns, titleOf: (id) => sheet.columns[id].title, workbook });
}

/**
 * Of what only we write, no column has become somebody else's: whatever it is called, its place says what it is. So it is on a sheet of
 * the Kenniscentrum that has as many columns as we drew, but for a figure: under other words it may be another one.
 */
function withPlaces<Id extends string>(
  sheet: Wanted<Id>,
  known: ReadonlyMap<Id, number>,
  on: { readonly top: readonly Cell[]; readonly within: Area },
): ReadonlyMap<Id, number> {
  const ids = idsOf(sheet);
  if (!sheet.knownBy && sheet.from !== "centre") return withRetitled(known, { ids, ...on });
  if (sheet.from !== "centre" || sheet.figures || on.within.columns !== ids.length) return known;
  const placed = [...withRetitled(known, { ids, ...on })];
  return new Map(placed.filter(([id]) => known.has(id) || !sheet.columns[id].exact));
}

/** What stands above the columns of our sheets. */
const TITLES = new Set(SHEETS.flatMap(({ columns }) => Object.values(columns).map(({ title }) => fold(title))));

/** Fewer headings than this are no table of ours. */
const FEWEST_HEADINGS = 3;

/** Several tables are looked for, and a sheet may be long: each is gone through once, unless Legende calls the cities otherwise by now. */
function headersOn(index: SheetIndex, unit: string | undefined): readonly number[] {
  return headers(index, [unit], () =>
    index.rowsBetween(-1, Infinity).filter((row) => {
      const cells = index.cellsIn(row);
      return isHeader(cells, [unit], () => headsOurs(cells, unit));
    }),
  );
}

const headers = latestPer<SheetIndex, readonly number[]>();
const isHeader = latestPer<readonly Cell[], boolean>();

function headsOurs(cells: readonly Cell[], unit: string | undefined): boolean {
  const short = cells.map(textOf).filter((text) => text !== "" && text.length <= LONGEST);
  if (short.length < FEWEST_HEADINGS) return false;
  const isKnown = (text: string) => text === unit || TITLES.has(fold(text)) || headingOf(text) !== undefined;
  return new Set(short.filter(isKnown).map(fold)).size >= FEWEST_HEADINGS;
}
