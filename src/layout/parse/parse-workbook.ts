/**
 * From a snapshot to what it means: scores, FTE and findings, whatever the layout. Grids and LEKP tables are found by their
 * headers, anywhere on any sheet.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { joined } from "../../domain/joined";
import { saidOnce } from "../../domain/kept";
import type { Snapshot } from "../../host/snapshot";
import type { Finding } from "../../domain/finding";
import { choicesIn } from "../choices";
import {
  IS_BENCHMARK,
  NO_GRID,
  saysBenchmark,
  scoresFewThemes,
  scoresNotFound,
  speaksOfThemes,
} from "./scores-not-found";
import { findTable, mainTable, NAMES, sheetsWith } from "../names";
import { OURS } from "../sheets/registry";
import { fileMismatch } from "./file-mismatch";
import { inReadingOrder } from "./finding-order";
import { type FteOnSheet, fteOnSheet } from "./fte/fte-on-sheet";
import { staffValues } from "./fte/staff-values";
import { type ScoresAlone, withoutHeadCounts } from "./fte/head-count-grids";
import { explanationsBeside } from "../tables/beside-scores";
import { tablesIn } from "../tables/find-tables";
import { askedIfEarlier } from "../tables/decide/of-earlier-year";
import { isLeftOpen } from "../tables/decide/of-one-year";
import { settled } from "../tables/decide/settle";
import { explainsOtherScale } from "../tables/stated-scale";
import type { Table } from "../tables/table";
import { missingThemes, type TableWithReading } from "../tables/missing-themes";
import { asBefore, readTable, tableToRead, type TableToRead } from "../tables/read-table";
import type { TableWay } from "../tables/ways";
import { yearsAround } from "../tables/years-around";
import { withinReach } from "../tables/within-reach";
import { wordsBeside } from "../tables/words-beside";
import { hiddenInput } from "./hidden-input";
import { hasBenchmark, withBenchmarkAlone, withoutBenchmarks } from "./own/benchmark-sheets";
import { withoutBundleSheets } from "./own/bundle-sheets";
import { oddFigures } from "./own/figures-beside";
import { filledOn, formsIn, ofCity, scoresAlone } from "./own/form";
import { misplacedScores, readOwn, readPeriod, unreadTargets } from "./own/own-tables";
import { legendTables } from "./own/legend-tables";
import { inOwnWords } from "./own/own-words";
import { readPublication, withoutPublication } from "./own/read-publication";
import { untaken } from "./own/untaken";
import { onGridsOf, unrepeated } from "./repeated";
import type { WorkbookReading } from "./reading";
import type { ReadingContext } from "../tables/reading-context";
import { indexSheet, type SheetIndex } from "../cells/sheet-index";
import { struckLabels } from "./struck-labels";
import { unread } from "../cells/unread";
import type { TableReading } from "../tables/table-reading";

export interface ParseInput extends Omit<ReadingContext, "dateBase" | "ownGrid"> {
  /** Of the workbook of a previous measurement, what a benchmark shows counts where there is nothing else. */
  readonly countsBenchmark?: boolean | undefined;
}

export function parseWorkbook(workbook: Snapshot, input: ParseInput): WorkbookReading {
  const { definition, file } = input;
  // What is said now is newer than what the workbook remembers.
  const choices = [...(input.choices ?? []), ...choicesIn(workbook)];
  const ownGrid = findTable(NAMES.maturity, workbook)?.sheet;
  const context = contextBefore(definition, {
    ...{ ...input, choices, dateBase: workbook.dateBase },
    ...(ownGrid !== undefined && { ownGrid }),
  });
  const given = withoutBundleSheets(workbook).sheets.map(indexSheet);
  const indexes = input.countsBenchmark ? withBenchmarkAlone(given, definition) : withoutBenchmarks(given);
  const own = { workbook, indexes, definition };
  const laid = formsIn(own);
  const legend = legendTables(workbook)(NAMES.themes)?.sheet;
  const ours = new Set([
    ...[...sheetsWith(OURS, workbook), ...laid.map(({ table }) => table.sheet)],
    ...(legend === undefined ? [] : [legend]),
  ]);
  const read = scoresAlone(withoutPublication(indexes, own), laid, definition);
  const period = readPeriod(own);
  const onSheets = tablesIn(read, definition);
  const counted = read.map((index, at) => withoutHeadCounts(index, onSheets[at] ?? [], definition));
  const reached = withinReach(counted.map(({ grids }) => grids)).flat();
  const toRead = reached.map((table) => tableToRead(table, context, yearsAround(table, period, context)));
  const isOtherScale = read.some(
    (index, at) => onSheets[at]?.length === 0 && !ours.has(index.sheet.name) && explainsOtherScale(index, definition),
  );
  const ownSheet = mainTable(workbook)?.sheet;
  const decided = settled(toRead, { definition, period, ownSheet, isOtherScale }).map(askedIfEarlier).map(asBefore);
  const bySheet = new Map<SheetIndex, TableToRead[]>(read.map((index) => [index, []]));
  for (const each of decided) bySheet.get(each.table.index)?.push(each);
  const sheets = read.map((index, at) =>
    readSheet(index, { workbook, counted: counted[at] ?? NOTHING, decided: bySheet.get(index) ?? [] }, context),
  );
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const ways = sheets.flatMap((sheet) => sheet.ways);
  const places = joined(tables.map((table) => table.places));
  const forms = ofCity(laid, places);
  const records = readOwn(own, forms);
  const grids = sheets.flatMap((sheet) => sheet.grids);
  const scores = inOwnWords(joined(tables.map((table) => table.scores)), records.explanations, definition);
  const statements = tables.flatMap((table) => table.statements);
  const fte = joined(tables.map((table) => table.fte));
  const publication = readPublication({
    ...{ own, workbook, context, scores, fte, explanations: records.explanations },
    grids: grids.map(({ table }) => table),
  });
  const cut = unread(indexes);
  const heads = [...counted, ...sheets.map(({ fte }) => fte)].flatMap((each) => each.findings);
  const told = [
    ...cut,
    ...tables.flatMap((table) => table.findings),
    ...missingThemes(grids, definition),
    ...sheets.flatMap(({ tables: own }, at) =>
      hiddenInput([...forms.filter(({ table }) => table.sheet === read[at]?.sheet.name).map(filledOn), ...own]),
    ),
    ...struckLabels(
      read.filter((_, at) => (sheets[at]?.tables.length ?? 0) > 0),
      definition,
    ),
    ...fileMismatch(tables, context),
    ...publication.findings,
    ...misplacedScores(own, scores),
    ...unreadTargets(records.explanations, own),
    ...oddFigures(own, forms),
    ...heads,
  ];
  const worded = new Set(sheets.flatMap((sheet) => sheet.worded));
  // Words on the sheets that we made for them are read as such.
  const isForWords = (name: string) => ours.has(name) && name !== ownGrid;
  const words = wordsBeside(
    decided.filter(({ table }) => worded.has(table) && !isForWords(table.index.sheet.name)),
    context,
    told,
  );
  const lost = untaken(own, { forms, scores, fte, findings: told });
  const all = [...told, ...words.findings, ...lost];
  const findings = unrepeated(all, [{ reading: { scores, statements, fte } }], onGridsOf(workbook));
  const found = scores.length > 0 || statements.length > 0;
  const cityId = onlyCity(places);
  const missing = scoresNotFound(ways, {
    open: decided.filter(isLeftOpen).map(({ table: { index, header } }) => ({ sheet: index.sheet.name, ...header })),
    ...{ definition, found, findings },
    hasTable: grids.length > 0,
    hasFte: sheets.some(({ fte }) => fte.tables.length > 0),
    scored: read.flatMap((index, at) =>
      sheets[at]?.ways.length === 0 && !ours.has(index.sheet.name) ? (scoresFewThemes(index, definition) ?? []) : [],
    ),
    speaking: read.flatMap((index, at) =>
      sheets[at]?.ways.length === 0 && !ours.has(index.sheet.name) ? (speaksOfThemes(index, definition) ?? []) : [],
    ),
  });
  return {
    period,
    scores,
    places,
    statements,
    fte,
    ...records,
    explanations: [...explanationsBeside(decided, definition), ...words.explanations, ...records.explanations],
    goodPractices: [...words.goodPractices, ...records.goodPractices],
    ways,
    staffValues: read.flatMap((index) =>
      staffValues(index, {
        ...{ definition, cityId },
        told: heads.filter(({ sheet }) => sheet === index.sheet.name),
      }),
    ),
    publication: { ...publication, findings: withFile(publication.findings, file) },
    findings: withFile(
      tables.length === 0 && missing.length === 0
        ? [indexes.length < given.length ? IS_BENCHMARK : NO_GRID, ...cut, ...heads, ...lost]
        : inReadingOrder([...missing, ...findings], workbook),
      file,
    ),
  };
}

/** Was it made of a measurement, to be shared, and holds it nothing besides? Whatever it shows was handed in elsewhere. */
export function isBenchmark(workbook: Snapshot, input: ParseInput): boolean {
  return hasBenchmark(workbook) && isOfBenchmark(parseWorkbook(workbook, input));
}

export function isOfBenchmark({ findings }: Pick<WorkbookReading, "findings">): boolean {
  return findings.some(saysBenchmark);
}

/** All tables are read with it: of an edit elsewhere, they need not be read again. */
const contextBefore = saidOnce<AssessmentDefinition, ReadingContext>();

/** The city of which all scores are; `undefined` where there are several, or none. */
function onlyCity(places: WorkbookReading["places"]): string | undefined {
  const [first] = places;
  return places.every(({ cityId }) => cityId === first?.cityId) ? first?.cityId : undefined;
}

const NOTHING: ScoresAlone = { grids: [], findings: [] };

interface SheetReading {
  readonly grids: readonly TableWithReading[];
  /** Those in which a city may have written: the grids, and tables of words alone. An example is nobody's. */
  readonly worded: readonly Table[];
  readonly ways: readonly TableWay[];
  /** The grids, then the LEKP tables. */
  readonly tables: readonly TableReading[];
  readonly fte: FteOnSheet;
}

interface TablesOfSheet {
  readonly workbook: Snapshot;
  readonly counted: ScoresAlone;
  readonly decided: readonly TableToRead[];
}

function readSheet(
  index: SheetIndex,
  { workbook, counted, decided }: TablesOfSheet,
  context: ReadingContext,
): SheetReading {
  const all = decided.map((each) => ({ table: each.table, ...readTable(each, context) }));
  const grids = all.filter(
    ({ way }) => way.verdict !== "nothing" && way.verdict !== "example" && way.verdict !== "aside",
  );
  const fte = fteOnSheet(index, { workbook, counted }, context);
  return {
    ...{ grids, ways: all.map(({ way }) => way), fte },
    worded: all
      .filter(({ way: { verdict } }) => verdict !== "example" && verdict !== "aside")
      .map(({ table }) => table),
    tables: [...grids.map(({ reading }) => reading), ...fte.tables],
  };
}

function withFile(findings: readonly Finding[], file: string | undefined): readonly Finding[] {
  return file === undefined ? findings : findings.map((finding) => ({ ...finding, file }));
}
