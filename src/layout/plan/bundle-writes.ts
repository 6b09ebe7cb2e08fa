/**
 * A bundle as cells to write into a workbook that has our sheets already. Pure: whoever holds the workbook writes. What stands
 * in a cell and is something else is not overwritten; it is reported, so that someone can be asked.
 */
import type { Cell, CellPlan, Snapshot } from "../../host/host";
import { identify } from "../../domain/definition/identity";
import type { CityAssessment } from "../../domain/measurement/measurement";
import type { Bundle } from "../bundle";
import { NAMES, type TableName } from "../names";
import { namedTable, type NamedRow, type NamedTable } from "../parse/own/named-table";
import { rawOf, textOf } from "../parse/sheet-index";
import type { SheetTexts } from "../texts";
import { explanationRows } from "./explanation-sheet";
import { globalWrites } from "./global-writes";
import { LIST_HEADER } from "./list-sheet";
import { scoreCell } from "./maturity-sheet";
import { provenanceSheet } from "./provenance-sheet";
import { questionsSheet } from "./questions-sheet";
import { submissionsSheet } from "./submissions-sheet";
import type { TableSheet } from "./table-plan";

export interface BundleWrite {
  readonly sheet: string;
  /** Counted from 0, as everywhere. */
  readonly row: number;
  readonly column: number;
  /** `null` empties the cell. */
  readonly value: string | number | null;
}

/** A cell that holds something else than the bundle. */
export interface OccupiedCell extends BundleWrite {
  /** What stands there now. */
  readonly held: string;
}

export interface BundleWrites {
  readonly writes: readonly BundleWrite[];
  /** Left as they are: to be written only when someone says so. */
  readonly occupied: readonly OccupiedCell[];
}

export function bundleWrites(workbook: Snapshot, bundle: Bundle, texts: SheetTexts): BundleWrites {
  const wanted = [
    ...scoreWrites(workbook, bundle),
    ...fteWrites(workbook, bundle, texts),
    ...explanationWrites(workbook, bundle, texts),
    ...practiceWrites(workbook, bundle, texts),
  ].filter(({ write, held }) => rawOf(held) !== String(write.value ?? ""));
  const isFree = ({ held }: Wanted) => rawOf(held) === "";
  return {
    writes: [
      ...wanted.filter(isFree).map(({ write }) => write),
      ...globalWrites(workbook, bundle.measurement.ledger ?? [], { definition: bundle.measurement.definition, texts }),
      ...listWrites(workbook, NAMES.submissions, submissionsSheet(bundle, texts, "")),
      ...listWrites(workbook, NAMES.provenance, provenanceSheet(bundle, texts, "")),
      ...listWrites(workbook, NAMES.questions, questionsSheet(bundle, texts, "")),
    ],
    occupied: wanted.filter((each) => !isFree(each)).map(({ write, held }) => ({ ...write, held: rawOf(held) })),
  };
}

interface Wanted {
  readonly write: BundleWrite;
  readonly held: Cell | undefined;
}

/** Values for a row of a table by the column of each; what the bundle leaves empty is left alone. */
function inRow(
  { sheet }: NamedTable,
  { row, cells }: NamedRow,
  values: readonly (readonly [column: number | undefined, value: string | number | null])[],
): readonly Wanted[] {
  return values.flatMap(([column, value]) => {
    if (column === undefined || value === null || value === "") return [];
    return [{ write: { sheet, row, column, value }, held: cells.find((cell) => cell.column === column) }];
  });
}

/** The column under a heading. */
function columnOf({ top }: NamedTable, heading: string): number | undefined {
  return top.cells.find((cell) => textOf(cell) === heading)?.column;
}

function assessmentIn({ cells: [first] }: NamedRow, { measurement }: Bundle): CityAssessment | undefined {
  const city = identify(textOf(first), measurement.definition.cities);
  return measurement.cities.find((each) => each.city.id === city?.id);
}

function scoreWrites(workbook: Snapshot, bundle: Bundle): readonly Wanted[] {
  const table = namedTable(NAMES.maturity, workbook);
  const { themes } = bundle.measurement.definition;
  const columns = table?.top.cells.flatMap((cell) => {
    const theme = identify(textOf(cell), themes);
    return theme ? [{ theme, column: cell.column }] : [];
  });
  return (table?.rows ?? []).flatMap((row) => {
    const assessment = assessmentIn(row, bundle);
    if (!table || !columns || !assessment) return [];
    return inRow(
      table,
      row,
      columns.map(({ theme, column }) => [column, scoreCell(assessment.scores.get(theme.id))]),
    );
  });
}

function fteWrites(workbook: Snapshot, bundle: Bundle, { fte: words }: SheetTexts): readonly Wanted[] {
  const table = namedTable(NAMES.fte, workbook);
  return (table?.rows ?? []).flatMap((row) => {
    const fte = assessmentIn(row, bundle)?.fte;
    if (!table || !fte) return [];
    return inRow(table, row, [
      [columnOf(table, words.value), fte.value ?? fte.raw],
      [columnOf(table, words.remark), fte.remark],
      [columnOf(table, words.domains), fte.domains],
    ]);
  });
}

function explanationWrites(workbook: Snapshot, bundle: Bundle, { explanation: words }: SheetTexts): readonly Wanted[] {
  const table = namedTable(NAMES.explanation, workbook);
  const planned = new Map(
    explanationRows(bundle.measurement).map(([city, theme, ...values]) => [`${city}\n${theme}`, values]),
  );
  const headings = [
    ...[words.raw, words.motivation, words.evidence, words.previous, words.target, words.author, words.date],
  ];
  return (table?.rows ?? []).flatMap((row) => {
    const values = planned.get(`${rawOf(row.under(words.city))}\n${rawOf(row.under(words.theme))}`);
    if (!table || !values) return [];
    return inRow(
      table,
      row,
      headings.map((heading, index) => [columnOf(table, heading), values[index] ?? null]),
    );
  });
}

/** Practices that are not there yet, in the rows that are free. */
function practiceWrites(
  workbook: Snapshot,
  { measurement }: Bundle,
  { practices: words }: SheetTexts,
): readonly Wanted[] {
  const table = namedTable(NAMES.practices, workbook);
  if (!table) return [];
  const { definition, goodPractices } = measurement;
  const written = new Set(table.rows.map(({ under }) => rawOf(under(words.practice))));
  const used = new Set(
    table.rows.filter(({ cells }) => cells.some((cell) => rawOf(cell) !== "")).map(({ row }) => row),
  );
  const missing = goodPractices.filter(({ practice }) => !written.has(practice));
  let row = table.header;
  return missing.flatMap(({ themeId, cityId, practice }) => {
    do row++;
    while (used.has(row));
    return inRow(table, { row, cells: [], under: () => undefined }, [
      [columnOf(table, words.theme), definition.themes.find(({ id }) => id === themeId)?.name ?? themeId],
      [columnOf(table, words.city), definition.cities.find(({ id }) => id === cityId)?.name ?? cityId],
      [columnOf(table, words.practice), practice],
    ]);
  });
}

/** A list that only we write: its cells become those of the plan, and what was left of a longer list goes. */
function listWrites(
  workbook: Snapshot,
  name: TableName,
  { sheet: planned, tables: [planTable] }: TableSheet,
): readonly BundleWrite[] {
  const table = namedTable(name, workbook);
  const left = table?.top.cells[0]?.column ?? 0;
  if (!table || !planTable) return [];
  const wanted = new Map<string, CellPlan>();
  for (const cell of planned.cells)
    if (cell.row > LIST_HEADER) wanted.set(`${cell.row - LIST_HEADER},${cell.column}`, cell);
  const held = new Map<string, Cell>(
    table.rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ column }) => column < left + planTable.area.columns)
        .map((cell) => [`${row - table.header},${cell.column - left}`, cell] as const),
    ),
  );
  return [...new Set([...wanted.keys(), ...held.keys()])].flatMap((key): readonly BundleWrite[] => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const value = wanted.get(key)?.value ?? null;
    if (rawOf(held.get(key)) === String(value ?? "")) return [];
    return [{ sheet: table.sheet, row: table.header + row, column: left + column, value }];
  });
}
