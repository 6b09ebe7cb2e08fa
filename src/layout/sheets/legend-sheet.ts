/** Legende: the assessment definition as visible cells. What is written here is what is measured. */
import type { Named } from "../../domain/definition/definition";
import { bandsOf } from "../../domain/legend/band";
import { number, PERIOD } from "../dutch";
import { NAMES } from "../names";
import { legende as words } from "./legende";
import { below, heights, lineAt, looks, shownAt, tableAt } from "../drawing/block";
import { ownSheet } from "../drawing/own-sheet";
import * as style from "../drawing/style";
import type { SheetInput, TableSheet } from "../drawing/table-plan";

const DEFINITION = 3;

export function legendSheet({ measurement, name }: SheetInput): TableSheet {
  const { definition, period } = measurement;
  const bands = bandsOf(definition);
  const facts = [
    [words.definitionId, definition.id],
    [words.definitionName, definition.name],
    [words.definitionVersion, definition.version],
    [words.step, definition.step],
    [PERIOD, period],
  ];
  const model = { row: DEFINITION + 1, column: 0, rows: facts.length, columns: 2 };
  const levelsAt = model.row + model.rows + 1;
  const levels = tableAt(
    levelsAt + 1,
    [
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
    ],
    style.LEFT,
  );
  const themesAt = below(levels) + 1;
  const themes = list(themesAt + 1, words.theme, definition.themes);
  const citiesAt = below(themes) + 1;
  const cities = list(citiesAt + 1, words.city, definition.cities);
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
        lineAt(citiesAt, words.cities, style.LABEL),
        cities,
        heights(2, end - 2, style.LIST_HEIGHT),
      ],
      {
        ...{ measurement, name, title: words.title, widths: [27, 32, 54, 78] },
        freeze: { rows: 2, columns: 0 },
        print: { rows: end, header: 0 },
      },
    ),
  };
}

/** Between the aliases of one theme or city in their cell. */
export const ALIAS_SEPARATOR = "; ";

function list(row: number, heading: string, all: readonly Named[]) {
  const rows = all.map(({ id, name, aliases }) => [id, name, aliases.join(ALIAS_SEPARATOR)]);
  return tableAt(row, [[words.id, heading, words.aliases], ...rows], style.LEFT);
}
