/**
 * Reading a table that was found: first which of its rows and columns are scores, then every score with its cell, and everything
 * wrong with it.
 */
import { areaName, cellName } from "../../host/a1";
import type { Named } from "../../domain/definition/definition";
import { type Finding, SEVERITY } from "../../domain/finding";
import { areasOf } from "../areas";
import type { LocatedScore, ScorePlace, Source } from "../parse/reading";
import type { ReadingContext } from "../parse/reading-context";
import { findingAt, type Position, rawOf, type SheetIndex, textOf } from "../parse/sheet-index";
import type { TableReading } from "../parse/table-reading";
import { tooLong } from "../parse/unread";
import { asidesOf } from "./asides";
import { type CityAnswer, cityAround } from "./city-around";
import { type Decided, decideTable, judgedBy } from "./decide/decide-table";
import type { DecidedTable } from "./decide/settle";
import { type Headed, signatureOf } from "./decide/way";
import type { Years } from "./decide/years";
import { isExample } from "./example";
import { type Line, lineOf, type LineReading, readLine } from "./read-line";
import type { Candidate, Table, ThemePlace } from "./table";
import { candidateWays, type Judged, type TableWay } from "./ways";

export interface ReadTable {
  readonly reading: TableReading;
  readonly way: TableWay;
}

interface Spoken extends LineReading {
  readonly line: Line;
  readonly city: Named | undefined;
}

interface Known extends Spoken {
  readonly city: Named;
}

/** A table of which it is decided what its scores are, as far as it can tell by itself. */
export interface TableToRead extends DecidedTable {
  readonly answer: CityAnswer | undefined;
}

export function tableToRead(table: Table, context: ReadingContext, years: Years): TableToRead {
  const isNamed = table.candidates.some(({ city, name }) => city !== undefined || name !== "");
  const answer = isNamed ? undefined : cityAround(table, context.definition, context.file);
  const decided = isExample(table) ? [] : decideTable(table, { ...context, years, cityId: answer?.city?.id });
  return { table, decided, answer, cityId: answer?.city?.id };
}

export function readTable({ table, decided, answer }: TableToRead, context: ReadingContext): ReadTable {
  const { index, header, candidates } = table;
  const lines = decided.flatMap((each) => linesOf(index, each));
  const spoken = lines
    .map((line): Spoken => ({ line, city: line.city ?? answer?.city, ...readLine(index, line, context) }))
    .filter(({ readings, statement }) => readings.length > 0 || statement !== undefined);
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
    reading: tableReading(table, { lines, spoken, answer }, decided),
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

interface Said {
  readonly lines: readonly Line[];
  readonly spoken: readonly Spoken[];
  readonly answer: CityAnswer | undefined;
}

function tableReading(table: Table, { lines, spoken, answer }: Said, decided: readonly Decided[]): TableReading {
  const { index, header, themes } = table;
  const known = spoken.filter((each): each is Known => each.city !== undefined);
  const headings = headingsIn(decided);
  const source = (at: Position): Source => ({ sheet: index.sheet.name, cell: cellName(at.row, at.column) });
  return {
    index,
    header,
    scores: known.flatMap(({ city, readings }) =>
      readings
        .filter(({ score }) => score.status !== "blank")
        .map(({ theme, cell, score }) => ({
          ...{ cityId: city.id, themeId: theme.id, score, source: source(cell) },
          ...headings.get(cell),
        })),
    ),
    places: lines.flatMap((line) => placesOf(index, line, line.city ?? answer?.city)),
    statements: known.flatMap(({ city, statement }) =>
      statement ? [{ cityId: city.id, raw: statement.raw, source: source(statement.at) }] : [],
    ),
    fte: [],
    findings: [
      ...spoken.filter(({ city }) => city === undefined).map(({ line }) => unknownCity(index, line, answer)),
      ...duplicateCities(index, known),
      ...duplicateThemes(table, known),
      ...(decided.length > 0 || table.candidates.length === 0 ? table.unknownThemes : []),
      ...known.flatMap((each) => cellFindings(index, each)),
      ...asked(index, decided),
      ...competingRows(index, decided),
      ...leftOpen(index, decided),
      ...textNotTaken(index, decided),
      ...(table.beyond ? [tooLong(index, table.beyond)] : []),
    ],
    voices: known.map(({ city, line }) => ({ cityId: city.id, label: line.label })),
    labels: [...lines.map(({ label }) => label), ...themes.map(({ label }) => label)],
    filled: spoken.flatMap(({ readings, statement }) => [
      ...readings.map(({ cell }) => cell),
      ...(statement ? [statement.at] : []),
    ]),
  };
}

/** What heads each cell that is read, where that is to be told. */
function headingsIn(decided: readonly Decided[]): ReadonlyMap<Position, Pick<LocatedScore, "headed">> {
  return new Map(
    decided.flatMap(({ outcome }) => {
      if (outcome.kind !== "read" && outcome.kind !== "twice") return [];
      const { by, among } = outcome.kind === "read" ? outcome : { by: "rule" as const, among: undefined };
      const read = new Set(outcome.candidates.map(signatureOf));
      return outcome.candidates.flatMap((candidate) => {
        const heading = signatureOf(candidate);
        const others = among?.filter((each) => each === heading || !read.has(each));
        const headed: Headed = { heading, by, ...(others && { among: others }) };
        return heading === "" && by === "rule" ? [] : candidate.cells.map(({ cell }) => [cell, { headed }] as const);
      });
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

function unknownCity(index: SheetIndex, { label, name }: Line, answer: CityAnswer | undefined): Finding {
  return answer && !answer.city
    ? findingAt(index, answer.at, { code: "unknown-city", raw: answer.name })
    : findingAt(index, label, { code: "unknown-city", raw: name });
}

function duplicateCities(index: SheetIndex, known: readonly Known[]): readonly Finding[] {
  const seen = new Set<Named>();
  return known
    .filter(({ city }) => seen.size === seen.add(city).size)
    .map(({ line: { label } }) => findingAt(index, label, { code: "duplicate-city", raw: rawOf(index.at(label)) }));
}

/** A theme that one line has twice. */
function duplicateThemes({ index, themes }: Table, [first]: readonly Known[]): readonly Finding[] {
  if (!first) return [];
  const seen = new Set<Named>();
  return first.line.cells
    .filter(({ theme }) => seen.size === seen.add(theme).size)
    .map(({ theme, cell }) => {
      const isIts = (place: ThemePlace) =>
        place.theme === theme && (place.column === cell.column || place.row === cell.row);
      const label = themes.find(isIts)?.label ?? cell;
      return findingAt(index, label, { code: "duplicate-theme", raw: textOf(index.at(label)) });
    });
}

/** What is to be said of each cell. The words of a city without scores are said once, as such. */
function cellFindings(index: SheetIndex, { readings, statement }: Known): readonly Finding[] {
  const cells = readings.flatMap(({ cell, score, remarks }) =>
    remarks
      .filter(({ code }) => cell !== statement?.at || code !== "score-text")
      .map((remark) => findingAt(index, cell, { raw: score.raw, ...remark })),
  );
  return statement
    ? [findingAt(index, statement.at, { code: "no-scores-submitted", raw: statement.raw }), ...cells]
    : cells;
}

/** Words beside the scores, in rows or columns of their own: no sheet of ours takes them, so they are named. */
function textNotTaken(index: SheetIndex, decided: readonly Decided[]): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const { candidate } of decided.flatMap(({ used }) => used)) {
    const heading = candidate.headings.join(" · ");
    if ((candidate.role !== "other" && candidate.role !== "unknown") || heading === "" || told.has(heading)) continue;
    const cells = candidate.cells.map(({ cell }) => cell);
    const text = cells.find((cell) => textOf(index.at(cell)) !== "");
    const hasFigures = cells.some((cell) => typeof index.at(cell)?.value === "number");
    if (text && !hasFigures) told.set(heading, findingAt(index, text, { code: "text-not-taken", raw: heading }));
  }
  return [...told.values()];
}

/** A city that is there twice and says two things is asked about as a whole, and told where it comes again. */
function competingRows(index: SheetIndex, decided: readonly Decided[]): readonly Finding[] {
  return decided
    .flatMap(({ outcome }) => (outcome.kind === "compete" ? [outcome.candidates] : []))
    .filter((all) => all.every(({ name, headings }) => name !== "" && headings.length === 0))
    .flatMap(([, ...others]) => others)
    .map(({ label }) => findingAt(index, label, { code: "duplicate-city", raw: rawOf(index.at(label)) }));
}

/** A score column that is empty beside targets that are not: the scores that one expects there stand nowhere. */
function leftOpen(index: SheetIndex, decided: readonly Decided[]): readonly Finding[] {
  const [first] = decided.flatMap(({ outcome }) =>
    outcome.kind === "read" && outcome.isLeftOpen ? outcome.candidates : [],
  );
  const cell = first?.cells[0]?.cell;
  return cell ? [findingAt(index, cell, { code: "scores-not-found", raw: "" })] : [];
}

/** What has to be chosen, once for all cities of a table of which the same is asked. */
function asked(index: SheetIndex, decided: readonly Decided[]): readonly Finding[] {
  const questions = new Map<string, { readonly code: "columns-compete" | "scale-unknown"; candidates: Candidate[] }>();
  for (const { outcome } of decided) {
    if (outcome.kind !== "compete" && outcome.kind !== "scale") continue;
    const code = outcome.kind === "scale" ? "scale-unknown" : "columns-compete";
    const key = [code, ...outcome.candidates.map(({ headings }) => headings.join("\n"))].join("\n\n");
    const question = questions.get(key);
    if (question) question.candidates.push(...outcome.candidates);
    else questions.set(key, { code, candidates: [...outcome.candidates] });
  }
  return [...questions.values()].map(({ code, candidates }) => {
    const rivals = rivalsOf(candidates);
    const [first] = candidates;
    const at = first?.cells[0]?.cell ?? { row: 0, column: 0 };
    const raw = rivals.map(({ heading, range }) => heading || range).join(" / ");
    return {
      ...{ code, severity: SEVERITY[code], sheet: index.sheet.name, cell: cellName(at.row, at.column), raw },
      rivals,
    };
  });
}

function rivalsOf(candidates: readonly Candidate[]): NonNullable<Finding["rivals"]> {
  const cells = new Map<string, Position[]>();
  const isNameless = candidates.every(({ headings }) => headings.length === 0);
  for (const [position, candidate] of candidates.entries()) {
    const key = candidate.headings.join(" · ") || (isNameless ? `\n${position}` : "");
    const own = cells.get(key) ?? [];
    own.push(...candidate.cells.map(({ cell }) => cell));
    cells.set(key, own);
  }
  return [...cells].map(([heading, own]) => ({
    heading: heading.startsWith("\n") ? "" : heading,
    range: areasOf(own).map(areaName).join(","),
  }));
}
