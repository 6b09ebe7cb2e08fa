/**
 * From a snapshot to what it means: scores, FTE and findings, whatever the layout. Our own sheets are found by their
 * defined names, everyone's grids by their headers, anywhere on any sheet.
 */
import type { Snapshot } from "../../host/host";
import { type Finding, SEVERITY } from "../../domain/finding";
import { readScore } from "../../domain/score/read-score";
import { findTable, NAMES } from "../names";
import { columnGrid } from "./column-grid";
import { readFteTables } from "./fte-table";
import type { Grid } from "./grid";
import { readExplanations, readPeriod, readPractices } from "./own-tables";
import { readGrid, type ReadingContext } from "./read-grid";
import type { Explanation, LocatedScore, WorkbookReading } from "./reading";
import { rowGrid } from "./row-grid";
import { indexSheet, type SheetIndex } from "./sheet-index";
import { headerColumns, headerRows, themeHeaders } from "./theme-headers";

export interface ParseInput extends Omit<ReadingContext, "dateBase"> {
  /** How the period is labelled on Legende, in every language that our sheets may be in. */
  readonly periodLabels: readonly string[];
}

export function parseWorkbook(workbook: Snapshot, input: ParseInput): WorkbookReading {
  const { definition, file } = input;
  const context: ReadingContext = { ...input, dateBase: workbook.dateBase };
  const reserved = new Set(
    [NAMES.definition, NAMES.explanation, NAMES.practices].map((table) => findTable(table, workbook)?.sheet),
  );
  const indexes = workbook.sheets.filter(({ name }) => !reserved.has(name)).map(indexSheet);
  const grids = indexes.flatMap((index) => gridsOn(index, context));
  const readings = grids.map((grid) => readGrid(grid, context));
  const tables = indexes.map((index) => readFteTables(index, context));
  const explanations = readExplanations(workbook, definition);
  const nothing = grids.length === 0 && !tables.some(({ found }) => found);

  return {
    period: readPeriod(workbook, input.periodLabels),
    scores: readings.flatMap(({ scores }) => scores).map((score) => inOwnWords(score, explanations, context)),
    places: readings.flatMap(({ places }) => places),
    statements: readings.flatMap(({ statements }) => statements),
    fte: tables.flatMap(({ fte }) => fte),
    explanations,
    goodPractices: readPractices(workbook, definition),
    findings: withFile(
      [
        ...once([...readings.flatMap(({ findings }) => findings), ...tables.flatMap(({ findings }) => findings)]),
        ...(nothing ? [NO_GRID] : []),
      ],
      file,
    ),
  };
}

const NO_GRID: Finding = { code: "file-no-grid", severity: SEVERITY["file-no-grid"], sheet: "", cell: "", raw: "" };

/** Rows of themes first; only a sheet without those is searched for themes below each other. */
function gridsOn(index: SheetIndex, { definition }: ReadingContext): readonly Grid[] {
  const headers = themeHeaders(index, definition);
  const rows = headerRows(headers);
  if (rows.length > 0)
    return rows.map((row, position) =>
      rowGrid(index, row, { definition, end: rows[position + 1]?.[0]?.row ?? Infinity }),
    );
  return headerColumns(headers).flatMap((column) => columnGrid(index, column, definition) ?? []);
}

/** Where Toelichting kept the words that a number came from, and they still say that number, the words are what the city handed in. */
function inOwnWords(
  located: LocatedScore,
  explanations: readonly Explanation[],
  { definition }: ReadingContext,
): LocatedScore {
  const { raw = "" } =
    explanations.find(({ cityId, themeId }) => cityId === located.cityId && themeId === located.themeId) ?? {};
  if (raw === "") return located;
  const { score } = readScore({ value: raw }, definition);
  return score.value === located.score.value && score.value !== null ? { ...located, score } : located;
}

/** A cell that belongs to two tables (a grid with a VTE column) is reported once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(
    ({ code, sheet, cell, raw }) => seen.size < seen.add([code, sheet, cell, raw].join("\n")).size,
  );
}

function withFile(findings: readonly Finding[], file: string | undefined): readonly Finding[] {
  return file === undefined ? findings : findings.map((finding) => ({ ...finding, file }));
}
