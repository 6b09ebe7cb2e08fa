/** Legende: the assessment definition as visible cells. What is written here is what is measured. */
import type { City, GuidingQuestion, Named, Theme } from "../../domain/definition/definition";
import { formerNisText } from "../../domain/definition/nis";
import type { RowHeight } from "../../host/plan";
import { bandsOf } from "../../domain/legend/band";
import { number, PERIOD } from "../dutch";
import { NAMES } from "../names";
import { asNumber } from "./fields";
import { legende as words } from "./legende";
import { below, lineAt, looks, type Shown, shownAt, tableAt } from "../drawing/block";
import { ownSheet } from "../drawing/own-sheet";
import * as style from "../drawing/style";
import type { SheetInput, TableSheet } from "../drawing/table-plan";

const DEFINITION = 3;
/** The questions stand beside the names; what is wider than its column is wrapped. */
const WIDTHS = [27, 32, 32, 56, 56, 16, 12];

export function legendSheet({ measurement, name }: SheetInput): TableSheet {
  const { definition, period } = measurement;
  const bands = bandsOf(definition);
  const facts = [
    [words.definitionId, definition.id],
    [words.definitionName, definition.name],
    [words.definitionVersion, definition.version],
    [words.step, definition.step],
    [PERIOD, period],
    [words.unit, definition.unit ?? words.city],
    [words.asksFte, definition.withoutFte ? words.no : words.yes],
  ];
  const model = { row: DEFINITION + 1, column: 0, rows: facts.length, columns: 2 };
  const levelsAt = model.row + model.rows + 1;
  const levels = table(levelsAt + 1, [
    [{ value: words.value, format: style.FIGURE }, words.colour, words.level, words.meaning],
    ...bands.map(({ lower, upper, fill, ink }) => {
      const format = style.coloured(fill, ink);
      return lower === upper
        ? [{ value: lower.value, format }, lower.colour, lower.name, lower.meaning]
        : [
            { value: `${number(lower.value)} – ${number(upper.value)}`, format },
            words.between(lower.colour, upper.colour),
          ];
    }),
  ]);
  const themesAt = below(levels) + 1;
  const themes = table(themesAt + 1, [
    [words.id, words.theme, words.aliases, words.questions, words.attention, words.group, words.chapter],
    ...definition.themes.map(themeRow),
  ]);
  const citiesAt = below(themes) + 1;
  const codes = codeHeadings(definition.cities);
  const isGrouped = definition.cities.some(({ group = "" }) => group !== "");
  const cities = table(citiesAt + 1, [
    [words.id, definition.unit ?? words.city, words.aliases, ...codes, ...(isGrouped ? [words.group] : [])],
    ...definition.cities.map((city) => [
      ...namedRow(city),
      ...codesOf(city).slice(0, codes.length),
      ...(isGrouped ? [city.group ?? ""] : []),
    ]),
  ]);
  const end = below(cities);

  return {
    tables: [
      { table: NAMES.definition, area: model },
      { table: NAMES.levels, area: levels.area },
      { table: NAMES.themes, area: themes.area },
      { table: NAMES.cities, area: cities.area },
    ],
    sheet: ownSheet(
      [
        lineAt(1, words.note, style.NOTE),
        lineAt(DEFINITION, words.definition, style.LABEL),
        looks([model.row, 0, model.rows, 2], style.TABLE, style.LEFT),
        shownAt(model.row, 0, facts),
        lineAt(levelsAt, words.levels, style.LABEL),
        levels,
        lineAt(themesAt, words.themes, style.LABEL),
        themes,
        lineAt(citiesAt, definition.unit === undefined ? words.cities : words.units, style.LABEL),
        cities,
        { rowHeights: rowHeights(2, end, [levels, themes, cities]) },
      ],
      {
        ...{ measurement, name, title: words.title, widths: WIDTHS },
        freeze: { rows: 2, columns: 0 },
        print: { rows: end, header: 0 },
      },
    ),
  };
}

/** Between the aliases of one theme or city in their cell. */
export const ALIAS_SEPARATOR = "; ";
/** Between the questions of one theme, and between what to look at for each: the first line is of the first question. */
export const QUESTION_SEPARATOR = "\n";

function namedRow({ id, name, aliases }: Named): readonly Shown[] {
  return [id, name, aliases.join(ALIAS_SEPARATOR)];
}

/** Of columns that nobody has anything in, none is drawn. */
function codeHeadings(cities: readonly City[]): readonly string[] {
  if (cities.some(({ formerNis = [] }) => formerNis.length > 0)) return [words.nis, words.formerNis];
  return cities.some(({ nis }) => nis !== undefined) ? [words.nis] : [];
}

/** Under the headings of codes, as far as there are any. */
function codesOf({ nis = "", formerNis = [] }: City): readonly Shown[] {
  return [asNumber(nis), formerNisText(formerNis)];
}

function themeRow(theme: Theme): readonly Shown[] {
  const { questions = [], group = "", chapter = null } = theme;
  const lines = (which: keyof GuidingQuestion) => questions.map((each) => each[which]).join(QUESTION_SEPARATOR);
  return [...namedRow(theme), lines("question"), lines("attention"), group, chapter];
}

function table(row: number, rows: readonly (readonly Shown[])[]) {
  return tableAt(row, rows, style.TEXT);
}

/** As high as their texts ask; every row of the sheet but its first two. */
function rowHeights(from: number, end: number, tables: readonly ReturnType<typeof table>[]): readonly RowHeight[] {
  const texts = new Map<number, (readonly [text: string, width: number])[]>();
  for (const { row, column, value } of tables.flatMap(({ cells }) => cells))
    texts.set(row, [...(texts.get(row) ?? []), [String(value), WIDTHS[column] ?? 0]]);
  return Array.from({ length: end - from }, (_, index) => {
    const height = style.heightOf(texts.get(from + index) ?? []);
    return { row: from + index, height: height - style.ROW_HEIGHT + style.LIST_HEIGHT };
  });
}
