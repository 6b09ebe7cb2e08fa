/** Drawing a sheet of ours as it is declared: title, note, header, its rows, and those that stay free. */
import { areaName, cellName, referenceTo } from "../../host/a1";
import type { Area } from "../../host/area";
import type { CellPlan, ConditionalFormatPlan, RowHeight, ValidationPlan } from "../../host/plan";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Bundle } from "../bundle";
import { type Block, heights, lineAt, looks, shownAt, together } from "../drawing/block";
import { ownSheet } from "../drawing/own-sheet";
import { scoreColours } from "./score-cells";
import * as style from "../drawing/style";
import { totalLook, totalRows } from "./total-rows";
import type { TableSheet } from "../drawing/table-plan";
import { across, bandsOf, looksOf } from "./alike";
import { chartAbove, linesAbove } from "./above-table";
import { offered } from "./offered";
import { breaksIn, saidIn, type Values } from "./on-paper";
import { type Column, type ColumnPlace, type Drawing, idsOf, type OwnSheet } from "./sheet";

/** The row of the header on every sheet that is drawn here; a single line above it takes the row that is free there, more push it down. */
export const HEADER = 3;

/** @param on with the name that the sheet gets: free in the workbook. */
export function drawn<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  on: Drawing & { readonly name: string },
): TableSheet {
  const { measurement } = on.bundle;
  const rows = sheet.rows(on.bundle);
  const ids = idsDrawn(sheet, on, rows);
  const columns: readonly Column<Row, Id>[] = ids.map((id) => sheet.columns[id]);
  const lines = sheet.lines?.(on) ?? [];
  const header = lines.length > 1 ? HEADER + lines.length : HEADER;
  const body = rows.map((row) => columns.map((column) => short(column.write(row, on))));
  const { rows: spare, drawn: asDrawn, printed } = sheet.spare ?? NO_SPARE;
  const isDrawn = asDrawn === "empty" ? rows.length === 0 : asDrawn;
  const first = header + 1 + totalRows(sheet);
  const looked = Math.max(1, rows.length + (isDrawn ? spare : 0));
  const all = Math.max(1, rows.length + spare);
  const place: Place<Row, Id> = { columns, first, filled: rows.length, looked, all };
  const below = (id: Id): Area => ({ row: first, column: ids.indexOf(id), rows: all, columns: 1 });
  const total: readonly CellPlan[] =
    sheet.total?.(rows, {
      row: header + 1,
      columnOf: (id) => ids.indexOf(id),
      below: (id) => areaName(below(id)),
    }) ?? [];
  const tall = rowHeights(body, place, {
    spare: isDrawn ? spare : 0,
    height: sheet.rowHeight ?? style.ROW_HEIGHT,
    grows: sheet.grows === true,
  });

  return {
    tables: [
      {
        table: sheet.table,
        area: { row: header, column: 0, rows: first - header + all, columns: columns.length },
      },
    ],
    sheet: ownSheet(
      [
        lineAt(1, sheet.note, style.NOTE),
        linesAbove(lines, { name: on.name, columns: columns.length }),
        choicesOf(place, { name: on.name, row: header - 1 }),
        headings(columns, { row: header, unit: measurement.definition.unit }),
        ...(sheet.total ? [{ cells: total }, totalLook(columns, header + 1, totalRows(sheet))] : []),
        shownAt(first, 0, body),
        { cells: calculated(rows, place, { ids, on }) },
        ...looksBelow(place, bandsOf(sheet.bands ? rows.map(sheet.bands) : [])),
        ...(sheet.looks ?? []).map((look) => looksOf(ids, rows.map(look), first)),
        {
          rowHeights: tall,
          validations: validationsOf(rows, place, on),
          conditionalFormats: coloursOf(place, measurement.definition),
        },
      ],
      {
        ...{ measurement, name: on.name, title: sheet.title, widths: columns.map(({ width }) => width) },
        freeze: { rows: header > HEADER ? 0 : first, columns: sheet.frozen },
        ...(sheet.chart && { charts: [chartAbove(sheet.chart, { on, ids, header, rows: rows.length })] }),
        print: {
          rows: sheet.pages ? "all" : first + Math.max(1, rows.length + (printed ? spare : 0)),
          ...(sheet.printsSaid && { columns: saidIn(body, columns.length) }),
          ...(sheet.margin !== undefined && { margin: sheet.margin }),
          breaks: breaksIn(sheet, rows, {
            widths: columns.map(({ width }) => width),
            heights: tall,
            above: header,
            first,
          }),
          header,
        },
      },
    ),
  };
}

/** The columns that are drawn, from left to right. */
export function idsDrawn<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  on: Drawing,
  rows = sheet.rows(on.bundle),
): readonly Id[] {
  return idsOf(sheet).filter((id) => {
    const { whenSaid, where, write } = sheet.columns[id];
    if (where && !where(on.bundle.measurement.definition)) return false;
    return whenSaid !== true || rows.some((row) => (write(row, on) ?? "") !== "");
  });
}

/** Where the columns of a sheet stand that gets this name in the same plan, and has no lines that push them down. */
export function columnsOf<Row, Id extends string>(
  sheet: OwnSheet<Row, Id>,
  bundle: Bundle,
  name: string,
): ColumnPlace<Id> {
  const rows = Math.max(1, sheet.rows(bundle).length + (sheet.spare?.rows ?? 0));
  const row = HEADER + 1 + totalRows(sheet);
  return (id) => referenceTo(name, { row, column: idsOf(sheet).indexOf(id), rows, columns: 1 });
}

const NO_SPARE = { rows: 0, drawn: false, printed: false };

interface Place<Row, Id extends string> {
  readonly columns: readonly Column<Row, Id>[];
  /** The first row under the header that is none of ours. */
  readonly first: number;
  /** How many rows hold something, how many look like the table, and how many there are with those that stay free. */
  readonly filled: number;
  readonly looked: number;
  readonly all: number;
}

function rowHeights<Row, Id extends string>(
  body: Values,
  { columns, first, filled }: Place<Row, Id>,
  { spare, height, grows }: { readonly spare: number; readonly height: number; readonly grows: boolean },
): readonly RowHeight[] {
  return Array.from({ length: filled + spare }, (_, index) => {
    const texts = (body[index] ?? []).flatMap((value, column) =>
      columns[column]?.tall
        ? [[String(value ?? ""), columns[column].width, columns[column].format?.fontSize ?? style.SIZE] as const]
        : [],
    );
    return {
      ...{ row: first + index, height: Math.min(style.HIGHEST, height - style.ROW_HEIGHT + style.heightOf(texts)) },
      ...(grows && { grows: true as const }),
    };
  });
}

function headings<Row, Id extends string>(
  columns: readonly Column<Row, Id>[],
  { row, unit }: { readonly row: number; readonly unit: string | undefined },
): Block {
  const titles = columns.map(({ title, ofUnit }) => (ofUnit ? (unit ?? title) : title));
  return together(
    shownAt(row, 0, [titles]),
    looks([row, 0, 1, columns.length], style.HEADER),
    ...across(columns.map((column) => column.header)).map(({ from, count, what }) =>
      looks([row, from, 1, count], what),
    ),
    heights(row, 1, style.HEADER_HEIGHT),
  );
}

/** Few formats, whatever the number of rows: a plan must go in one request. */
function looksBelow<Row, Id extends string>(
  { columns, first, filled, looked, all }: Place<Row, Id>,
  bands: readonly (readonly [from: number, size: number])[],
): readonly Block[] {
  const inputs = (wanted: Column<Row, Id>["input"]) =>
    across(columns.map(({ input }) => (input === wanted ? {} : undefined)));
  return [
    looks([first, 0, looked, columns.length], style.TABLE),
    ...across(columns.map(({ format }) => format)).map(({ from, count, what }) =>
      looks([first, from, all, count], what),
    ),
    ...bands.map(([from, size]) => looks([first + from, 0, size, columns.length], style.ALTERNATE)),
    ...inputs(true).map(({ from, count }) => looks([first, from, all, count], style.INPUT)),
    ...inputs("spare").map(({ from, count }) => looks([first + filled, from, all - filled, count], style.INPUT)),
  ];
}

function validationsOf<Row, Id extends string>(
  rows: readonly Row[],
  { columns, first, all }: Place<Row, Id>,
  on: Drawing,
): readonly ValidationPlan[] {
  const alike = columns.map(({ validation, prompt }, column) =>
    prompt ? undefined : validation?.(on, cellName(first, column)),
  );
  return [
    ...across(alike).map(({ from, count, what }) => ({
      area: { row: first, column: from, rows: all, columns: count },
      ...what,
    })),
    ...columns.flatMap(({ validation, prompt }, column) =>
      (prompt ? rows : []).flatMap((row, index) => {
        const at = { row: first + index, column };
        const rule = validation?.(on, cellName(at.row, column));
        const asked = prompt?.(row);
        return rule ? [{ area: { ...at, rows: 1, columns: 1 }, ...rule, ...(asked && { prompt: asked }) }] : [];
      }),
    ),
  ];
}

/** Above the table, for what stands beside or below it would be a city's words. */
function choicesOf<Row, Id extends string>(
  { columns, first, all }: Place<Row, Id>,
  { name, row }: { readonly name: string; readonly row: number },
): Block {
  return together(
    ...columns.map(({ title, choices }, column): Partial<Block> => {
      const area = { row: first, column, rows: all, columns: 1 };
      return choices ? offered(choices, { name, at: { row, column }, area, title }) : {};
    }),
  );
}

/** In the rows that stay free too: whoever fills one in sees it calculated. */
function calculated<Row, Id extends string>(
  rows: readonly Row[],
  { columns, first, all }: Place<Row, Id>,
  { ids, on }: { readonly ids: readonly Id[]; readonly on: Drawing },
): readonly CellPlan[] {
  return columns.flatMap((column, at) =>
    Array.from({ length: column.calculated ? all : 0 }, (_, index) => {
      const cell = (id: Id) => `$${cellName(first + index, ids.indexOf(id))}`;
      return { index, what: column.calculated?.({ row: rows[index], cell, on }) };
    }).flatMap(({ index, what }) => (what ? [{ row: first + index, column: at, ...what }] : [])),
  );
}

function coloursOf<Row, Id extends string>(
  { columns, first, all }: Place<Row, Id>,
  definition: AssessmentDefinition,
): readonly ConditionalFormatPlan[] {
  return columns.flatMap(({ colours }, column) =>
    colours ? scoreColours({ row: first, column, rows: all, columns: 1 }, definition) : [],
  );
}

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

function short(value: string | number | null): string | number | null {
  return typeof value === "string" && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}
