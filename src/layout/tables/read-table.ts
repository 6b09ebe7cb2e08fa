/**
 * Reading a table that was found: first which of its rows and columns are scores, then every score with its cell, and everything
 * wrong with it.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { joined } from "../../domain/joined";
import { latestPer, listOnce } from "../../domain/kept";
import type { ReadingContext } from "./reading-context";
import type { TableReading } from "./table-reading";
import { asidesOf } from "./asides";
import { type CityAnswer, cityAround } from "./city-around";
import { type Decided, decideTable, judgedBy } from "./decide/decide-table";
import type { DecidedTable } from "./decide/decided-table";
import type { Years } from "./decide/years";
import { isExample } from "./example";
import { type Given, givenIn } from "./given";
import type { Table } from "./table";
import { toldOf } from "./told-of-table";
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
    reading: tableReading(table, { given, answer }, { decided, definition: context.definition }),
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

interface Said {
  readonly given: readonly Given[];
  readonly answer: CityAnswer | undefined;
}

function tableReading(
  table: Table,
  { given, answer }: Said,
  by: { readonly decided: readonly Decided[]; readonly definition: AssessmentDefinition },
): TableReading {
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
    findings: toldOf(table, { spoken, known, answer, ofCells: given.flatMap((each) => each.told) }, by),
    voices: known.map(({ city, line }) => ({ cityId: city.id, label: line.label })),
    labels: [...lines.map(({ label }) => label), ...themes.map(({ label }) => label)],
    filled: joined(given.map((each) => each.filled)),
  };
}
