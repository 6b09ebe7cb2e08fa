/** Head counts whose headings say nothing of it: a title does, "Personeelsbezetting", or the name of the sheet. */
import type { Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { type Finding, SEVERITY } from "../../../domain/finding";
import type { Cell } from "../../../host/snapshot";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import { isMeasured, type Line, lineAt } from "./fte-context";
import type { Spoken } from "./fte-headings";
import { type FteMeaning, fteMeaning, isAmount, isNotNow, isPactAlone } from "../../words/fte-meaning";
import type { Codes, Told } from "./head-count-codes";
import type { Taken } from "./taken";

interface Looking {
  readonly spoken: readonly Spoken[];
  /** What is told by its own heading. */
  readonly headings: readonly Told[];
  /** The rows in which a table that is read begins. */
  readonly read: readonly number[];
  readonly taken: Taken;
  readonly codes: Codes;
  /** Is it a word of something else? */
  readonly isOther: (cell: Cell, meaning: FteMeaning) => boolean;
}

/** No table begins further below its title, nor after more lines. */
const MOST_ROWS = 30;
const MOST_LINES = 12;
const WIDEST_GAP = 3;

export function titlesOfCounts(
  index: SheetIndex,
  { spoken, headings, read, taken, codes, isOther }: Looking,
): readonly Told[] {
  const told = new Set(headings.map(({ cell }) => cell.row));
  const headers = new Set(read);
  const titles: Told[] = [];
  for (const { cell, meaning } of [...spoken].reverse()) {
    if (lineAt(index, cell.row).length > 1) continue;
    const isPact = isPactAlone(textOf(cell));
    if (!(meaning.staff || isPact) || isAmount(textOf(cell))) continue;
    if (told.has(cell.row) || isOther(cell, meaning) || !isOverCounts(cell.row, isPact)) continue;
    const code = codes.of(cell, meaning);
    if (code === undefined) continue;
    told.add(cell.row);
    titles.push({ cell, code });
  }
  return titles.reverse();

  /** Down to the first figure, which nothing else is over. The pact pays for more than staff: its money is no count. */
  function isOverCounts(title: number, isPact: boolean): boolean {
    let previous = title;
    let lines = 0;
    for (const row of index.rowsBetween(title, title + MOST_ROWS)) {
      if (row > previous + WIDEST_GAP || ++lines > MOST_LINES || told.has(row) || headers.has(row)) return false;
      if (isPact && lineAt(index, row).some((each) => isNotNow(textOf(each)))) return false;
      if (lineAt(index, row).some((cell) => isMeasured(cell) && !taken.isFigure(cell))) return true;
      previous = row;
    }
    return false;
  }
}

/** The figures of cities on a sheet that is named after staff, and on which nothing else says so. */
export function sheetOfCounts({ sheet, ...index }: SheetIndex, cities: readonly Named[]): readonly Finding[] {
  const meaning = fteMeaning(sheet.name);
  const isPact = isPactAlone(sheet.name);
  if (!meaning || !(meaning.staff || isPact)) return [];
  const rows = new Map<number, Line>();
  for (const cell of sheet.cells) rows.set(cell.row, rows.get(cell.row) ?? index.cellsIn(cell.row));
  const isCounted = [...rows.values()].some(
    (line) => line.some(isMeasured) && line.some((cell) => identify(textOf(cell), cities)),
  );
  if (isPact && sheet.cells.some((cell) => isNotNow(textOf(cell)))) return [];
  const code = meaning.funds === "later" ? "fte-not-taken" : meaning.funds ? "fte-unclear" : "fte-head-count";
  return isCounted ? [{ code, severity: SEVERITY[code], sheet: sheet.name, cell: "", raw: sheet.name }] : [];
}
