/** What stands above the table of a sheet of ours, between its note and its header: lines to fill in, and a chart beside them. */
import { cellName } from "../../host/a1";
import type { ChartPlan } from "../../host/plan";
import { type Block, heights, looks, shownAt, together } from "../drawing/block";
import * as style from "../drawing/style";
import { offered } from "./offered";
import type { Drawing, Line, TableChart } from "./sheet";

/** Where the first line stands, and how high each is: as much as a chart beside them needs. */
const LINES = 2;
const LINE_HEIGHT = 26;
/** How many cells behind what is asked look as if they take it: what is long runs on over them. */
const RUNS_ON = 4;

export interface AboveTable {
  /** Of the sheet. */
  readonly name: string;
  /** How many columns the table has. */
  readonly columns: number;
}

/** The cell that takes the answer of a line, as a formula on the same sheet names it. */
export function lineCell(line: number): string {
  return cellName(LINES + line, 1).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** What is asked at the left, and behind it what is filled in: that runs on over the cells beside it. */
export function linesAbove(lines: readonly Line[], { name, columns }: AboveTable): Block {
  return together(
    heights(LINES, lines.length, LINE_HEIGHT),
    shownAt(
      LINES,
      0,
      lines.map(({ label }) => [{ value: label, format: style.LABEL }]),
    ),
    ...lines.flatMap(({ label, value, input, format, choices }, index) => {
      const row = LINES + index;
      const area = { row, column: 1, rows: 1, columns: 1 };
      const at = { row, column: columns + 1 };
      return [
        shownAt(row, 1, [[value]]),
        looks([row, 1, 1, RUNS_ON], { vertical: "center" }, input ? style.SUMMARY : {}, { bold: false }),
        looks([row, 1, 1, 1], format ?? {}, { horizontal: "left" }, input ? style.INPUT : {}),
        choices ? offered(choices.all, { name, at, area, title: label, hint: choices.hint }) : {},
      ];
    }),
  );
}

interface ChartPlace<Id extends string> {
  readonly on: Drawing;
  /** Of the columns that are drawn. */
  readonly ids: readonly Id[];
  readonly header: number;
  readonly rows: number;
}

export function chartAbove<Id extends string>(
  { source, above, plan }: TableChart<Id>,
  { on, ids, header, rows }: ChartPlace<Id>,
): ChartPlan {
  const across = ([from, to]: readonly [Id, Id]) => ({
    column: ids.indexOf(from),
    columns: ids.indexOf(to) - ids.indexOf(from) + 1,
  });
  return {
    ...plan(on),
    source: { row: header, rows: 1 + rows, ...across(source) },
    area: { row: 0, rows: header - 1, ...across(above) },
  };
}
