/**
 * The rows of each theme of a column of themes, where it has several: questions with or without their mean, "AS IS" and "TO BE".
 * What is headed alike for all themes is one kind.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { readScore } from "../../../domain/score/read-score";
import { isAnswered } from "../../../domain/score/score";
import { isFigure } from "../../cells/figures";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { FEWEST_THEMES, type ThemePlace } from "../table";
import { keyOf, restOf, type ThemeLabel } from "../theme-labels";
import { mayBeScore } from "../words/role";
import { roleOf, saysNoScore } from "../words/role-of";
import { type Saying, sayingOf, together } from "../words/saying";
import type { ColumnBlock } from "./column-block";
import { saysKind } from "../words/row-kind";

/** One row of each theme. */
export interface RowKind {
  readonly headings: readonly string[];
  readonly saying: Saying;
  readonly places: readonly RowPlace[];
  /** Is it one of several questions, or of several rows that nobody can tell apart? */
  readonly isPart: boolean;
}

export interface RowPlace extends ThemePlace {
  /** More rows of the theme, of which nothing says that they are no scores; only where no other theme has such. */
  readonly others?: readonly number[];
}

/** A longer text is a sentence, in which any word may stand. */
const LONGEST = 60;

/** More rows below one theme are no questions any more. */
const MOST_ROWS = 60;

interface ThemeRows {
  readonly label: ThemeLabel;
  readonly rows: readonly number[];
  readonly others: readonly number[];
}

interface Columns {
  readonly definition: AssessmentDefinition;
  /** The columns in which figures are. */
  readonly figures: readonly number[];
  /** The columns in which a row may say what it is. */
  readonly words: readonly number[];
}

export function rowKinds(
  index: SheetIndex,
  block: ColumnBlock,
  { definition, figures, words }: Columns,
): readonly RowKind[] {
  const extents = extentsOf(index, block, { definition, figures, words });
  const isDivided = extents.some(({ rows }) => rows.length > 1) || comesAgain(extents);
  const shared = new Map<string, Set<string>>();
  const times = timesSaid(index, { extents, words });
  // "Thermometer (rang)" behind every theme.
  const isForAll = (text: string) => (times.get(text) ?? 0) >= FEWEST_THEMES && saysNoScore(sayingOf(text, definition));
  const firsts = new Set(extents.map(({ label }) => label.row));
  const textsAt = (row: number) =>
    [...(firsts.has(row) ? [] : [block.column]), ...words]
      .map((column) => textOf(index.at({ row, column })))
      .filter(
        (text) => text !== "" && text.length <= LONGEST && (isDivided || denies(text, definition) || isForAll(text)),
      );
  for (const { label, rows } of extents)
    for (const row of rows) {
      const said = textsAt(row).join("\n");
      shared.set(said, (shared.get(said) ?? new Set()).add(label.theme.id));
    }
  const runs = runsOf(extents);
  const kinds = new Map<string, { headings: string[]; saying: Saying; places: RowPlace[]; said: string }>();
  const seen = new Map<string, number>();
  for (const { label, rows, others } of extents)
    for (const row of rows) {
      const texts = textsAt(row);
      const saying = together([label.saying, ...texts.map((text) => sayingOf(text, definition))]);
      // Questions differ from theme to theme: nothing but their order tells them apart.
      const isOwn = (shared.get(texts.join("\n"))?.size ?? 0) < 2;
      const isQuestion = isDivided && texts.length > 0 && isOwn && (!isKnown(saying) || isNumbered(saying));
      const plain = { ...saying, ...(isKnown(saying) && { unknown: [] }), ...(isOwn && { numbers: [] }) };
      const said = isQuestion ? "?" : `${keyOf(plain)}\n${restOf(label, definition)}`;
      const place = `${runs.get(label) ?? 0}\n${said}`;
      const time = seen.get(place) ?? 0;
      seen.set(place, time + 1);
      const key = `${said}#${time}`;
      const headings = label.more === "" ? texts : [label.more, ...texts];
      const kind = kinds.get(key) ?? { headings, saying, places: [], said };
      kinds.set(key, kind);
      kind.places.push({ theme: label.theme, label, row, column: label.column, others });
    }
  const themes = new Set(block.labels.map(({ theme }) => theme)).size;
  // What the last theme alone has below it sums up the table.
  const isWhole = ({ places }: { readonly places: readonly ThemePlace[] }) =>
    themes < FEWEST_THEMES || !isDivided || new Set(places.map(({ theme }) => theme)).size > 1;
  return [...kinds.values()]
    .filter(isWhole)
    .map(({ said, ...kind }) => ({ ...kind, isPart: isDivided && kinds.has(`${said}#1`) }));
}

/** A theme that comes again after another one is there twice; right below itself, it goes on. */
function runsOf(extents: readonly ThemeRows[]): ReadonlyMap<ThemeLabel, number> {
  let run = 0;
  return new Map(
    extents.map(({ label }, position) => [label, extents[position - 1]?.label.theme === label.theme ? run : ++run]),
  );
}

/**
 * Beside a theme with one row, words say what it is where they say that it is no score: "TO BE", "As is (%)". Two numbers
 * alone, as the remark "3 à 4", say nothing of the row.
 */
function denies(text: string, definition: AssessmentDefinition): boolean {
  const said = sayingOf(text, definition);
  return !TWO_NUMBERS.test(text) && (said.otherScale || (said.unknown.length === 0 && saysNoScore(said)));
}

const TWO_NUMBERS = /^\d+(?:[.,]\d+)?\s*(?:-|–|à|of|tot)\s*\d+(?:[.,]\d+)?$/;

/** Beside how many themes each text stands. */
function timesSaid(
  index: SheetIndex,
  { extents, words }: { readonly extents: readonly ThemeRows[]; readonly words: readonly number[] },
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { label } of extents)
    for (const text of new Set(words.map((column) => textOf(index.at({ row: label.row, column })))))
      times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function isKnown({ meanings, unknown, years }: Saying): boolean {
  return unknown.length === 0 && (years.length > 0 || [...meanings].some((each) => each !== "filler"));
}

/** "Vraag 1.2", among rows that are called "1.1". */
function isNumbered({ meanings, numbers }: Saying): boolean {
  return numbers.length > 0 && [...meanings].every((each) => each === "respondent" || each === "filler");
}

function comesAgain(extents: readonly ThemeRows[]): boolean {
  return extents.some(({ label }, position) => extents[position + 1]?.label.theme === label.theme);
}

/** From a theme down to the next text in its column: rows without figures are none of it. */
function extentsOf(
  index: SheetIndex,
  { labels, column, end }: ColumnBlock,
  { definition, figures, words }: Columns,
): readonly ThemeRows[] {
  const hasFigure = (row: number) =>
    figures.some((each) => {
      const cell = index.at({ row, column: each });
      return cell !== undefined && (isFigure(cell, definition) || isAnswered(readScore(cell, definition).score));
    });
  // Words where a score was to be, in a row that the theme is merged over.
  const isFilled = (row: number) => index.cellsIn(row).some((cell) => cell.column !== column && rawOf(cell) !== "");
  const below = labels.map((label, position) => {
    const height = index.areaOf(label).rows;
    const next = labels[position + 1]?.row ?? Math.min(end, label.row + MOST_ROWS);
    const rows: { readonly row: number; readonly isMerged: boolean }[] = [];
    let previous = label.row;
    for (const row of index.rowsBetween(label.row, Math.min(next, label.row + MOST_ROWS))) {
      const isMerged = row < label.row + height;
      const own = isMerged ? "" : rawOf(index.at({ row, column }));
      if (!isMerged && ((own !== "" && !saysKind(own, definition)) || row > previous + 1)) break;
      previous = Math.max(row, label.row + height - 1);
      rows.push({ row, isMerged });
    }
    return { label, rows };
  });
  const saidAt = (row: number) =>
    [column, ...words]
      .map((each) => textOf(index.at({ row, column: each })))
      .filter((text) => text !== "")
      .join("\n");
  // Words where a score was to be, in a row that is headed as a row with figures is below other themes.
  const headed = new Set(
    below.flatMap(({ rows }) => rows.filter(({ row }) => hasFigure(row)).map(({ row }) => saidAt(row))),
  );
  headed.delete("");
  const all = below.map(({ label, rows }): ThemeRows => {
    const own = rows.filter(
      ({ row, isMerged }) => hasFigure(row) || (isMerged && isFilled(row)) || headed.has(saidAt(row)),
    );
    return { label, rows: [label.row, ...own.map(({ row }) => row)], others: [] };
  });
  if (all.filter(({ rows }) => rows.length > 1).length >= 2) return all;
  // A row that is headed below the last theme alone sums up the table, or belongs to something else.
  const last = all.at(-1);
  const mayBeIts = (row: number) =>
    !saysNone(saidAt(row), definition) && !(row > (last?.label.row ?? row) && rawOf(index.at({ row, column })) !== "");
  return all.map(({ label, rows: [first = label.row, ...others] }) => ({
    label,
    rows: [first],
    others: others.filter(mayBeIts),
  }));
}

function saysNone(text: string, definition: AssessmentDefinition): boolean {
  const said = sayingOf(text.replace(/\n/g, " "), definition);
  return said.otherScale || !mayBeScore(roleOf(said));
}
