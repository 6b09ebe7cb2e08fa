/**
 * What stands on a sheet of ours that is built again, and does not come along to the new one: it stays where it is, where nobody reads
 * it any more, and so each cell of it is told before. Pure.
 */
import { parseCell } from "../../host/a1";
import type { Cell, Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import type { Measurement } from "../../domain/measurement/measurement";
import { hasNote, indexSheet, rawOf, textOf } from "../cells/sheet-index";
import { justMeasured } from "../bundle";
import { findTable, NAMES } from "../names";
import { KEPT_ON_FORM } from "../parse/own/form";
import { tableHere } from "../parse/own/own-table";
import type { OwnRow, OwnTable } from "../parse/own/table-under";
import type { LocatedScore, WorkbookReading } from "../parse/reading";
import { goedePraktijken } from "../sheets/goede-praktijken";
import { idsOf } from "../sheets/sheet";
import { toelichting } from "../sheets/toelichting";
import { zelfevaluatie } from "../sheets/zelfevaluatie";

/** What stands under or beside a heading that the new sheet has no place for. */
export interface WithoutPlace {
  readonly sheet: string;
  readonly heading: string;
  readonly cells: number;
}

/** What the new sheets say of each city and theme. */
export interface Along {
  readonly definition: AssessmentDefinition;
  readonly scores: readonly LocatedScore[];
  readonly words: ReadonlySet<string>;
}

type Told = readonly string[];

const keyOf = (told: Told): string => told.join("\n");

/** @param measurement of one city */
export function alongOnForm(measurement: Measurement, scores: readonly LocatedScore[]): Along {
  const cityId = measurement.cities[0]?.city.id ?? "";
  const words = zelfevaluatie
    .rows(justMeasured(measurement))
    .flatMap(({ themeId, said, practices }): readonly Told[] => [
      ...KEPT_ON_FORM.map((id) => [cityId, themeId, id, said[id]]),
      ...practices.map((text) => [cityId, themeId, "practice", text]),
      [cityId, themeId, "practices", practices.join("\n")],
    ]);
  return { definition: measurement.definition, scores, words: new Set(words.map(keyOf)) };
}

export function alongInRows(measurement: Measurement, scores: readonly LocatedScore[]): Along {
  const words = toelichting
    .rows(justMeasured(measurement))
    .flatMap((row) => idsOf(toelichting).map((id): Told => [row.cityId, row.themeId, id, row[id]]));
  return { definition: measurement.definition, scores, words: new Set(words.map(keyOf)) };
}

/** What was typed in the grid, by its column, and what was noted there; formulas are ours. */
export function inGrid(workbook: Snapshot, { scores, words }: Along): readonly WithoutPlace[] {
  const found = findTable(NAMES.maturity, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return [];
  const index = indexSheet(sheet);
  const kept = new Map(scores.map((each) => [keyAt(each), each]));
  const isKept = (cell: Cell) => kept.has(`${cell.row},${cell.column}`);
  const isSaid = ({ row, column, note = "" }: Cell) => {
    const { cityId = "", themeId = "" } = kept.get(`${row},${column}`) ?? {};
    return !hasNote({ note }) || words.has(keyOf([cityId, themeId, "motivation", note.trim()]));
  };
  const { row: header, column: first } = found.area;
  return counted(
    found.sheet,
    index
      .rowsBetween(header, Infinity)
      .flatMap((row) => index.cellsIn(row))
      .filter((cell) => (cell.column > first && isTyped(cell) && !isKept(cell)) || !isSaid(cell))
      .map(({ column }) => textOf(index.at({ row: header, column }))),
  );
}

/** What stands in the rows of a form: of a theme that is gone, all of it. */
export function inForm(workbook: Snapshot, reading: WorkbookReading, along: Along): readonly WithoutPlace[] {
  const table = tableHere(zelfevaluatie, workbook);
  if (!table) return [];
  const cityId = reading.places.find(({ sheet }) => sheet === table.sheet)?.cityId;
  // What was told there, where it is no heading of a column and no theme's words: that is seen below.
  const told = reading.findings.filter(({ code, sheet }) => code === "text-not-taken" && sheet === table.sheet);
  const ours = new Set([table.columnOf("level"), table.columnOf("questions")]);
  const above = told.flatMap(({ cell, raw }) => {
    const at = parseCell(cell);
    return at && (at.row < table.header || (ours.has(at.column) && at.row > table.header)) ? [raw] : [];
  });
  const kept = new Set(along.scores.map(keyAt));
  const rows = lost(table, along, {
    ids: idsOf(zelfevaluatie),
    whose: (row) => [cityId, identify(row.at("themeId"), along.definition.themes)?.id],
    isAlong: ({ row, column }) => ours.has(column) || kept.has(`${row},${column}`),
  });
  return [...rows, ...counted(table.sheet, above)];
}

/** Words in the rows of Toelichting. */
export function inExplanations(workbook: Snapshot, along: Along): readonly WithoutPlace[] {
  const table = findTable(NAMES.explanation, workbook) && tableHere(toelichting, workbook);
  const { cities, themes } = along.definition;
  return table
    ? lost(table, along, {
        ids: idsOf(toelichting),
        whose: (row) => [identify(row.at("cityId"), cities)?.id, identify(row.at("themeId"), themes)?.id],
      })
    : [];
}

export function inPractices(workbook: Snapshot, along: Along): readonly WithoutPlace[] {
  const table = findTable(NAMES.practices, workbook) && tableHere(goedePraktijken, workbook);
  const { cities, themes } = along.definition;
  return table
    ? lost(table, along, {
        ids: idsOf(goedePraktijken),
        whose: (row) => [identify(row.at("cityId"), cities)?.id, identify(row.at("themeId"), themes)?.id],
      })
    : [];
}

interface Rows<Id extends string> {
  readonly ids: readonly Id[];
  /** The city and the theme that a row is about; `undefined` for those that nobody knows. */
  readonly whose: (row: OwnRow<Id>) => readonly [cityId: string | undefined, themeId: string | undefined];
  readonly isAlong?: (cell: Cell) => boolean;
}

const KEYS: ReadonlySet<string> = new Set(["cityId", "themeId"]);

/** By the heading of their column; in a row of nobody whom we know, by the name that it has. */
function lost<Id extends string>(table: OwnTable<Id>, { words }: Along, { ids, whose, isAlong }: Rows<Id>) {
  const idAt = new Map(ids.map((id) => [table.columnOf(id), id]));
  const headings = table.rows.flatMap((row) => {
    const [cityId, themeId] = whose(row);
    const isKnown = cityId !== undefined && themeId !== undefined;
    const name = row.cells.filter(({ column }) => KEYS.has(idAt.get(column) ?? "")).map(textOf);
    return row.cells.flatMap((cell): readonly string[] => {
      const id = idAt.get(cell.column);
      const heading = isKnown ? textOf(table.top.cells.find(({ column }) => column === cell.column)) : "";
      const told = heading === "" ? (name.find((text) => text !== "") ?? rawOf(cell)) : heading;
      // A line of text below the rows stands where a city or a theme would.
      const isHere = id === undefined || !KEYS.has(id) || (!isKnown && row.cells.length === 1);
      const isKept = isAlong?.(cell) ?? false;
      const isSaid = isKnown && id !== undefined && words.has(keyOf([cityId, themeId, id, row.at(id)]));
      return [...(isHere && isTyped(cell) && !isKept && !isSaid ? [told] : []), ...(hasNote(cell) ? [told] : [])];
    });
  });
  return counted(table.sheet, headings);
}

function counted(sheet: string, headings: readonly string[]): readonly WithoutPlace[] {
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return [...counts].map(([heading, cells]) => ({ sheet, heading, cells }));
}

function isTyped(cell: Cell): boolean {
  return cell.formula === undefined && rawOf(cell) !== "";
}

function keyAt({ source }: LocatedScore): string {
  const at = parseCell(source.cell);
  return at ? `${at.row},${at.column}` : "";
}
