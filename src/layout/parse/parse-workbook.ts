/**
 * From a snapshot to what it means: scores, FTE and findings, whatever the layout. Grids and LEKP tables are found by their
 * headers, anywhere on any sheet.
 */
import type { Snapshot } from "../../host/snapshot";
import { type Finding, SEVERITY } from "../../domain/finding";
import { fileMismatch } from "./file-mismatch";
import { inReadingOrder } from "./finding-order";
import { fteColumns } from "./fte/fte-columns";
import { readFteTable } from "./fte/fte-table";
import type { Grid } from "./grid/grid";
import { gridsOn } from "./grid/grids-on-sheet";
import { type GridWithReading, missingThemes } from "./grid/missing-themes";
import { readGrid } from "./grid/read-grid";
import { withinReach } from "./grid/within-reach";
import { hiddenInput } from "./hidden-input";
import { withoutBenchmarks } from "./own/benchmark-sheets";
import { withoutBundleSheets } from "./own/bundle-sheets";
import { readExplanations, readPeriod, readPractices } from "./own/own-tables";
import { inOwnWords } from "./own/own-words";
import { readPublication, withoutPublication } from "./own/read-publication";
import type { WorkbookReading } from "./reading";
import type { ReadingContext } from "./reading-context";
import { indexSheet, type SheetIndex } from "./sheet-index";
import { struckLabels } from "./struck-labels";
import { unread } from "./unread";
import type { TableReading } from "./table-reading";

export interface ParseInput extends Omit<ReadingContext, "dateBase"> {
  /** How the period is labelled on our sheets, in every language that they may be in. */
  readonly periodLabels: readonly string[];
}

export function parseWorkbook(workbook: Snapshot, { definition, file, periodLabels }: ParseInput): WorkbookReading {
  const context: ReadingContext = { definition, dateBase: workbook.dateBase, ...(file !== undefined && { file }) };
  const indexes = withoutBenchmarks(withoutBundleSheets(workbook).sheets.map(indexSheet), definition);
  const own = { workbook, indexes, definition };
  const read = withoutPublication(indexes, own);
  const found = read.map((index) => gridsOn(index, definition));
  const reached = withinReach(found);
  const sheets = read.map((index, at) =>
    readSheet(index, { found: found[at] ?? [], reached: reached[at] ?? [] }, context),
  );
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const explanations = readExplanations(own);
  const grids = sheets.flatMap((sheet) => sheet.grids);
  const scores = inOwnWords(
    tables.flatMap((table) => table.scores),
    explanations,
    definition,
  );
  const publication = readPublication({ own, workbook, context, grids: grids.map(({ grid }) => grid), scores });
  const cut = unread(indexes);
  const findings = [
    ...cut,
    ...tables.flatMap((table) => table.findings),
    ...missingThemes(grids, definition),
    ...sheets.flatMap((sheet) => hiddenInput(sheet.tables)),
    ...struckLabels(
      read.filter((_, at) => (sheets[at]?.tables.length ?? 0) > 0),
      definition,
    ),
    ...fileMismatch(tables, { file, cities: definition.cities }),
    ...publication.findings,
  ];
  return {
    period: readPeriod(own, periodLabels),
    scores,
    places: tables.flatMap(({ places }) => places),
    statements: tables.flatMap(({ statements }) => statements),
    fte: tables.flatMap(({ fte }) => fte),
    explanations,
    goodPractices: readPractices(own),
    publication: { ...publication, findings: withFile(publication.findings, file) },
    findings: withFile(tables.length === 0 ? [NO_GRID, ...cut] : inReadingOrder(findings, workbook), file),
  };
}

const NO_GRID: Finding = { code: "file-no-grid", severity: SEVERITY["file-no-grid"], sheet: "", cell: "", raw: "" };

interface SheetReading {
  readonly grids: readonly GridWithReading[];
  /** The grids, then the LEKP tables. */
  readonly tables: readonly TableReading[];
}

interface GridsOfSheet {
  readonly found: readonly Grid[];
  readonly reached: readonly Grid[];
}

function readSheet(index: SheetIndex, { found, reached }: GridsOfSheet, context: ReadingContext): SheetReading {
  const grids = reached.map((grid) => ({ grid, reading: readGrid(grid, context) }));
  const fte = fteColumns(index, found).map((columns) => readFteTable(index, columns, context));
  return { grids, tables: [...grids.map(({ reading }) => reading), ...fte] };
}

function withFile(findings: readonly Finding[], file: string | undefined): readonly Finding[] {
  return file === undefined ? findings : findings.map((finding) => ({ ...finding, file }));
}
