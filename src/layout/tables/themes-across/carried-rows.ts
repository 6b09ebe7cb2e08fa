/** Rows of a table with themes in columns that are of the city above them: below its name nothing stands, or what the row is. */
import type { Named } from "../../../domain/definition/definition";
import type { Position } from "../../../host/area";
import { holdsNothing } from "../../cells/figures";
import { coverOf } from "../../cells/merged-cells";
import { rawOf, type SheetIndex } from "../../cells/sheet-index";
import type { CityRow } from "../city-rows";
import { rowHeadings, type RowFrame } from "./row-headings";
import { saysKind } from "../words/row-kind";

export interface Row {
  readonly label: Position;
  /** Empty where nothing names whose row it is. */
  readonly name: string;
  readonly city: Named | undefined;
  /** Is it taken for a row of the city above it, though nothing says so? */
  readonly isNameless?: boolean;
  /** What stands there instead of a name: "definitief". */
  readonly kind?: string;
}

/** A row without a name, right below a city's, and with a heading of its own or under the same merged name, is that city's too. */
export function carriedDown(
  index: SheetIndex,
  rows: readonly CityRow[],
  input: Omit<RowFrame, "strict">,
): readonly Row[] {
  const frame: RowFrame = { ...input, strict: true };
  const lines: Row[] = [];
  const isNamed = ({ name, city }: CityRow) => city !== undefined || (name !== "" && !saysKind(name, input.definition));
  const isBlank = ({ label, name }: CityRow) => name === "" && holdsNothing(index.at(label));
  // One alone may be of anybody.
  const areTheirs = rows.filter(isBlank).length > 1;
  for (const row of rows) {
    const { label, name, city } = row;
    const above = lines.at(-1);
    const isBelow = above !== undefined && isRightBelow(index, label, above.label);
    const isKind = name !== "" && !city && saysKind(name, input.definition);
    const isSaid =
      isBelow &&
      name === "" &&
      (isMergedWith(index, label, above.label) || rowHeadings(index, label.row, frame).length > 0);
    const isSame =
      isSaid ||
      (isBelow && above.city !== undefined && (isKind || (areTheirs && isBlank(row))) && isOfOne(rows, above, isNamed));
    lines.push({
      ...{ label, name: isSame ? above.name : name, city: isSame ? above.city : city },
      ...(isSame && isKind && { kind: name }),
      ...(isSame && !isSaid && !isKind && { isNameless: true }),
    });
  }
  return lines;
}

/** Below the last of several cities, and of no other, a row without a name may sum up all of them. */
function isOfOne(rows: readonly CityRow[], above: Row, isNamed: (row: CityRow) => boolean): boolean {
  const last = rows.filter(isNamed).at(-1);
  const isLast = last?.label.row === above.label.row;
  return !isLast || rows.filter(isNamed).length === 1 || rows.slice(0, rows.indexOf(last)).some((row) => !isNamed(row));
}

/** Also below rows that hold no figure, and say what they are: "Opmerkingen". */
function isRightBelow(index: SheetIndex, label: Position, above: Position): boolean {
  for (let row = above.row + 1; row < label.row; row++) {
    const isNamed = rawOf(index.at({ row, column: label.column })) !== "";
    if (isNamed || !index.cellsIn(row).some((cell) => rawOf(cell) !== "")) return false;
  }
  return true;
}

function isMergedWith(index: SheetIndex, label: Position, above: Position): boolean {
  const cover = coverOf(index, label);
  return cover !== undefined && cover.row <= above.row;
}
