/** A sheet that is a list to be read: title, note, header, and a row per thing. Nothing on it is to be filled in. */
import type { Format, RowHeight } from "../../host/plan";
import type { TableName } from "../names";
import type { SheetTexts } from "../texts";
import type { Measurement } from "../../domain/measurement/measurement";
import { rowOf, rowsOf } from "./rows";
import * as style from "./style";
import type { TableSheet } from "./table-plan";

export const LIST_HEADER = 3;

export interface ListInput {
  readonly table: TableName;
  /** The name that the sheet gets; free in the workbook. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Is this row to be set apart from its neighbours? */
  readonly alternate: (row: number) => boolean;
  readonly texts: SheetTexts;
  readonly measurement: Measurement;
}

export interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly format: Format;
}

export function listSheet(input: ListInput): TableSheet {
  const { columns, rows, table, name, texts } = input;
  const { definition, period } = input.measurement;
  const first = LIST_HEADER + 1;
  const body = Math.max(rows.length, 1);
  return {
    tables: [{ table, area: { row: LIST_HEADER, column: 0, rows: body + 1, columns: columns.length } }],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: columns.map(({ width }) => width),
      rowHeights: [
        { row: 0, height: 30 },
        { row: LIST_HEADER, height: style.HEADER_HEIGHT },
        ...rows.map((values, index): RowHeight => ({
          row: first + index,
          height: style.heightOf(values.map((value, column) => [String(value ?? ""), columns[column]?.width ?? 20])),
        })),
      ],
      cells: [
        ...rowOf(0, 0, [input.title]),
        ...rowOf(1, 0, [input.note]),
        ...rowOf(
          LIST_HEADER,
          0,
          columns.map(({ heading }) => heading),
        ),
        ...rowsOf(
          first,
          0,
          rows.map((values) => values.map(short)),
        ),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([LIST_HEADER, 0, 1, columns.length], style.HEADER, style.LEFT),
        style.format([first, 0, body, columns.length], style.TABLE),
        ...columns.map(({ format }, column) => style.format([first, column, body, 1], format)),
        ...bands(rows.length, input.alternate).map(([from, size]) =>
          style.format([first + from, 0, size, columns.length], style.ALTERNATE),
        ),
      ],
      validations: [],
      conditionalFormats: [],
      freeze: { rows: first, columns: 0 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: first + body, columns: columns.length },
        titleRows: { first: LIST_HEADER, last: LIST_HEADER },
        footer: texts.pageFooter(definition.name, period),
      },
    },
  };
}

/** Consecutive rows that are set apart, as areas: one format for the eight rows of a city, not eight. */
function bands(count: number, alternate: (row: number) => boolean): readonly (readonly [from: number, size: number])[] {
  const found: [number, number][] = [];
  for (let row = 0; row < count; row++) {
    if (!alternate(row)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

function short(value: string | number | null): string | number | null {
  return typeof value === "string" && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}
