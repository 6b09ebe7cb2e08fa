/** How tables were read, as the pane shows it: what is asked, of what, and what became of the rest. Pure. */
import { isAsked } from "../../consolidation/findings";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import { readScore } from "../../domain/score/read-score";
import type { Area } from "../../host/area";
import { areaName, cellName, columnName } from "../../host/a1";
import type { WorkbookReading } from "../../layout/parse/reading";
import type { Choice, DecidedBy, Use } from "../../layout/way";
import type { CandidateWay, ShownCell, TableWay } from "../../layout/tables/ways";
import type { Asked, Spot } from "../../locales/nl/ways";

/** A table, and whatever in it could be chosen. */
export interface TableView {
  /** By which it is known again after it was read anew. */
  readonly key: string;
  readonly sheet: string;
  /** The first cell of its header. */
  readonly cell: string;
  readonly verdict: TableWay["verdict"];
  readonly by: DecidedBy;
  /** How many scores were read in it. */
  readonly scores: number;
  /** Is there something to choose, and did nobody do it? */
  readonly asked: Asked | undefined;
  readonly options: readonly OptionView[];
  /** Did a person say something of it in this workbook? */
  readonly isChosen: boolean;
}

export interface OptionView {
  readonly key: string;
  readonly candidate: CandidateWay;
  readonly spot: Spot;
  /** All that is written over it; empty for nothing. */
  readonly heading: string;
  readonly values: readonly ValueView[];
  /** Those that it is of. */
  readonly cities: readonly string[];
  /** By whom it was decided that these are scores, where they are. */
  readonly by: DecidedBy;
  /** Is there a figure in what is shown? Without one it is only worth counting. */
  readonly hasFigures: boolean;
  /** Is all that is shown of it on our scale? Of a percentage, a number would be read that means something else. */
  readonly isOnScale: boolean;
}

export interface ValueView {
  readonly theme: string;
  /** As it stands there; empty for nothing. */
  readonly raw: string;
  /** `null` where it is no score. */
  readonly value: number | null;
}

/** What somebody said of a table. */
export interface Chosen {
  readonly table: TableView;
  readonly choice: Choice;
  /** What it was said of; absent for the table as a whole. */
  readonly option?: OptionView;
  /** The tables that asked the same, this one among them; absent where it asked by itself, or nothing. */
  readonly question?: readonly [TableView, ...TableView[]];
}

type Read = Pick<WorkbookReading, "ways" | "scores">;

/** Tables in which nothing was found and nothing could be chosen are left out: any list of themes is one. */
export function tableViews(read: Read, definition: AssessmentDefinition): readonly TableView[] {
  const scores = new Map<string, Map<string, DecidedBy>>();
  for (const { source, headed } of read.scores) {
    const own = scores.get(source.sheet) ?? new Map<string, DecidedBy>();
    scores.set(source.sheet, own.set(source.cell, headed?.by ?? "rule"));
  }
  return read.ways
    .map((way): TableView => {
      const found = new Map(way.candidates.map((each) => [each, decidersOf(each, scores.get(way.sheet))]));
      const options = way.candidates.map((candidate, at) => ({
        ...optionView(candidate, at, definition),
        by: MOST_TELLING.find((by) => found.get(candidate)?.includes(by)) ?? way.by,
      }));
      const cell = cellName(way.header.row, way.header.column);
      return {
        ...{ key: `${way.sheet}\n${cell}`, sheet: way.sheet, cell, verdict: way.verdict, by: way.by, options },
        scores: [...found.values()].flat().length,
        asked: askedIn(way, options),
        isChosen: way.candidates.some(({ use }) => use !== undefined),
      };
    })
    .filter(({ verdict, options, isChosen }) => verdict !== "nothing" || isChosen || options.some(isWorthChoosing));
}

/** Of cities side by side one may be read by someone's choice and another by rule: that someone chose is what is said. */
const MOST_TELLING = ["person", "memory", "rule"] as const satisfies readonly DecidedBy[];

/** By whom each of its scores was decided to be one. */
function decidersOf(
  { verdict, areas }: CandidateWay,
  scores: ReadonlyMap<string, DecidedBy> | undefined,
): readonly DecidedBy[] {
  return verdict === "read" && scores ? areas.flatMap(cellsIn).flatMap((cell) => scores.get(cell) ?? []) : [];
}

/** The tables in which someone must choose. */
export function questionsIn(tables: readonly TableView[]): readonly TableView[] {
  return tables.filter(({ asked }) => asked !== undefined);
}

/** Is this what one of the questions asks? Then it need not stand among the findings too. */
export function isAskedIn(questions: readonly TableView[], { code, sheet, cell }: Finding): boolean {
  if (!isAsked({ code })) return false;
  return questions.some(
    (table) =>
      table.sheet === sheet &&
      table.options.some(
        ({ candidate: { verdict, areas } }) => verdict === "asked" && areas.flatMap(cellsIn).includes(cell),
      ),
  );
}

/** Among which one chooses, and what else there is to choose in the table. */
export function optionsOf({ options }: TableView): {
  readonly rivals: readonly OptionView[];
  readonly others: readonly OptionView[];
} {
  return {
    rivals: options.filter(({ candidate }) => candidate.verdict === "asked"),
    others: options.filter((option) => option.candidate.verdict !== "asked" && isShown(option)),
  };
}

/** Would a later table of the same shape be known by its headings? */
export function hasOwnHeadings({ options }: TableView): boolean {
  const headings = options.filter(({ candidate }) => candidate.verdict === "asked").map(({ heading }) => heading);
  const all = options.map(({ heading }) => heading);
  return headings.every((heading) => heading !== "" && all.filter((each) => each === heading).length === 1);
}

/** Is it shown by itself, or only counted? */
export function isShown({ candidate, hasFigures }: OptionView): boolean {
  return hasFigures || candidate.verdict !== "passed-over" || candidate.use !== undefined;
}

function isWorthChoosing({ candidate: { role }, hasFigures }: OptionView): boolean {
  return hasFigures && role !== "other";
}

function askedIn(way: TableWay, options: readonly OptionView[]): Asked | undefined {
  if (way.verdict !== "asked" && way.verdict !== "other-scale") return undefined;
  const rivals = options.filter(({ candidate }) => candidate.verdict === "asked");
  const kinds = new Set(rivals.map(({ spot }) => spot.kind));
  const [kind = "cells"] = kinds;
  return {
    kind: kinds.size === 1 ? kind : "cells",
    several: rivals.every(({ spot, cities }) => cities.length > 1 && spot.names.length > 1),
    candidates: rivals.length,
    cities: [...new Set(rivals.flatMap(({ cities }) => cities))],
  };
}

function optionView(candidate: CandidateWay, at: number, definition: AssessmentDefinition): Omit<OptionView, "by"> {
  const { areas, headings, cityIds } = candidate;
  const values = candidate.values.map((each) => valueView(each, definition));
  return {
    ...{ key: `${at} ${areas.map(areaName).join(",")}`, candidate, spot: spotOf(areas), values },
    heading: headings.join(" · "),
    cities: cityIds.map((id) => nameIn(definition.cities, id)),
    hasFigures: values.some(({ raw, value }) => value !== null || (raw !== "" && Number.isFinite(numberIn(raw)))),
    isOnScale: values.every(({ raw, value }) => raw === "" || (value !== null && !raw.endsWith("%"))),
  };
}

function valueView({ themeId, raw, level }: ShownCell, definition: AssessmentDefinition): ValueView {
  const number = numberIn(raw);
  const { score } = readScore({ value: raw !== "" && Number.isFinite(number) ? number : raw }, definition);
  return { theme: nameIn(definition.themes, themeId), raw, value: level ?? score.value };
}

/** What was a number in the cell; a text with a comma is read as any text. */
function numberIn(raw: string): number {
  return Number(raw.replace(/%$/, ""));
}

/** What is said when somebody points at it; of the whole table where it is set aside. */
export function choiceOf({ sheet, options }: TableView, use: Use, option?: OptionView): Choice {
  const areas = option ? option.candidate.areas : options.flatMap(({ candidate }) => candidate.areas);
  return { sheet, areas, use };
}

/** What was said of the table in this workbook. */
export function choicesOf({ sheet, options }: TableView): readonly Choice[] {
  return options.flatMap(({ candidate: { use, areas } }) => (use ? [{ sheet, areas, use }] : []));
}

/** What was read because someone chose it, and whether that was before. */
export function chosenOptions(tables: readonly TableView[], by: "person" | "memory"): readonly OptionView[] {
  return tables.flatMap(({ options }) =>
    options.filter((option) => option.by === by && option.candidate.verdict === "read"),
  );
}

/** Columns, rows, or cells apart: a column per city is as much a column as one. */
function spotOf(areas: readonly Area[]): Spot {
  const [first, ...others] = areas;
  if (!first) return { kind: "cells", names: ["?"] };
  const all = (is: (area: Area) => boolean) => areas.every(is);
  if (all(({ columns, rows }) => columns === 1 && rows > 1))
    return {
      kind: "column",
      names: unique(
        columnName(first.column),
        others.map(({ column }) => columnName(column)),
      ),
    };
  if (all(({ columns, rows }) => rows === 1 && columns > 1))
    return {
      kind: "row",
      names: unique(
        String(first.row + 1),
        others.map(({ row }) => String(row + 1)),
      ),
    };
  return { kind: "cells", names: [areaName(first), ...others.map(areaName)] };
}

function unique(first: string, others: readonly string[]): readonly [string, ...string[]] {
  return [first, ...new Set(others.filter((name) => name !== first))];
}

function cellsIn({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    cellName(row + Math.floor(at / columns), column + (at % columns)),
  );
}
