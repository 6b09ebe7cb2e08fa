/** Legende: the assessment definition as visible cells. What is written here is what is measured. */
import type { Area } from "../../host/area";
import type { CellPlan, FormatPlan } from "../../host/plan";
import type { Named } from "../../domain/definition/definition";
import { bandsOf } from "../../domain/legend/band";
import { number, PERIOD, pageFooter } from "../dutch";
import { NAMES } from "../names";
import { legende as words } from "../sheets/legende";
import { rowOf, rowsOf } from "./rows";
import * as style from "./style";
import type { SheetInput, TableSheet } from "./table-plan";

const DEFINITION = 3;
const DEFINITION_ROWS = 5;
const LEVELS = DEFINITION + DEFINITION_ROWS + 2;
const COLUMNS = 4;

export function legendSheet({ measurement, name }: SheetInput): TableSheet {
  const { definition, period } = measurement;
  const bands = bandsOf(definition);
  const themes = list(LEVELS + bands.length + 3, {
    title: words.themes,
    header: [words.id, words.theme, words.aliases],
    all: definition.themes,
  });
  const cities = list(themes.end + 2, {
    title: words.cities,
    header: [words.id, words.city, words.aliases],
    all: definition.cities,
  });

  return {
    tables: [
      { table: NAMES.definition, area: { row: DEFINITION + 1, column: 0, rows: DEFINITION_ROWS, columns: 2 } },
      { table: NAMES.levels, area: { row: LEVELS + 1, column: 0, rows: bands.length + 1, columns: COLUMNS } },
      { table: NAMES.themes, area: themes.area },
      { table: NAMES.cities, area: cities.area },
    ],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: [27, 32, 54, 78],
      rowHeights: [
        { row: 0, height: 30 },
        ...Array.from({ length: cities.end - 1 }, (_, index) => ({ row: 2 + index, height: style.LIST_HEIGHT })),
      ],
      cells: [
        ...rowOf(0, 0, [words.title]),
        ...rowOf(1, 0, [words.note]),
        ...rowOf(DEFINITION, 0, [words.definition]),
        ...rowsOf(DEFINITION + 1, 0, [
          [words.definitionId, definition.id],
          [words.definitionName, definition.name],
          [words.definitionVersion, definition.version],
          [words.step, definition.step],
          [PERIOD, period],
        ]),
        ...rowOf(LEVELS, 0, [words.levels]),
        ...rowOf(LEVELS + 1, 0, [words.value, words.colour, words.level, words.meaning]),
        ...bands.flatMap(({ lower, upper }, index) =>
          rowOf(
            LEVELS + 2 + index,
            0,
            lower === upper
              ? [lower.value, lower.colour, lower.name, lower.meaning]
              : [`${number(lower.value)} – ${number(upper.value)}`, words.between(lower.colour, upper.colour)],
          ),
        ),
        ...themes.cells,
        ...cities.cells,
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([DEFINITION, 0, 1, 1], style.LABEL),
        style.format([DEFINITION + 1, 0, DEFINITION_ROWS, 2], style.TABLE, style.LEFT),
        style.format([LEVELS, 0, 1, 1], style.LABEL),
        style.format([LEVELS + 1, 0, 1, COLUMNS], style.HEADER, style.LEFT),
        style.format([LEVELS + 1, 0, 1, 1], style.HEADER),
        style.format([LEVELS + 2, 0, bands.length, COLUMNS], style.TABLE, style.LEFT),
        ...bands.map(({ fill, ink }, index) => style.format([LEVELS + 2 + index, 0, 1, 1], style.coloured(fill, ink))),
        ...themes.formats,
        ...cities.formats,
      ],
      validations: [],
      conditionalFormats: [],
      freeze: { rows: 2, columns: 0 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: cities.end + 1, columns: COLUMNS },
        titleRows: { first: 0, last: 0 },
        footer: pageFooter(definition.name, period),
      },
    },
  };
}

/** Between the aliases of one theme or city in their cell. */
export const ALIAS_SEPARATOR = "; ";

interface ListInput {
  readonly title: string;
  readonly header: readonly string[];
  readonly all: readonly Named[];
}

interface List {
  readonly area: Area;
  readonly cells: readonly CellPlan[];
  readonly formats: readonly FormatPlan[];
  /** Its last row. */
  readonly end: number;
}

function list(row: number, { title, header, all }: ListInput): List {
  const area = { row: row + 1, column: 0, rows: all.length + 1, columns: header.length };
  return {
    area,
    cells: [
      ...rowOf(row, 0, [title]),
      ...rowOf(area.row, 0, header),
      ...rowsOf(
        area.row + 1,
        0,
        all.map(({ id, name, aliases }) => [id, name, aliases.join(ALIAS_SEPARATOR)]),
      ),
    ],
    formats: [
      style.format([row, 0, 1, 1], style.LABEL),
      style.format([area.row, 0, 1, header.length], style.HEADER, style.LEFT),
      style.format([area.row + 1, 0, all.length, header.length], style.TABLE, style.LEFT),
    ],
    end: area.row + all.length,
  };
}
