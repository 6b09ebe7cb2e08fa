/**
 * The columns and rows in a table and beside it that are nobody's scores: what heads each, and of which score each of its cells is.
 * Whatever stands there is in one of these, unless it is a name or a heading. Only a cell in the row or the column of a score that is
 * read is of that score.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { type Position, positionKey } from "../../host/area";
import { isEmptyCell } from "../cells/figures";
import { coverOf, shownAt } from "../cells/merged-cells";
import { rawOf, type SheetIndex } from "../cells/sheet-index";
import type { Decided } from "./decide/decide-table";
import { linesBeside } from "./lines-beside";
import type { Candidate } from "./table";
import type { TableToRead } from "./read-table";
import { type Owners, ownersIn, type WordCell, type WordLine } from "./word-owners";

export function wordLines(table: TableToRead, definition: AssessmentDefinition): readonly WordLine[] {
  const owners = ownersIn(table);
  const headed = table.decided.flatMap((each) => candidateLines(table.table.index, each, owners));
  const held = new Set(headed.flatMap(({ cells }) => cells.map(({ cell }) => positionKey(cell))));
  return [...headed, ...linesBeside(table, { owners, held }, definition)].filter(({ cells }) => cells.length > 0);
}

/** Those that were looked at as what could be a city's scores. */
function candidateLines(index: SheetIndex, each: Decided, owners: Owners): readonly WordLine[] {
  const { outcome, used } = each;
  const asked = outcome.kind === "none" ? [] : outcome.candidates;
  return used
    .filter(({ candidate }) => !asked.some(({ cells }) => cells === candidate.cells))
    .map(({ candidate: { headings, saying, cells: own } }) => {
      // Behind the last theme, a column of its own may be about them all.
      const isOfAll = own.length === 1 && asked.some(({ cells }) => cells.length > 1);
      const isOfOther = isOfOtherScore(headings, { asked, used });
      const cells = own.flatMap(({ theme, cell: place }): readonly WordCell[] => {
        const cell = index.at(place);
        const isHeld = cell === undefined || isEmptyCell(cell) || owners.isScore(place);
        return isHeld ? [] : [{ cell, owner: isOfAll || isOfOther ? undefined : owners.ofCity(place, theme, each) }];
      });
      const [first] = cells;
      return { headings, saying, at: first && headingAt(index, first.cell, headings), cells };
    });
}

interface Beside {
  /** What is read or asked about, and all that there is. */
  readonly asked: readonly Candidate[];
  readonly used: Decided["used"];
}

/** "Eerste score | Score, Toelichting" beside "Eindscore | Score, Toelichting": what is headed as a score that is not read is of that. */
function isOfOtherScore(headings: readonly string[], { asked, used }: Beside): boolean {
  const over = headings.slice(0, -1);
  const isUnder = (candidate: Candidate) => over.every((text, at) => candidate.headings[at] === text);
  if (over.length === 0 || asked.some(isUnder)) return false;
  return used.some(({ candidate }) => candidate.role !== "other" && isUnder(candidate));
}

/** How many rows of headings stand above a table, with rows of other cities in between. */
const FAR = 40;

/** The cell above the first one or before it that says what heads it. */
function headingAt(index: SheetIndex, { row, column }: Position, headings: readonly string[]): Position | undefined {
  const above = Array.from({ length: Math.min(row, FAR) }, (_, at) => ({ row: row - 1 - at, column }));
  const before = Array.from({ length: Math.min(column, FAR) }, (_, at) => ({ row, column: column - 1 - at }));
  for (const text of [...headings].reverse()) {
    const place = [...above, ...before].find((each) => rawOf(shownAt(index, each)) === text);
    if (place) return coverOf(index, place) ?? place;
  }
  return undefined;
}
