/**
 * From a snapshot to what it means: scores, FTE and findings, whatever the layout. Grids and LEKP tables are found by their
 * headers, anywhere on any sheet.
 */
import type { Snapshot } from "../../host/snapshot";
import { type Finding, SEVERITY } from "../../domain/finding";
import { fileMismatch } from "./file-mismatch";
import { inReadingOrder } from "./finding-order";
import { type FteOnSheet, fteOnSheet } from "./fte/fte-on-sheet";
import { type ScoresAlone, withoutHeadCounts } from "./fte/head-count-grids";
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
  const counted = read.map((index) => withoutHeadCounts(index, gridsOn(index, definition)));
  const reached = withinReach(counted.map(({ grids }) => grids));
  const sheets = read.map((index, at) =>
    readSheet(index, { workbook, counted: counted[at] ?? NOTHING, reached: reached[at] ?? [] }, context),
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
  const heads = [...counted, ...sheets.map(({ fte }) => fte)].flatMap((each) => each.findings);
  const findings = [
    ...cut,
    ...tables.flatMap((table) => table.findings),
    ...missingThemes(grids, definition),
    ...sheets.flatMap((sheet) => hiddenInput(sheet.tables)),
    ...fileMismatch(tables, { file, cities: definition.cities }),
    ...publication.findings,
    ...heads,
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
    findings: withFile(tables.length === 0 ? [NO_GRID, ...cut, ...heads] : inReadingOrder(findings, workbook), file),
  };
}

const NO_GRID: Finding = { code: "file-no-grid", severity: SEVERITY["file-no-grid"], sheet: "", cell: "", raw: "" };

const NOTHING: ScoresAlone = { grids: [], findings: [] };

interface SheetReading {
  readonly grids: readonly GridWithReading[];
  /** The grids, then the LEKP tables. */
  readonly tables: readonly TableReading[];
  readonly fte: FteOnSheet;
}

interface GridsOfSheet {
  readonly workbook: Snapshot;
  readonly counted: ScoresAlone;
  readonly reached: readonly Grid[];
}

function readSheet(
  index: SheetIndex,
  { workbook, counted, reached }: GridsOfSheet,
  context: ReadingContext,
): SheetReading {
  const grids = reached.map((grid) => ({ grid, reading: readGrid(grid, context) }));
  const fte = fteOnSheet(index, { workbook, counted }, context);
  return { grids, tables: [...grids.map(({ reading }) => reading), ...fte.tables], fte };
}

function withFile(findings: readonly Finding[], file: string | undefined): readonly Finding[] {
  return file === undefined ? findings : findings.map((finding) => ({ ...finding, file }));
}
