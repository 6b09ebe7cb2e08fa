/**
 * Figures inside or beside a table that no candidate holds: sums and means below it, serial numbers and inhabitants beside it.
 * They are passed over, and it is shown that they are.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { latestPer } from "../../domain/kept";
import { readScore } from "../../domain/score/read-score";
import { isAnswered } from "../../domain/score/score";
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import { areasOf } from "../cells/areas";
import { isFigure } from "../cells/figures";
import { shownAt } from "../cells/merged-cells";
import { rawOf, type SheetIndex } from "../cells/sheet-index";
import { grown } from "./connected";
import { besideIn, extentOf, rowsOf, type Table } from "./table";
import type { CandidateWay } from "./ways";
import { roleOf } from "./words/role-of";
import { sayingOf } from "./words/saying";

/** No table has as much beside it; a whole sheet of data is looked through no further. */
const MOST_FIGURES = 5000;
const FIRST_VALUES = 8;
/** How many rows above the themes may number or head the columns. */
const MOST_ABOVE = 4;
/** How many rows above the themes a column may be headed. */
const MOST_HEADINGS = 3;

export function asidesOf(table: Table, definition: AssessmentDefinition): readonly CandidateWay[] {
  const { index } = table;
  const box = boxOf(table);
  const beside = besideIn(table.candidates, besideBefore);
  const rows = rowsOf(table.candidates);
  const groups = new Map<string, Position[]>();
  let count = 0;
  for (const row of index.rowsBetween(box.top - 1, box.bottom + 1))
    for (const cell of beside(index, row, box)) {
      if (
        !holdsFigure(cell.value, () => isFigure(cell, definition) || isAnswered(readScore(cell, definition).score)) ||
        ++count > MOST_FIGURES
      )
        continue;
      const heading = rows.has(row) ? headingOver(index, cell, table) : headingBefore(index, cell);
      const group = groups.get(heading);
      if (group) group.push(cell);
      else groups.set(heading, [cell]);
    }
  return [...groups].map(([heading, cells]) => wayOf(index, { heading, cells }, definition));
}

const besideBefore = latestPer<readonly Cell[], readonly Cell[]>();

function holdsFigure(value: unknown, isScore: () => boolean): boolean {
  return typeof value === "number" || (typeof value === "string" && isScore());
}

function wayOf(
  index: SheetIndex,
  { heading, cells }: { readonly heading: string; readonly cells: readonly Position[] },
  definition: AssessmentDefinition,
): CandidateWay {
  const role = roleOf(sayingOf(heading, definition));
  return {
    // Beside the themes, what is headed by nothing that we know is no score of any of them.
    role: role === "score" || role === "unknown" ? "other" : role,
    headings: heading === "" ? [] : [heading],
    verdict: "passed-over",
    use: undefined,
    areas: areasOf(cells),
    values: cells.slice(0, FIRST_VALUES).map((cell) => ({ themeId: "", raw: rawOf(index.at(cell)) })),
    cityIds: [],
    lines: [],
  };
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** As far as cells stand beside each other without an empty row or column between. */
function boxOf(table: Table): Box {
  const { index, header } = table;
  const extent = extentOf(table);
  let top = Math.min(header.row, ...table.themes.map(({ label }) => label.row));
  for (let above = MOST_ABOVE; above > 0 && index.cellsIn(top - 1).length > 0; above--) top -= 1;
  let bottom = extent.bottom;
  while (index.cellsIn(bottom + 1).some((cell) => rawOf(cell) !== "")) bottom += 1;
  const columns = new Set<number>();
  for (const row of index.rowsBetween(top - 1, bottom + 1))
    for (const cell of index.cellsIn(row))
      if (!columns.has(cell.column) && rawOf(cell) !== "") columns.add(cell.column);
  return { top, bottom, ...grown(extent, columns) };
}

function headingOver(index: SheetIndex, { column }: Position, { header }: Table): string {
  for (let row = header.row; row >= Math.max(0, header.row - MOST_HEADINGS); row--) {
    const text = rawOf(shownAt(index, { row, column }));
    if (text !== "" && !/^[\d.,]+$/.test(text)) return text;
  }
  return "";
}

function headingBefore(index: SheetIndex, { row }: Position): string {
  return (
    index
      .cellsIn(row)
      .map(rawOf)
      .find((text) => text !== "" && !/^[\d.,]+$/.test(text)) ?? ""
  );
}
