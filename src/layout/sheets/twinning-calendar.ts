/** The calendar of a twinning programme, as a table: what happens, from when and until when. */
import { serialOf } from "../../domain/score/date-format";
import { calendarOf, isDay, type Milestone, type Programme } from "../../domain/twinning/programme";
import type { Area } from "../../host/area";
import { type Block, looks, shownAt, tableAt, together } from "../drawing/block";
import * as style from "../drawing/style";
import { twinning as words } from "./twinning";

/** Without a day to begin on, a line that says what to fill in; a plan of which the day cannot be read comes last, without one. */
export function calendarAt(
  [row, column]: readonly [row: number, column: number],
  programme: Programme,
): Block & { readonly area: Area } {
  const calendar = calendarOf(programme);
  const hasPlan = calendar.length === 0 || calendar.some(({ kind }) => kind === "plan");
  const rows = [
    ...calendar.map((each) => [
      milestoneTitle(each),
      each.kind === "module" ? serialOf(each.from) : "",
      serialOf(each.until),
    ]),
    ...(hasPlan ? [] : [[words.planOf[programme.plan], "", words.unreadDay]]),
  ];
  const at = (area: Area): Area => ({ ...area, column: area.column + column });
  const { area, cells, formats } = tableAt(row, [[words.calendar, words.begin, words.end], ...rows], style.TEXT);
  // Over what is empty beside it: in the width of a column, a line of the usual height would show half of it.
  const said = rows.length > 0 ? [] : [shownAt(row + 1, column, [[{ value: without(programme), format: style.NOTE }]])];
  return {
    area: at({ ...area, rows: Math.max(2, area.rows) }),
    ...together(
      {
        cells: cells.map((cell) => ({ ...cell, column: cell.column + column })),
        formats: formats.map(({ format, ...each }) => ({ area: at(each.area), format })),
      },
      looks([row + 1, column + 1, rows.length, 2], style.DATE),
      ...said,
    ),
  };
}

function without({ start }: Programme): string {
  if (start === "") return words.noCalendar;
  return isDay(start) ? words.endless : words.unreadStart;
}

export function milestoneTitle(milestone: Milestone): string {
  switch (milestone.kind) {
    case "module":
      return words.modules[milestone.module];
    case "visit":
      return words.visits[milestone.way];
    case "plan":
      return words.planOf[milestone.plan];
  }
}
