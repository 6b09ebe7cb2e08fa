/** LEKP-VTE: full-time equivalents per city, the total right under the header so that adding a city moves nothing. */
import { areaName } from "../../host/a1";
import type { Area } from "../../host/area";
import { totalFte } from "../../domain/fte/fte";
import { NAMES } from "../names";
import { rowOf } from "./rows";
import * as style from "./style";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "./table-plan";

const HEADER = 3;
const TOTAL = HEADER + 1;
const FIRST_CITY = HEADER + 2;
const COLUMNS = 4;
const WIDTHS = [24, 14, 36, 80] as const;

export function fteSheet({ measurement, texts, name }: SheetInput): TableSheet {
  const { cities, definition, period } = measurement;
  const words = texts.fte;
  const rows = cities.length + SPARE_ROWS;
  const values: Area = { row: FIRST_CITY, column: 1, rows, columns: 1 };
  const total = totalFte(cities.flatMap(({ fte }) => fte ?? [])) ?? "";

  return {
    tables: [{ table: NAMES.fte, area: { row: HEADER, column: 0, rows: 2 + rows, columns: COLUMNS } }],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: WIDTHS,
      rowHeights: [
        { row: 0, height: 30 },
        { row: HEADER, height: style.HEADER_HEIGHT },
        { row: TOTAL, height: style.ROW_HEIGHT },
        ...cities.map(({ fte }, index) => ({
          row: FIRST_CITY + index,
          height: style.heightOf([
            [fte?.remark ?? "", WIDTHS[2]],
            [fte?.domains ?? "", WIDTHS[3]],
          ]),
        })),
      ],
      cells: [
        ...rowOf(0, 0, [words.title]),
        ...rowOf(1, 0, [words.instruction]),
        ...rowOf(HEADER, 0, [words.city, words.value, words.remark, words.domains]),
        ...rowOf(TOTAL, 0, [words.total]),
        {
          row: TOTAL,
          column: 1,
          value: total,
          formula: `=IF(COUNT(${areaName(values)})=0,"",SUM(${areaName(values)}))`,
        },
        ...cities.flatMap(({ city, fte }, index) =>
          rowOf(FIRST_CITY + index, 0, [
            city.name,
            fte?.value ?? fte?.raw ?? "",
            fte?.remark ?? "",
            fte?.domains ?? "",
          ]),
        ),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([HEADER, 0, 1, COLUMNS], style.HEADER),
        style.format([HEADER, 0, 1, 1], style.LEFT),
        style.format([TOTAL, 0, 1, COLUMNS], style.TABLE, style.SUMMARY, style.LEFT),
        style.format([TOTAL, 1, 1, 1], style.FIGURE),
        style.format([FIRST_CITY, 0, cities.length, COLUMNS], style.TABLE),
        style.format([FIRST_CITY, 0, cities.length, 1], style.LEFT, { bold: true }),
        style.format([FIRST_CITY, 1, rows, 1], style.FIGURE, style.INPUT),
        style.format([FIRST_CITY, 2, rows, 2], style.TEXT, style.INPUT),
        style.format([FIRST_CITY + cities.length, 0, SPARE_ROWS, 1], style.INPUT, style.LEFT, { bold: true }),
      ],
      validations: [
        {
          area: values,
          rule: { kind: "number", minimum: 0 },
          prompt: { title: words.promptTitle, message: words.promptMessage },
          error: { title: words.errorTitle, message: words.errorMessage },
        },
      ],
      conditionalFormats: [],
      freeze: { rows: FIRST_CITY, columns: 1 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: FIRST_CITY + cities.length, columns: COLUMNS },
        titleRows: { first: HEADER, last: HEADER },
        footer: texts.pageFooter(definition.name, period),
      },
    },
  };
}
