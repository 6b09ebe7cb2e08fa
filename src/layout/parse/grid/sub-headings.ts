/** The columns of one theme, where a second row of headings divides them: "Score", "Toelichting", "Vorige score"; "2022", "2024". */
import type { Cell } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { readScore } from "../../../domain/score/read-score";
import { areScores } from "../figures";
import { headingOf } from "../headings";
import { shownAt } from "../merged-cells";
import { type Position, rawOf, type SheetIndex, textOf } from "../sheet-index";
import { tellingColumns } from "./telling-columns";

/**
 * Where a theme's scores stand: under "Score"; else under whatever is not known to be something else. Two that nobody can
 * choose between are both kept, as a theme that is there twice. None, where all are something else.
 * @param label the cell that names the theme.
 * @param divided whether the row below it holds headings; for all labels of a row it is the same one, and looked at once.
 */
export function scoreColumnsUnder(
  index: SheetIndex,
  label: Position,
  { definition, divided }: { readonly definition: AssessmentDefinition; readonly divided: boolean },
): readonly number[] {
  const { row, rows } = index.areaOf(label);
  const below = row + rows;
  const columns = columnsUnder(index, label, divided ? below : undefined);
  if (columns.length === 1) return columns;
  const headings = columns.flatMap((column) => index.at({ row: below, column }) ?? []);
  const scores = divided ? headings.filter((cell) => headingOf(textOf(cell)) === "score") : [];
  if (scores.length > 0) return tellingColumns(scores, valuesIn).map(({ column }) => column);
  const known = divided ? headings.filter((cell) => headingOf(rawOf(cell)) !== undefined) : [];
  const open = columns.filter((column) => !known.some((cell) => cell.column === column));
  const filled = open.filter((column) => areScores(valuesIn({ column }), definition));
  return filled.length > 0 ? filled : open.slice(0, 1);

  /** Down to the first row in which none of the columns holds anything. */
  function valuesIn({ column }: Pick<Position, "column">): readonly (Cell | undefined)[] {
    const values: (Cell | undefined)[] = [];
    for (let at = divided ? below + 1 : below; columns.some((each) => index.at({ row: at, column: each })); at++)
      values.push(index.at({ row: at, column }));
    return values;
  }
}

/** Nobody divides a theme into more: a heading over more is a title, and what lies under it would take long to look through. */
const MOST_COLUMNS = 60;

/** A merged heading covers its columns; another, those at its right that have a heading below and nothing above it. */
function columnsUnder(index: SheetIndex, label: Position, headings: number | undefined): readonly number[] {
  const { row, rows, columns: width } = index.areaOf(label);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, offset) => label.column + offset);
  if (headings === undefined || width > 1 || !index.at({ row: headings, column: label.column })) return columns;
  const isOwn = (column: number) =>
    rawOf(shownAt(index, { row: row + rows - 1, column })) === "" && rawOf(index.at({ row: headings, column })) !== "";
  for (let next = label.column + 1; columns.length < MOST_COLUMNS && isOwn(next); next++) columns.push(next);
  return columns;
}

/** Something stands in it, but no score and no city. */
export function isHeadingRow(index: SheetIndex, row: number, definition: AssessmentDefinition): boolean {
  const cells = index.cellsIn(row).filter((cell) => rawOf(cell) !== "");
  const isHeading = (cell: Cell) =>
    readScore(cell, definition).score.value === null && !identify(textOf(cell), definition.cities);
  return cells.length > 0 && cells.every(isHeading);
}
