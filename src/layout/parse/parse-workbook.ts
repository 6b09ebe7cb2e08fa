/**
 * From a snapshot to what it means: scores, FTE and findings, whatever the layout. Grids and LEKP tables are found by their
 * headers, anywhere on any sheet.
 */
import type { Snapshot } from "../../host/snapshot";
import { cellName } from "../../host/a1";
import { type Finding, SEVERITY } from "../../domain/finding";
import { fileMismatch } from "./file-mismatch";
import { inReadingOrder } from "./finding-order";
import { fteColumns } from "./fte/fte-columns";
import { readFteTable } from "./fte/fte-table";
import { tablesIn } from "../tables/find-tables";
import { settled } from "../tables/decide/settle";
import { missingThemes, type TableWithReading } from "../tables/missing-themes";
import { readTable, tableToRead, type TableToRead } from "../tables/read-table";
import type { Table } from "../tables/table";
import type { CandidateWay, TableWay } from "../tables/ways";
import { yearsAround } from "../tables/years-around";
import { withinReach } from "../tables/within-reach";
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

export function parseWorkbook(workbook: Snapshot, input: ParseInput): WorkbookReading {
  const { definition, file, periodLabels } = input;
  const context: ReadingContext = { ...input, dateBase: workbook.dateBase };
  const indexes = withoutBenchmarks(withoutBundleSheets(workbook).sheets.map(indexSheet), definition);
  const own = { workbook, indexes, definition };
  const read = withoutPublication(indexes, own);
  const period = readPeriod(own, periodLabels);
  const found = tablesIn(read, definition);
  const reached = withinReach(found).flatMap((tables) =>
    tables.map((table) => tableToRead(table, context, yearsAround(table, period, context))),
  );
  const decided = settled(reached, period);
  const sheets = read.map((index, at) =>
    readSheet(
      index,
      { found: found[at] ?? [], decided: decided.filter(({ table }) => table.index === index) },
      context,
    ),
  );
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const ways = sheets.flatMap((sheet) => sheet.ways);
  const explanations = readExplanations(own);
  const grids = sheets.flatMap((sheet) => sheet.grids);
  const scores = inOwnWords(
    tables.flatMap((table) => table.scores),
    explanations,
    definition,
  );
  const statements = tables.flatMap((table) => table.statements);
  const publication = readPublication({ own, workbook, context, grids: grids.map(({ table }) => table), scores });
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
  const missing = withoutScores(sheets, { found: scores.length > 0 || statements.length > 0, findings });
  return {
    period,
    scores,
    places: tables.flatMap(({ places }) => places),
    statements,
    fte: tables.flatMap(({ fte }) => fte),
    explanations,
    goodPractices: readPractices(own),
    ways,
    publication: { ...publication, findings: withFile(publication.findings, file) },
    findings: withFile(
      tables.length === 0 && missing.length === 0
        ? [NO_GRID, ...cut]
        : inReadingOrder([...missing, ...findings], workbook),
      file,
    ),
  };
}

/** Without any table at all. */
const NO_GRID: Finding = { code: "file-no-grid", severity: SEVERITY["file-no-grid"], sheet: "", cell: "", raw: "" };

/**
 * Scores that one expects, and that stand nowhere: in a workbook with FTE alone, with an example, or with a table of themes in
 * which nothing is a score. That another table was read makes no file complete.
 */
function withoutScores(
  sheets: readonly SheetReading[],
  { found, findings }: { readonly found: boolean; readonly findings: readonly Finding[] },
): readonly Finding[] {
  const isAsked = findings.some(({ code }) => code === "columns-compete" || code === "scale-unknown");
  if (found || isAsked) return [];
  const ways = sheets.flatMap((sheet) => sheet.ways);
  const passed =
    ways.find(({ verdict, candidates }) => verdict === "nothing" && candidates.some(holdsFigures)) ??
    ways.find(({ verdict }) => verdict === "example" || verdict === "aside");
  const isEmptyTemplate = sheets.some(({ grids }) => grids.length > 0);
  const isFteAlone = !isEmptyTemplate && sheets.some(({ tables }) => tables.length > 0);
  if (passed) {
    const cell = cellName(passed.header.row, passed.header.column);
    return [{ ...NO_SCORES, sheet: passed.sheet, cell, raw: passed.sheet }];
  }
  return isFteAlone ? [NO_SCORES] : [];
}

const NO_SCORES: Finding = { ...NO_GRID, code: "scores-not-found", severity: SEVERITY["scores-not-found"] };

function holdsFigures({ role, values }: CandidateWay): boolean {
  return role !== "other" && values.some((value) => /^[\d.,]+$/.test(value));
}

interface SheetReading {
  readonly grids: readonly TableWithReading[];
  readonly ways: readonly TableWay[];
  /** The grids, then the LEKP tables. */
  readonly tables: readonly TableReading[];
}

interface TablesOfSheet {
  readonly found: readonly Table[];
  readonly decided: readonly TableToRead[];
}

function readSheet(index: SheetIndex, { found, decided }: TablesOfSheet, context: ReadingContext): SheetReading {
  const all = decided.map((each) => ({ table: each.table, ...readTable(each, context) }));
  const grids = all.filter(
    ({ way }) => way.verdict !== "nothing" && way.verdict !== "example" && way.verdict !== "aside",
  );
  const fte = fteColumns(index, found).map((columns) => readFteTable(index, columns, context));
  return { grids, ways: all.map(({ way }) => way), tables: [...grids.map(({ reading }) => reading), ...fte] };
}

function withFile(findings: readonly Finding[], file: string | undefined): readonly Finding[] {
  return file === undefined ? findings : findings.map((finding) => ({ ...finding, file }));
}
