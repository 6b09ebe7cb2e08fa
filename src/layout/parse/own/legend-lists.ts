/** The lists of Legende: levels, themes, cities. What contradicts itself in them is a problem with its place. */
import { cellName } from "../../../host/a1";
import type {
  AssessmentDefinition,
  City,
  GuidingQuestion,
  Level,
  Named,
  Theme,
} from "../../../domain/definition/definition";
import { fold, words } from "../../../domain/definition/identity";
import { presentMeaning } from "../../../domain/definition/former-meanings";
import { isNis, readFormerNis } from "../../../domain/definition/nis";
import { rawOf } from "../../cells/sheet-index";
import { ALIAS_SEPARATOR, QUESTION_SEPARATOR } from "../../sheets/legend-sheet";
import { legende } from "../../sheets/legende";
import { type OwnRow, type OwnTable, rowsTogether } from "./table-under";

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface Problem extends Place {
  readonly raw: string;
}

export interface Part<T> {
  readonly all: readonly T[];
  readonly problems: readonly Problem[];
}

type List = OwnTable<string> | undefined;

/** The rows with a number are levels; those between them show the colours in between. */
export function levelsIn(table: List, builtIn: AssessmentDefinition): Part<Level> {
  const all: Level[] = [];
  const problems: Problem[] = [...overrun(table)];
  for (const { row, cellAt } of table ? rowsTogether(table) : []) {
    const figure = cellAt(legende.value);
    if (!table || !figure || typeof figure.value !== "number") continue;
    const colour = rawOf(cellAt(legende.colour));
    const known = builtIn.levels.find((level) => fold(level.colour) === fold(colour));
    const place = { sheet: table.sheet, cell: cellName(row, figure.column), raw: `${legende.value}: ${figure.value}` };
    if (figure.value <= (all.at(-1)?.value ?? -Infinity)) problems.push(place);
    if (figure.fill === undefined) problems.push({ ...place, raw: `${legende.colour}: ${colour}` });
    all.push({
      ...{ value: figure.value, name: rawOf(cellAt(legende.level)), colour, fill: figure.fill ?? "#FFFFFF" },
      ...{ colourAliases: known?.colourAliases ?? [], fillAliases: known?.fillAliases ?? [] },
      meaning: presentMeaning(rawOf(cellAt(legende.meaning))),
    });
  }
  return { all, problems };
}

/** With their questions, groups and chapters, as far as there are columns for them: an earlier version had none. */
export function themesIn(table: List): Part<Theme> & { readonly hasQuestions: boolean; readonly hasChapters: boolean } {
  const { rows, problems } = namedIn(table, [legende.theme]);
  const wrong = [...problems];
  const chapters = new Set<number>();
  const all = rows.map(({ named, row }): Theme => {
    const questions = questionsIn(row);
    const stray = questions.find(({ question }) => question === "");
    if (stray) wrong.push({ ...placeOf(row, legende.attention), raw: `${legende.attention}: ${stray.attention}` });
    const group = rawOf(row.cellAt(legende.group));
    const cell = row.cellAt(legende.chapter);
    const chapter = cell?.value;
    const hasChapter = typeof chapter === "number";
    // Of two themes with one chapter, nobody knows which comes first.
    if (hasChapter ? chapters.has(chapter) : rawOf(cell) !== "")
      wrong.push({ ...placeOf(row, legende.chapter), raw: `${legende.chapter}: ${rawOf(cell)}` });
    if (hasChapter) chapters.add(chapter);
    return {
      ...named,
      ...(questions.length > 0 && { questions }),
      ...(group !== "" && { group }),
      ...(hasChapter && { chapter }),
    };
  });
  const has = (heading: string) => table?.columnOf(heading) !== undefined;
  return { all, problems: wrong, hasQuestions: has(legende.questions), hasChapters: has(legende.chapter) };
}

/**
 * With their NIS codes and their groups, as far as there is a column for them: an earlier version had none.
 * @param unit what they are called, where they are no cities
 */
export function citiesIn(table: List, unit: string | undefined): Part<City> & { readonly hasCodes: boolean } {
  const { rows, problems } = namedIn(table, [...(unit === undefined ? [] : [unit]), legende.city]);
  const wrong = [...problems];
  const codes = new Set<string>();
  const all = rows.map(({ named, row }): City => {
    const [nis, former] = [rawOf(row.cellAt(legende.nis)), rawOf(row.cellAt(legende.formerNis))];
    const group = rawOf(row.cellAt(legende.group));
    if (nis !== "" && (!isNis(nis) || codes.has(nis)))
      wrong.push({ ...placeOf(row, legende.nis), raw: `${legende.nis}: ${nis}` });
    codes.add(nis);
    const formerNis = readFormerNis(former);
    if (!formerNis) wrong.push({ ...placeOf(row, legende.formerNis), raw: `${legende.formerNis}: ${former}` });
    return {
      ...{ ...named, ...(group !== "" && { group }), ...(nis !== "" && { nis }) },
      ...(formerNis && formerNis.length > 0 && { formerNis }),
    };
  });
  return { all, problems: wrong, hasCodes: table?.columnOf(legende.nis) !== undefined };
}

interface NamedRow {
  readonly named: Named;
  readonly row: OwnRow<string>;
}

/** A code that is not filled in is made from the name; a code or name that comes back is a contradiction. */
function namedIn(
  table: List,
  headings: readonly string[],
): { readonly rows: readonly NamedRow[]; readonly problems: readonly Problem[] } {
  const rows: NamedRow[] = [];
  const problems: Problem[] = [...overrun(table)];
  // Where something was typed over the header, what stands below it is somebody else's.
  if (table && [legende.id, legende.aliases].every((each) => table.columnOf(each) === undefined))
    return { rows, problems: [...problems, { ...placeOf(table.top), raw: rawOf(table.top.cells[0]) }] };
  const taken = new Set<string>();
  // Whoever renames the heading alone still means the column between the codes and the aliases.
  const heading = headings.find((each) => table?.columnOf(each) !== undefined) ?? rawOf(table?.top.cells[1]);
  problems.push(...cutOff(table, heading));
  for (const row of table ? rowsTogether(table) : []) {
    const name = rawOf(row.cellAt(heading)) || rawOf(row.cellAt(legende.id));
    const id = rawOf(row.cellAt(legende.id)) || words(name).join("-");
    const aliases = rawOf(row.cellAt(legende.aliases))
      .split(ALIAS_SEPARATOR.trim())
      .map((alias) => alias.trim())
      .filter((alias) => alias !== "");
    // Questions that were left behind, for one: whose they are, nobody knows.
    if (id === "") {
      // A chapter is the number of a theme that is gone, and measures nothing.
      const chapter = row.cellAt(legende.chapter);
      if (row.cells.every((cell) => cell === chapter || rawOf(cell) === "")) continue;
      problems.push({ ...placeOf(row), raw: row.cells.map(rawOf).find((text) => text !== "") ?? "" });
      continue;
    }
    const spoken = new Set([name, ...aliases].map(fold));
    if (rows.some(({ named }) => named.id === id) || [...spoken].some((one) => taken.has(one)))
      problems.push({ ...placeOf(row), raw: name });
    for (const one of spoken) taken.add(one);
    rows.push({ named: { id, name, aliases }, row });
  }
  return { rows, problems };
}

/** A row under an emptied one, with a name and the code that is made of it: it is of the list, and nobody reads it. */
function cutOff(table: List, heading: string): readonly Problem[] {
  if (!table) return [];
  const last = rowsTogether(table).at(-1)?.row ?? table.header;
  const nameIn = (row: OwnRow<string>) => rawOf(row.cellAt(heading));
  const isOfList = (row: OwnRow<string>) =>
    nameIn(row) !== "" && rawOf(row.cellAt(legende.id)) === words(nameIn(row)).join("-");
  // Under the title of another list, the rows are those of that one.
  const row = table.rows.find((each) => each.row > last && each.cells.some((cell) => rawOf(cell) !== ""));
  return row && row.row < table.end && isOfList(row) ? [{ ...placeOf(row), raw: nameIn(row) }] : [];
}

/** A list that runs on over the title of the next: a row that nobody reads. A title stands alone in its row. */
function overrun(table: List): readonly Problem[] {
  const [first] = table?.top.cells ?? [];
  // Once: for each row of a long list it would look for all our tables again.
  const end = table?.end;
  const title = table?.rows.find(({ row }) => row === end);
  if (!first || !title) return [];
  const [beside] = title.cells.filter(({ column }) => column > first.column).map(rawOf);
  return beside ? [{ ...placeOf(title), raw: beside }] : [];
}

/** Line by line; a line of what to look at may stay empty, a question may not. */
function questionsIn({ cellAt }: OwnRow<string>): readonly GuidingQuestion[] {
  // An empty first line is a line as well, so nothing is trimmed before the lines are told apart.
  const linesOf = (heading: string) => {
    const cell = cellAt(heading);
    const { value, plain } = cell ?? {};
    const text = plain ?? (typeof value === "string" ? value : rawOf(cell));
    return text.split(QUESTION_SEPARATOR).map((line) => line.trim());
  };
  const [questions, attention] = [linesOf(legende.questions), linesOf(legende.attention)];
  return Array.from({ length: Math.max(questions.length, attention.length) }, (_, at) => ({
    question: questions[at] ?? "",
    attention: attention[at] ?? "",
  })).filter((each) => each.question !== "" || each.attention !== "");
}

function placeOf({ sheet, row, cells: [first], cellAt }: OwnRow<string>, heading?: string): Place {
  const cell = heading === undefined ? first : cellAt(heading);
  return { sheet, cell: cellName(row, cell?.column ?? 0) };
}
