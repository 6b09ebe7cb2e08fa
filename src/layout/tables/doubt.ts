/** Why nobody can tell which score a theme has: more than one figure belongs to it, and nothing says which of them it is. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { readScore } from "../../domain/score/read-score";
import { cellName } from "../../host/a1";
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import { isEmptyCell, sumsUp } from "../cells/figures";
import { rawOf, type SheetIndex } from "../cells/sheet-index";
import type { ThemePlace } from "./table";

/** A score that somebody gave: what sums up others says nothing of one theme. */
export function isGiven(cell: Cell | undefined, definition: AssessmentDefinition): cell is Cell {
  return cell !== undefined && !sumsUp(cell) && valueOf(cell, definition) !== null;
}

function valueOf(cell: Cell, definition: AssessmentDefinition): number | null {
  return isEmptyCell(cell) ? null : readScore(cell, definition).score.value;
}

export interface Doubtful {
  readonly cell: Position;
  /** Where more of the theme may stand; only scores count. */
  readonly others: readonly Position[];
  readonly label: ThemePlace["label"];
}

/**
 * @returns `undefined` where nothing there contradicts the cell.
 */
export function doubtAt(
  index: SheetIndex,
  { cell, others, label }: Doubtful,
  definition: AssessmentDefinition,
): string | undefined {
  const rivals = others.map(index.at).filter((each) => isGiven(each, definition));
  const own = index.at(cell);
  if (label.denial !== undefined && own && !isEmptyCell(own)) return `${label.denial}: ${rawOf(own)}`;
  const value = own && valueOf(own, definition);
  if (rivals.every((each) => valueOf(each, definition) === value)) return undefined;
  const said = own && !isEmptyCell(own) ? [own, ...rivals] : rivals;
  return said.map((each) => `${rawOf(each)} (${cellName(each.row, each.column)})`).join(", ");
}
