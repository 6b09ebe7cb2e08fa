/**
 * Reading a table that was found: first which of its rows and columns are scores, then every score with its cell, and everything
 * wrong with it.
 */
import { cellName } from "../../host/a1";
import type { Named } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import { joined } from "../../domain/joined";
import { latestPer, listOnce } from "../../domain/kept";
import type { Position } from "../../host/area";
import type { LocatedScore, ScorePlace, Source } from "../located";
import type { ReadingContext } from "./reading-context";
import type { SheetIndex } from "../cells/sheet-index";
import type { TableReading } from "./table-reading";
import { asidesOf } from "./asides";
import { type CityAnswer, cityAround } from "./city-around";
import { type Decided, decideTable, judgedBy } from "./decide/decide-table";
import type { DecidedTable } from "./decide/decided-table";
import type { Headed } from "../way";
import { signatureOf } from "./decide/outcome";
import type { Years } from "./decide/years";
import { isExample } from "./example";
import { type Line, lineOf, readLine } from "./read-line";
import type { Table } from "./table";
import { type Known, type Spoken, toldOf, toldOfCells } from "./told-of-table";
import { candidateWays, type Judged, type TableWay } from "./ways";

export interface ReadTable {
  readonly reading: TableReading;
  readonly way: TableWay;
}

/** A table of which it is decided what its scores are, as far as it can tell by itself. */
export interface TableToRead extends DecidedTable {
  readonly answer: CityAnswer | undefined;
  readonly years: Years;
}

/** Of a table that is the very same, read with the very same, it is the very same. */
export function tableToRead(table: Table, context: ReadingContext, years: Years): TableToRead {
  return toReadBefore(table, [context, years], () => decidedIn(table, context, years));
}

const toReadBefore = latestPer<Table, TableToRead>();

function decidedIn(table: Table, context: ReadingContext, years: Years): TableToRead {
  const isNamed = table.candidates.some(({ city, name }) => city !== undefined || name !== "");
  const answer = isNamed ? undefined : cityAround(table, context.definition, context.file);
  const decided = isExample(table) ? [] : decideTable(table, { ...context, years, cityId: answer?.city?.id });
  return { table, decided, answer, years, cityId: answer?.city?.id };
}

/** What became of it beside other tables: as before, where that is the very same. */
export function asBefore(toRead: TableToRead): TableToRead {
  const { table, decided, answer, years, cityId } = toRead;
  return settledBefore(table, [decidedOnce(decided), answer, years, cityId], () => toRead);
}

const decidedOnce = listOnce<Decided>();
const settledBefore = latestPer<Table, TableToRead>();

export function readTable(toRead: TableToRead, context: ReadingContext): ReadTable {
  return readBefore(toRead, [context], () => readingOf(toRead, context));
}

const readBefore = latestPer<TableToRead, ReadTable>();

function readingOf({ table, decided, answer }: TableToRead, context: ReadingContext): ReadTable {
  const { index, header, candidates } = table;
  const given = decided.map((each) => givenIn(index, each, { city: answer?.city, context }));
  const judged: readonly Judged[] =
    decided.length === 0
      ? candidates.map((candidate, city) => ({
          ...{ candidate, city, cityId: undefined },
          ...{ verdict: "passed-over", use: undefined },
        }))
      : decided
          .flatMap(judgedBy)
          .map((each) => ({ ...each, cityId: each.candidate.city?.id ?? answer?.city?.id }))
          // Of no city, or of one that nobody knows, nothing is read: who it is is asked.
          .map((each) => (each.verdict === "read" && each.cityId === undefined ? { ...each, verdict: "asked" } : each));
  return {
    reading: tableReading(table, { given, answer }, decided),
    way: {
      ...{ sheet: index.sheet.name, header, verdict: verdictOf(table, decided), by: byOf(decided) },
      candidates: [...candidateWays(index, judged), ...asidesOf(table, context.definition)],
    },
  };
}

function byOf(decided: readonly Decided[]): TableWay["by"] {
  const all = decided.flatMap(({ outcome }) => (outcome.kind === "read" ? [outcome.by] : []));
  return (["person", "memory"] as const).find((by) => all.includes(by)) ?? "rule";
}

function verdictOf(table: Table, decided: readonly Decided[]): TableWay["verdict"] {
  if (decided.length === 0)
    return isExample(table) ? "example" : table.beyond || table.unknownThemes.length > 0 ? "read" : "nothing";
  const kinds = new Set(decided.map(({ outcome }) => outcome.kind));
  if (kinds.has("compete")) return "asked";
  if (kinds.has("scale")) return "other-scale";
  if (kinds.has("read") || kinds.has("twice")) return "read";
  return decided.some(({ used }) => used.some(({ use }) => use === "aside")) ? "aside" : "nothing";
}

function linesOf(index: SheetIndex, { outcome }: Decided): readonly Line[] {
  if (outcome.kind === "twice") return outcome.candidates;
  if (outcome.kind !== "read") return [];
  const [first, ...others] = outcome.candidates;
  return first ? [lineOf(index, [first, ...others])] : [];
}

/** What the rows or columns of one city give. */
interface Given extends Pick<TableReading, "scores" | "places" | "statements" | "filled"> {
  readonly lines: readonly Line[];
  readonly spoken: readonly Spoken[];
  readonly known: readonly Known[];
  readonly told: readonly Finding[];
}

interface By {
  /** Whose they are, where they have no name of their own. */
  readonly city: Named | undefined;
  readonly context: ReadingContext;
}

/** Where the same was decided of the very same rows, what they give is the very same. */
function givenIn(index: SheetIndex, decided: Decided, { city: around, context }: By): Given {
  return givenBefore(decided, [around, context], () => givenOf(index, decided, { city: around, context }));
}

const givenBefore = latestPer<Decided, Given>();

function givenOf(index: SheetIndex, decided: Decided, { city: around, context }: By): Given {
  const lines = linesOf(index, decided);
  const spoken = lines
    .map((line): Spoken => ({ line, city: line.city ?? around, ...readLine(index, line, context) }))
    .filter(({ readings, statement }) => readings.length > 0 || statement !== undefined);
  const known = spoken.filter((each): each is Known => each.city !== undefined);
  const headings = headingsIn(decided);
  const source = (at: Position): Source => ({ sheet: index.sheet.name, cell: cellName(at.row, at.column) });
  return {
    ...{ lines, spoken, known },
    scores: known.flatMap(({ city, readings }) =>
      readings
        .filter(({ score }) => score.status !== "blank")
        .map(({ theme, cell, score }) => ({
          ...{ cityId: city.id, themeId: theme.id, score, source: source(cell) },
          ...headings.get(cell),
        })),
    ),
    places: lines.flatMap((line) => placesOf(index, line, line.city ?? around)),
    statements: known.flatMap(({ city, statement }) =>
      statement ? [{ cityId: city.id, raw: statement.raw, source: source(statement.at) }] : [],
    ),
    filled: spoken.flatMap(({ readings, statement }) => [
      ...readings.map(({ cell }) => cell),
      ...(statement ? [statement.at] : []),
    ]),
    told: known.flatMap((each) => toldOfCells(index, each)),
  };
}

interface Said {
  readonly given: readonly Given[];
  readonly answer: CityAnswer | undefined;
}

function tableReading(table: Table, { given, answer }: Said, decided: readonly Decided[]): TableReading {
  const { index, header, themes } = table;
  const lines = given.flatMap((each) => each.lines);
  const known = given.flatMap((each) => each.known);
  const spoken = given.flatMap((each) => each.spoken);
  return {
    index,
    header,
    scores: joined(given.map((each) => each.scores)),
    places: joined(given.map((each) => each.places)),
    statements: joined(given.map((each) => each.statements)),
    fte: [],
    findings: toldOf(table, { spoken, known, answer, ofCells: given.flatMap((each) => each.told) }, decided),
    voices: known.map(({ city, line }) => ({ cityId: city.id, label: line.label })),
    labels: [...lines.map(({ label }) => label), ...themes.map(({ label }) => label)],
    filled: joined(given.map((each) => each.filled)),
  };
}

/** What heads each cell that is read, where that is to be told. */
function headingsIn({ outcome }: Decided): ReadonlyMap<Position, Pick<LocatedScore, "headed">> {
  if (outcome.kind !== "read" && outcome.kind !== "twice") return new Map();
  const { by, among } = outcome.kind === "read" ? outcome : { by: "rule" as const, among: undefined };
  const read = new Set(outcome.candidates.map(signatureOf));
  return new Map(
    outcome.candidates.flatMap((candidate) => {
      const heading = signatureOf(candidate);
      const others = among?.filter((each) => each === heading || !read.has(each));
      const headed: Headed = { heading, by, ...(others && { among: others }) };
      return heading === "" && by === "rule" ? [] : candidate.cells.map(({ cell }) => [cell, { headed }] as const);
    }),
  );
}

function placesOf({ sheet }: SheetIndex, { cells }: Line, city: Named | undefined): readonly ScorePlace[] {
  if (!city) return [];
  // A score that is typed over a mark would say something else than its column.
  return cells
    .filter(({ mark }) => mark === undefined)
    .map(({ theme, cell: { row, column } }) => ({
      ...{ cityId: city.id, themeId: theme.id, sheet: sheet.name },
      ...{ row, column },
    }));
}
