/**
 * Which city a grid without city names is about. Asked in order: what stands behind "Stad", a name of its own above the
 * grid, a title that mentions one, a name beside the grid, the sheet's name, and last the file's name. More than one
 * answer is no answer.
 */
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { fold, identify, isOfOther, mentioned } from "../../domain/definition/identity";
import { connectedColumns } from "./connected";
import { type SheetIndex, textOf } from "../cells/sheet-index";
import { extentOf, type Table } from "./table";
import { roleOf, saysScore } from "./words/role-of";
import { type Saying, sayingOf } from "./words/saying";

export type CityAnswer =
  | { readonly city: Named }
  /** "Stad: Vilvoorde": a name that nobody has, and then no other answer counts. */
  | { readonly city: undefined; readonly name: string; readonly at: Position };

/** A remark of a few lines that mentions a city is no title. */
const LONGEST_TITLE = 120;

/** @param file the file's name, where the workbook is a file. */
export function cityAround(table: Table, definition: AssessmentDefinition, file = ""): CityAnswer | undefined {
  const { cities, unit } = definition;
  const around = textsAround(table);
  const labelledIn = (cells: readonly Cell[]) =>
    cells.flatMap((cell) => behindLabel(cell, { index: table.index, around: cells, definition }) ?? []);
  const [near, far] = [labelledIn(around), labelledIn(textsAround(table, true))];
  const labelled = near.length > 0 ? near : far;
  const known = labelled.flatMap(({ name }) => identify(name, cities) ?? []);
  const [stranger] = labelled;
  if (stranger && known.length === 0) return { city: undefined, ...stranger };

  // What heads a column says whose column that is, or what is in it: not whose table it is.
  const headings = new Set(table.candidates.flatMap((candidate) => candidate.headings));
  const over = around.filter((cell) => cell.row < table.header.row && !headings.has(textOf(cell)));
  const other = over.find((cell) => isOfOther(textOf(cell), definition));
  const above = over.map(textOf);
  const beside = around
    .filter(({ row }) => row >= table.header.row)
    .map(textOf)
    .filter((text) => !headings.has(text));
  const answers = [
    known,
    above.flatMap((text) => identify(text, cities) ?? []),
    above.flatMap((text) => mentioned(text, cities, unit)),
    beside.flatMap((text) => identify(text, cities) ?? []),
    mentioned(table.index.sheet.name, cities, unit),
    mentioned(file, cities, unit),
  ];
  const city = answers.map(onlyOne).find((answer) => answer !== undefined);
  const isNamed = [...known, ...above.flatMap((text) => identify(text, cities) ?? [])].length > 0;
  // "Zelfevaluatie OCMW Gent" is not of whoever stands behind "Stad" below it.
  const isTitled = other?.row === 0 && saysScore(sayingOf(textOf(other), definition));
  if (other && (isTitled || (!isNamed && labelled.length === 0)))
    return { city: undefined, name: textOf(other), at: other };
  return city && { city };
}

/**
 * Do a title and the sheet, or a title and the only row with a name, name two cities? Whoever copied a sheet may have forgotten either,
 * so nobody knows whose scores these are.
 */
export function namesTwoCities(table: Table, { cities, unit }: AssessmentDefinition): boolean {
  const headings = new Set(table.candidates.flatMap((candidate) => candidate.headings));
  const titles = textsAround(table)
    .filter((cell) => cell.row < table.header.row && !headings.has(textOf(cell)))
    .flatMap((cell) => identify(textOf(cell), cities) ?? []);
  const titled = onlyOne(titles);
  const named = onlyOne(table.candidates.flatMap(({ city }) => city ?? []));
  const isOfMany = table.candidates.some(({ city, name }) => (city ?? name) !== "" && city !== named);
  const own = named && !isOfMany ? named : onlyOne(mentioned(table.index.sheet.name, cities, unit));
  return titled !== undefined && own !== undefined && own !== titled && !isOfMany;
}

/**
 * Every text above and beside the grid that is not one of its own cells.
 * @param isWide also those above it that stand further to the right, where nothing but a name behind "Stad" is about the grid
 */
function textsAround(table: Table, isWide = false): readonly Cell[] {
  const { index, themes, candidates, around } = table;
  const own = new Set(
    [...themes.map(({ label }) => label), ...candidates.flatMap(({ cells }) => cells.map(({ cell }) => cell))].map(
      (cell) => index.at(cell),
    ),
  );
  const { bottom, ...extent } = extentOf(table);
  const rows = { first: table.header.row - 1, last: bottom };
  const { left, right } = connectedColumns(index, [extent.left, extent.right], { rows, within: around });
  const isAround = ({ row, column }: Cell) =>
    row < table.header.row
      ? column >= around.left && column <= (isWide ? around.right : right)
      : column >= left && column <= right;
  return index
    .rowsBetween(around.top - 1, bottom + 1)
    .flatMap((row) => index.cellsIn(row))
    .filter((cell) => isAround(cell) && !own.has(cell))
    .filter((cell) => textOf(cell) !== "" && textOf(cell).length < LONGEST_TITLE);
}

/** The name in "Stad: Gent", or in the cell to the right of "Stad". */
function behindLabel(
  cell: Cell,
  {
    index,
    around,
    definition,
  }: {
    readonly index: SheetIndex;
    readonly around: readonly Cell[];
    readonly definition: AssessmentDefinition;
  },
): { readonly name: string; readonly at: Position } | undefined {
  const [label = "", ...rest] = textOf(cell).split(":");
  const { meanings, unknown } = sayingOf(label, definition);
  if (!meanings.has("city") || unknown.length > 0) return undefined;
  const name = rest.join(":").trim();
  if (fold(name) !== "") return { name, at: cell };
  // "Thema | Stad | Score": a row of headings names no city.
  const others = index.cellsIn(cell.row).filter((other) => other !== cell && textOf(other) !== "");
  if (others.length > 1 && others.some((other) => isHeading(sayingOf(textOf(other), definition)))) return undefined;
  const next = index.cellsIn(cell.row).find((other) => other.column > cell.column && textOf(other) !== "");
  const beside = textOf(next);
  const isName = fold(beside) !== "" && !isHeading(sayingOf(beside, definition));
  return next && isName && around.includes(next) ? { name: beside, at: next } : undefined;
}

/** "Contactpersoon", "Score": a table with "Stad" at its head is no label with a name behind it. */
function isHeading(saying: Saying): boolean {
  const role = roleOf(saying);
  if (saying.themes.length > 0) return true;
  return saying.cities.length === 0 && (role === "score" ? saysScore(saying) : role !== "unknown");
}

function onlyOne(cities: readonly Named[]): Named | undefined {
  const [first, ...others] = new Set(cities);
  return others.length === 0 ? first : undefined;
}
