/** Goede praktijken: what works in a city and may be taken over by another. Theme and city come from the lists on Legende. */
import type { Area } from "../../host/area";
import type { Message, ValidationPlan } from "../../host/plan";
import { NAMES, type NamedArea } from "../names";
import { nameIn, rowOf, rowsOf } from "./rows";
import * as style from "./style";
import type { SheetInput, TableSheet } from "./table-plan";

const HEADER = 3;
const COLUMNS = 3;
/** Rows that are ready to be filled in. */
const ROOM = 20;

/** The lists to choose from: the names, without the header. Where there is no list, anything may be typed. */
export interface PracticeLists {
  readonly themes: NamedArea | undefined;
  readonly cities: NamedArea | undefined;
}

export function practicesSheet({ measurement, texts, name }: SheetInput, lists: PracticeLists): TableSheet {
  const { definition, cities, goodPractices, period } = measurement;
  const words = texts.practices;
  const laidOut = new Set(cities.map(({ city }) => city.id));
  const own = goodPractices.filter(({ cityId }) => laidOut.has(cityId));
  const rows = own.length + ROOM;

  return {
    tables: [{ table: NAMES.practices, area: { row: HEADER, column: 0, rows: rows + 1, columns: COLUMNS } }],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: [30, 22, 80],
      rowHeights: [
        { row: 0, height: 30 },
        { row: HEADER, height: style.HEADER_HEIGHT },
        ...Array.from({ length: rows }, (_, index) => ({ row: HEADER + 1 + index, height: style.ROW_HEIGHT })),
      ],
      cells: [
        ...rowOf(0, 0, [words.title]),
        ...rowOf(1, 0, [words.instruction]),
        ...rowOf(HEADER, 0, [words.theme, words.city, words.practice]),
        ...rowsOf(
          HEADER + 1,
          0,
          own.map(({ themeId, cityId, practice }) => [
            nameIn(definition.themes, themeId),
            nameIn(definition.cities, cityId),
            practice,
          ]),
        ),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([HEADER, 0, 1, COLUMNS], style.HEADER, style.LEFT),
        style.format([HEADER + 1, 0, rows, COLUMNS], style.TABLE, style.TEXT, style.INPUT),
      ],
      validations: [
        ...choice(0, { title: words.theme, message: words.themePrompt }, lists.themes),
        ...choice(1, { title: words.city, message: words.cityPrompt }, lists.cities),
      ],
      conditionalFormats: [],
      freeze: { rows: HEADER + 1, columns: 0 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: HEADER + 1 + rows, columns: COLUMNS },
        titleRows: { first: HEADER, last: HEADER },
        footer: texts.pageFooter(definition.name, period),
      },
    },
  };

  function choice(column: number, prompt: Message, from: NamedArea | undefined): readonly ValidationPlan[] {
    if (!from) return [];
    const area = { row: HEADER + 1, column, rows, columns: 1 };
    const error = { title: words.listErrorTitle, message: words.listErrorMessage };
    return [{ area, rule: { kind: "list", ...from }, prompt, error }];
  }
}

/** The names in a list on Legende (code, name, aliases): its second column, without the header. */
export function namesIn({ row, column, rows }: Area): Area {
  return { row: row + 1, column: column + 1, rows: rows - 1, columns: 1 };
}
