/**
 * Levels that a sheet lists with what each of them means, in whatever shape: a line or two cells each below each other, the same beside
 * each other, numbers over words; under a heading or none, from the lowest or from the highest.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { latestPer } from "../../domain/kept";
import type { Cell } from "../../host/snapshot";
import { rawOf, type SheetIndex, textOf } from "../cells/sheet-index";
import { sayingOf } from "./words/saying";

export interface Level {
  readonly value: number;
  readonly words: string;
}

export interface LevelList {
  /** What stands right above it, or before a row of them; empty where nothing does. */
  readonly head: string;
  /** What stands at the right of that. */
  readonly beside: string;
  /** As they stand. */
  readonly levels: readonly Level[];
}

/** Fewer are a coincidence; more are a list of something else. */
const FEWEST = 3;
const MOST = 20;
const HIGHEST = 100;
/** Longer words tell a story. */
const LONGEST = 80;

/** Where a level stands in a row, and how many cells it takes. */
interface Entry extends Level {
  readonly column: number;
  readonly width: 1 | 2;
}

interface Row {
  readonly entries: readonly Entry[];
  /** Bare numbers, which may stand over their words. */
  readonly numbers: readonly Entry[];
  /** Does it name a theme or a city? Then it is one of a table. */
  readonly isNamed: boolean;
}

export function levelLists(index: SheetIndex, definition: AssessmentDefinition): readonly LevelList[] {
  const lists: LevelList[] = [];
  const open = new Map<number, { last: number; first: number; entries: Entry[] }>();
  const close = (column: number) => {
    const list = open.get(column);
    open.delete(column);
    if (list && isList(list.entries)) lists.push(headed(index, list.first - 1, { column, levels: list.entries }));
  };
  for (const row of index.rowsBetween(-1, Infinity)) {
    const cells = index.cellsIn(row);
    const { entries, numbers, isNamed } = rowBefore(cells, [definition], () => rowOf(cells, definition));
    for (const entry of entries) {
      const list = open.get(entry.column);
      const isNext = list?.last === row - 1 && list.entries[0]?.width === entry.width;
      if (!isNext) close(entry.column);
      if (list && isNext) Object.assign(list, { last: row, entries: [...list.entries, entry].slice(0, MOST + 1) });
      else open.set(entry.column, { first: row, last: row, entries: [entry] });
    }
    if (isNamed) continue;
    for (const run of [...runsIn(entries), ...overWords(index.cellsIn(row + 1), numbers, definition)]) {
      const before = textOf(index.at({ row, column: (run[0]?.column ?? 0) - 1 }));
      lists.push({ head: before, beside: "", levels: run });
    }
  }
  for (const column of [...open.keys()]) close(column);
  return lists;
}

const rowBefore = latestPer<readonly Cell[], Row>();

function isList(entries: readonly Level[]): boolean {
  return entries.length >= FEWEST && entries.length <= MOST;
}

function headed(
  index: SheetIndex,
  row: number,
  { column, levels }: { readonly column: number; readonly levels: readonly Level[] },
): LevelList {
  const [head, beside] = [column, column + 1].map((each) => textOf(index.at({ row, column: each })));
  return { head: head ?? "", beside: beside ?? "", levels };
}

/** "0 = niets", "1: weinig", "2. deels", "3 goed" */
const LINE = /^(\d{1,3})\s*(?:[=:.)]|[-\u2010-\u2015]|\s)\s*(\p{L}.*)$/u;
const NUMBER = /^\d{1,3}$/;
/** "Legende: " */
const BEFORE = /^(\D*?)[\s:(]*(?=\d)/;
/** "0: niets - 1: weinig", "0 niets / 1 weinig" */
const BETWEEN = /[\s,;|/\u2010-\u2015-]+(?=\d{1,3}(?:\s*[=:.)\u2010-\u2015-]|\s)\s*\p{L})/u;

/** The levels that one text lists: "Legende: 0 = niets, 1 = weinig, 2 = half", "0 niets / 1 weinig / 2 half". */
export function levelsWithin(text: string, definition: AssessmentDefinition): LevelList | undefined {
  const [before = "", head = ""] = BEFORE.exec(text) ?? [];
  const lines = text.slice(before.length).split(BETWEEN);
  const levels = lines.flatMap((line): readonly Level[] => {
    const [, value = "", words = ""] = LINE.exec(line.replace(/[\s).]+$/, "")) ?? [];
    return areWords(words, definition) ? [{ value: Number(value), words }] : [];
  });
  return levels.length === lines.length && isList(levels) ? { head, beside: "", levels } : undefined;
}

function rowOf(cells: readonly Cell[], definition: AssessmentDefinition): Row {
  const isNamed = isNamedIn(cells, definition);
  const numbers: Entry[] = [];
  const entries: Entry[] = [];
  for (const [at, { column, ...cell }] of cells.entries()) {
    const raw = cell.formula === undefined ? rawOf({ ...cell, column }) : "";
    if (!/^\d/.test(raw) || raw.length > LONGEST) continue;
    const isNumber = NUMBER.test(raw);
    const next = cells[at + 1];
    const [, text = "", rest = ""] = isNumber
      ? ["", raw, next?.column === column + 1 ? textOf(next) : ""]
      : (LINE.exec(raw) ?? []);
    const entry: Entry = { column, width: isNumber ? 2 : 1, value: Number(text), words: rest };
    if (text === "" || entry.value > HIGHEST) continue;
    if (isNumber) numbers.push(entry);
    // Beside names of themes or cities, only what stands apart is no score with words behind it.
    const isApart = !isFilled(cells[at - 1], column - 1) && !cells.some((each) => isFilled(each, column + entry.width));
    if (areWords(rest, definition) && (!isNamed || isApart)) entries.push(entry);
  }
  return { entries, numbers, isNamed };
}

function isNamedIn(cells: readonly Cell[], { themes, cities }: AssessmentDefinition): boolean {
  return cells.some((cell) => identify(textOf(cell), themes) ?? identify(textOf(cell), cities));
}

function isFilled(cell: Cell | undefined, column: number): boolean {
  return cell?.column === column && rawOf(cell) !== "";
}

/** What a level may mean: no question, and no name of a theme or a city. */
function areWords(text: string, definition: AssessmentDefinition): boolean {
  if (!/^\p{L}/u.test(text) || text.length > LONGEST || text.includes("?")) return false;
  const { themes, cities } = sayingOf(text, definition);
  return themes.length + cities.length === 0;
}

/** Levels beside each other, each in as many cells. */
function runsIn(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.width === entry.width && last.column + last.width === entry.column;
    if (run && isNext) run.push(entry);
    else runs.push([entry]);
  }
  return runs.filter(isList);
}

/** "Legende | 0 | 1 | 2", and below it what each means. */
function overWords(
  below: readonly Cell[],
  numbers: readonly Entry[],
  definition: AssessmentDefinition,
): readonly (readonly Entry[])[] {
  if (numbers.length < FEWEST || isNamedIn(below, definition)) return [];
  const entries = numbers.flatMap((entry): readonly Entry[] => {
    const words = textOf(below.find(({ column }) => column === entry.column));
    return areWords(words, definition) ? [{ ...entry, width: 1, words }] : [];
  });
  return runsIn(entries);
}
