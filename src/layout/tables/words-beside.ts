/**
 * The city's own words, from whatever table its scores are read in: under headings and in notes, to where our sheets keep them, each with
 * its cell. Nothing is cut and nothing is guessed: two texts of one field are both kept, each under its own heading, and words that
 * no field of ours takes are named. Where it is still asked which the scores are, no words are taken either.
 */
import { isBlank, readable } from "../../domain/cell-content";
import { cellKey } from "../../domain/definition/subject";
import { type Explanation, explained } from "../../domain/measurement/explanation";
import type { Finding } from "../../domain/finding";
import { linkedText } from "../../domain/linked-text";
import { begun } from "../../domain/plain-text";
import { scoreInNote } from "../../domain/score/note-score";
import { latestPer, oncePer } from "../../domain/kept";
import { cellName } from "../../host/a1";
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import { isFigure } from "../cells/figures";
import { findingAt, hasNote, shown, type SheetIndex, textOf } from "../cells/sheet-index";
import type { LocatedExplanation, LocatedPractice, Source } from "../located";
import type { TableToRead } from "./read-table";
import type { ReadingContext } from "./reading-context";
import { wordLines } from "./word-lines";
import { type Owner, ownersIn, type WordCell, type WordLine } from "./word-owners";
import { fieldOf } from "./words/field-of";
import { sayingOf, wordsBesideNames } from "./words/saying";
import type { WordsField } from "./words/vocabulary";

export interface WordsBeside {
  readonly explanations: readonly LocatedExplanation[];
  readonly goodPractices: readonly LocatedPractice[];
  readonly findings: readonly Finding[];
}

/** Words that have a place on our sheets. */
interface Taken {
  readonly index: SheetIndex;
  readonly at: Position;
  readonly owner: Owner;
  readonly field: WordsField;
  readonly text: string;
  /** What tells them from others of the same field. */
  readonly heading: string;
}

interface Sorted {
  readonly taken: readonly Taken[];
  readonly findings: readonly Finding[];
}

/** @param tables those that count. @param told a cell of which something is said already needs no second word. */
export function wordsBeside(
  tables: readonly TableToRead[],
  context: ReadingContext,
  told: readonly Pick<Finding, "sheet" | "cell">[],
): WordsBeside {
  const places = new Set(told.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const sorted = tables.map((table) => sortedOut(table, context, places));
  const joined = joinedUp(sorted.flatMap(({ taken }) => taken));
  return {
    explanations: joined.explanations,
    goodPractices: joined.goodPractices,
    findings: [...sorted.flatMap(({ findings }) => findings), ...joined.findings],
  };
}

function sortedOut(table: TableToRead, context: ReadingContext, told: ReadonlySet<string>): Sorted {
  const { index } = table.table;
  const taken: Taken[] = [];
  const findings: Finding[] = [];
  const named = new Set<string>();
  const heard = new Set<string>();
  const years = yearsOf(table);
  const isTold = ({ row, column }: Position) => told.has(`${index.sheet.name}!${cellName(row, column)}`);
  const name = (at: Position, raw: string) =>
    findings.push(findingAt(index, at, { code: "text-not-taken", raw: begun(raw) }));
  for (const line of linesBefore(table, [context.definition], () => wordLines(table, context.definition))) {
    const said = takenOf(line, { index, years, context });
    const isLeft = ({ cell }: WordCell) => !said.some(({ at }) => at === cell) && hasWords(cell, context);
    const left = line.cells.filter((each) => isLeft(each) && !isTold(each.cell));
    const heading = line.headings.join(" · ");
    // Of a heading under which words are taken, not all are lost.
    if (said.length > 0 || heading === "" || heard.has(heading)) for (const { cell } of left) name(cell, textOf(cell));
    else if (left[0] && !named.has(heading)) name(line.at ?? left[0].cell, heading);
    if (said.length === 0) named.add(heading);
    else heard.add(heading);
    taken.push(...said);
    for (const { cell } of line.cells) if (hasNote(cell)) name(cell, cell.note);
  }
  return { taken: [...taken, ...notesOn(table, context)], findings };
}

/** Of a table that is the very same; what is told of them depends on others as well. */
const linesBefore = latestPer<TableToRead, readonly WordLine[]>();

function yearsOf({ decided }: TableToRead): readonly number[] {
  return decided.flatMap(({ outcome }) =>
    outcome.kind === "read" ? outcome.candidates.flatMap(({ saying }) => saying.years) : [],
  );
}

interface Reading {
  readonly index: SheetIndex;
  readonly years: readonly number[];
  readonly context: ReadingContext;
}

function takenOf({ headings, saying, cells }: WordLine, { index, years, context }: Reading): readonly Taken[] {
  const { themes, cities } = saying;
  const field = fieldOf(saying, years);
  if (field === undefined) return [];
  const isOf = ({ theme, cityId }: Owner) =>
    cities.every(({ id }) => id === cityId) && (themes.length === 0 || themes.includes(theme));
  const last = headings.at(-1) ?? "";
  // "Motivatie Strategie" heads the reasons of each theme in its own words.
  const { definition } = context;
  const heading = sayingOf(last, definition).themes.length === 0 ? last : wordsBesideNames(last, definition);
  return cells.flatMap(({ cell, owner }: WordCell) => {
    const text =
      isBlank(readable(cell)) || typeof cell.value === "object" ? "" : linkedText(shown(cell, context), cell.link);
    return owner && isOf(owner) && text !== "" ? [{ index, at: cell, owner, field, text, heading }] : [];
  });
}

/** What a score was annotated with. A score that stands in a note alone is offered as one. */
function notesOn(table: TableToRead, { definition }: ReadingContext): readonly Taken[] {
  const { index } = table.table;
  const { rows, inRow } = ownersIn(table);
  const noted = notedRows(index);
  const owners = noted.size === 0 ? [] : rows.filter((row) => noted.has(row)).flatMap(inRow);
  return owners.flatMap(({ place, ...owner }) => {
    const cell = index.at(place);
    if (!cell || !hasNote(cell)) return [];
    if (isBlank(readable(cell)) && scoreInNote(cell.note, definition)) return [];
    return [{ index, at: place, owner, field: "motivation", text: cell.note.trim(), heading: NOTE }];
  });
}

const NOTE = "Notitie";

const notedRows = oncePer(({ sheet }: SheetIndex) => new Set(sheet.cells.filter(hasNote).map(({ row }) => row)));

/** More than the letter of a list, a tick or a score. */
function hasWords(cell: Cell, { definition }: ReadingContext): boolean {
  return /\p{L}{2}|\p{Extended_Pictographic}/u.test(textOf(cell)) && !isFigure(cell, definition);
}

/** Excel's own limit for the text of a cell. */
const LONGEST = 32_767;

/** The first as it stands; what else was written of the same on lines of its own below it, behind what headed it. */
function joinedUp(all: readonly Taken[]): WordsBeside {
  const found = new Map<string, { explanation: Explanation; sources: Partial<Record<keyof Explanation, Source>> }>();
  const goodPractices: LocatedPractice[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { index, at, owner, field, text, heading } of all) {
    const [cityId, themeId] = [owner.cityId, owner.theme.id];
    const key = cellKey(cityId, themeId);
    const isSeen = seen.has(`${key}\n${field}\n${text}`);
    seen.add(`${key}\n${field}\n${text}`);
    if (isSeen) continue;
    const source = { sheet: index.sheet.name, cell: cellName(at.row, at.column) };
    if (field === "practice") {
      for (const practice of text.split(/\r?\n/).map((line) => line.trim()))
        if (practice !== "") goodPractices.push({ cityId, themeId, practice, source });
      continue;
    }
    const { explanation, sources } = found.get(key) ?? { explanation: explained({ cityId, themeId }), sources: {} };
    const before = explanation[field];
    const joined = before === "" ? text : `${before}\n${heading}: ${text}`;
    if (joined.length > LONGEST) findings.push(findingAt(index, at, { code: "text-not-taken", raw: begun(text) }));
    else
      found.set(key, {
        explanation: { ...explanation, [field]: joined },
        sources: { ...sources, [field]: sources[field] ?? source },
      });
  }
  return {
    explanations: [...found.values()].map(({ explanation, sources }) => ({ ...explanation, sources })),
    ...{ goodPractices, findings },
  };
}
