/**
 * From a snapshot to what it means: scores, FTE and findings, whatever the layout. Grids and LEKP tables are found by their
 * headers, anywhere on any sheet.
 */
import type { Snapshot } from "../../host/snapshot";
import { cellName } from "../../host/a1";
import { type Finding, SEVERITY } from "../../domain/finding";
import { choicesIn } from "../choices";
import { fileMismatch } from "./file-mismatch";
import { inReadingOrder } from "./finding-order";
import { fteColumns } from "./fte/fte-columns";
import { readFteTable } from "./fte/fte-table";
import { tablesOn } from "../tables/find-tables";
import { missingThemes, type TableWithReading } from "../tables/missing-themes";
import { readTable } from "../tables/read-table";
import type { Table } from "../tables/table";
import type { TableWay } from "../tables/ways";
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
import { unread } from "./unread";
import type { TableReading } from "./table-reading";

export interface ParseInput extends Omit<ReadingContext, "dateBase"> {
  /** How the period is labelled on our sheets, in every language that they may be in. */
  readonly periodLabels: readonly string[];
}

export function parseWorkbook(workbook: Snapshot, input: ParseInput): WorkbookReading {
  const { definition, file, periodLabels } = input;
  // What is said now is newer than what the workbook remembers.
  const choices = [...(input.choices ?? []), ...choicesIn(workbook)];
  const context: ReadingContext = { ...input, choices, dateBase: workbook.dateBase };
  const indexes = withoutBenchmarks(withoutBundleSheets(workbook).sheets.map(indexSheet), definition);
  const own = { workbook, indexes, definition };
  const read = withoutPublication(indexes, own);
  const period = readPeriod(own, periodLabels);
  const found = read.map((index) => tablesOn(index, definition));
  const reached = withinReach(found);
  const sheets = read.map((index, at) =>
    readSheet(index, { found: found[at] ?? [], reached: reached[at] ?? [], period }, context),
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
      tables.length === 0 ? [nothingFound(ways), ...cut] : inReadingOrder([...missing, ...findings], workbook),
      file,
    ),
  };
}

/** Without any table; or with none but an example, or one that was set aside. */
function nothingFound(ways: readonly TableWay[]): Finding {
  const [passed] = ways.filter(({ verdict }) => verdict === "example" || verdict === "aside");
  const code = passed ? "scores-not-found" : "file-no-grid";
  const at = passed ? { sheet: passed.sheet, cell: cellName(passed.header.row, passed.header.column) } : NOWHERE;
  return { code, severity: SEVERITY[code], ...at, raw: passed?.sheet ?? "" };
}

const NOWHERE = { sheet: "", cell: "" };

/** FTE alone is no self-evaluation: that its other table was read makes no file complete. */
function withoutScores(
  sheets: readonly SheetReading[],
  { found, findings }: { readonly found: boolean; readonly findings: readonly Finding[] },
): readonly Finding[] {
  const isAsked = findings.some(({ code }) => code === "columns-compete" || code === "scale-unknown");
  const hasTable = sheets.some(({ grids }) => grids.length > 0);
  if (found || isAsked || hasTable) return [];
  const [passed] = sheets
    .flatMap(({ ways }) => ways)
    .filter(({ verdict }) => verdict === "example" || verdict === "aside");
  const at = passed ? { sheet: passed.sheet, cell: cellName(passed.header.row, passed.header.column) } : NOWHERE;
  return [{ code: "scores-not-found", severity: SEVERITY["scores-not-found"], ...at, raw: passed?.sheet ?? "" }];
}

interface SheetReading {
  readonly grids: readonly TableWithReading[];
  readonly ways: readonly TableWay[];
  /** The grids, then the LEKP tables. */
  readonly tables: readonly TableReading[];
}

interface TablesOfSheet {
  readonly found: readonly Table[];
  readonly reached: readonly Table[];
  readonly period: string;
}

function readSheet(
  index: SheetIndex,
  { found, reached, period }: TablesOfSheet,
  context: ReadingContext,
): SheetReading {
  const all = reached.map((table) => ({ table, ...readTable(table, context, yearsAround(table, period, context)) }));
  const grids = all.filter(
    ({ way }) => way.verdict !== "nothing" && way.verdict !== "example" && way.verdict !== "aside",
  );
  const fte = fteColumns(index, found).map((columns) => readFteTable(index, columns, context));
  return { grids, ways: all.map(({ way }) => way), tables: [...grids.map(({ reading }) => reading), ...fte] };
}

function withFile(findings: readonly Finding[], file: string | undefined): readonly Finding[] {
  return file === undefined ? findings : findings.map((finding) => ({ ...finding, file }));
}
