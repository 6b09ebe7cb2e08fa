/** What is written above the columns beside a column of themes, in as many rows as there are: names of cities, and headings. */
import type { Named } from "../../../domain/definition/definition";
import type { Position } from "../../../host/area";
import { coverOf, shownAt } from "../../cells/merged-cells";
import { rawOf, type SheetIndex } from "../../cells/sheet-index";
import { cityCalled } from "../themes-across/name-column";
import { type Saying, sayingOf } from "../words/saying";
import {
  type HeadingsInput,
  hasStrangers,
  isCityOfTable,
  isName,
  isNamedOtherwise,
  isUnknownName,
  namesCities,
  seen,
  strangelyNamed,
} from "./cities-in-headings";
import type { Beside } from "./column-block";
import { rowsAbove } from "./column-blocks";
import { isTick } from "./ticks";

export interface ColumnHeading {
  readonly column: number;
  /** Where the city is named, or what heads the column; where nothing does, its first cell. */
  readonly label: Position;
  /** Empty where the column has no name of its own. */
  readonly name: string;
  readonly city: Named | undefined;
  /** From top to bottom, without bare names of cities. */
  readonly headings: readonly string[];
}

export function headingsAbove(index: SheetIndex, input: HeadingsInput): readonly ColumnHeading[] {
  const rows = headingRows(index, input);
  const cityRow = rows.find((row) => namesCities(index, row, input));
  const named =
    cityRow === undefined
      ? new Set<Named>()
      : new Set(
          rows.flatMap((row) =>
            input.columns.flatMap((column) => cityCalled(seen(index, { row, column }), input.definition) ?? []),
          ),
        );
  const [only, ...others] = named;
  const isOne = others.length === 0 && cityRow !== undefined && !hasStrangers(index, cityRow, input);
  const headed = input.columns.map((column): ColumnHeading => {
    const texts = rows.map((row) => ({ row, text: headingAt(index, { row, column }, { input, rows }) }));
    const inRow = cityRow === undefined ? "" : seen(index, { row: cityRow, column });
    const strangely = strangelyNamed(inRow, named, input);
    const isTold =
      strangely !== undefined || (cityRow !== undefined && isNamedOtherwise(index, { row: cityRow, column }, input));
    const headings = texts
      .filter(({ row, text }) => text !== "" && (!isName(text, input.definition) || (isTold && row === cityRow)))
      .reverse();
    const nearest = texts.find(({ text }) => text !== "");
    const { first } = input.block;
    const place = { row: nearest?.row ?? first, column };
    const heading = { column, headings: headings.map(({ text }) => text) };
    if (cityRow === undefined) return { ...heading, label: place, name: "", city: undefined };
    const text = headingAt(index, { row: cityRow, column }, { input, rows });
    const city = cityCalled(text, input.definition) ?? strangely;
    const isStranger = !city && isUnknownName(text, input.definition);
    if (isOne && !city) return { ...heading, label: place, name: "", city: only };
    const label = city || isStranger ? leftOf(index, { row: cityRow, column }, text) : place;
    return {
      ...{ column, label, city },
      name: city || isStranger ? text : "",
      headings: isStranger ? heading.headings.filter((each) => each !== text) : heading.headings,
    };
  });
  return named.size > 1 ? ofCityAtLeft(headed, input.filled) : headed;
}

/** A column of figures that nothing heads, right behind one of a city: as under a name that is merged over both. */
function ofCityAtLeft(headed: readonly ColumnHeading[], filled: ReadonlySet<number>): readonly ColumnHeading[] {
  const all: ColumnHeading[] = [];
  for (const each of headed) {
    const { label, name, city, column } = all.at(-1) ?? each;
    const isUnheaded = each.city === undefined && each.name === "" && each.headings.length === 0;
    const isIts = isUnheaded && city !== undefined && each.column === column + 1 && filled.has(each.column);
    all.push(isIts ? { ...each, label, name, city } : each);
  }
  return all;
}

/** The name stands at the left of the columns that it is carried over. */
function leftOf(index: SheetIndex, { row, column }: Position, text: string): Position {
  for (let at = column; at >= 0; at--) if (rawOf(index.at({ row, column: at })) === text) return { row, column: at };
  return { row, column };
}

/**
 * The rows that head the columns, upwards: the nearest one with anything above them, and those right above it. A row that says
 * one thing over all of them is a title; "Stad | Gent" names the city of the table.
 */
function headingRows(index: SheetIndex, input: HeadingsInput): readonly number[] {
  const { block, definition, columns, isOfCities = false } = input;
  const rows: number[] = [];
  let passed = 0;
  for (const row of rowsAbove(block)) {
    if (isThemeRow(index, row, input)) {
      // The rows below it are its own.
      rows.length = 0;
      continue;
    }
    if (++passed > MOST_ROWS) break;
    const texts = columns.map((column) => seen(index, { row, column }));
    const isEmpty = texts.every((text) => text === "");
    const label = seen(index, { row, column: block.column });
    const before = sayingOf(label, definition);
    const isPair =
      !isOfCities &&
      ((before.meanings.has("city") && new Set(texts.filter((text) => text !== "")).size === 1) ||
        isCityOfTable(index, row, input));
    // "Ingevuld door: | klimaatteam"
    const isOfSheet =
      rows.length > 0 && isLabel(label, before) && new Set(texts.filter((text) => text !== "")).size === 1;
    if (isEmpty || isPair || isOfSheet) {
      if (rows.length > 0) break;
      continue;
    }
    if (rows.length > 0 && isTitle(index, row, { columns, block })) continue;
    rows.push(row);
  }
  return rows;
}

/** What stands before a colon, or "Ingevuld door", tells of the sheet what stands behind it. */
function isLabel(text: string, { meanings }: Saying): boolean {
  return text.endsWith(":") || meanings.has("other") || meanings.has("remark");
}

/** Headings stand right above the themes, or a few rows higher. */
const MOST_ROWS = 4;

/** Figures behind a name are the scores of a theme that nobody knows; behind "Thema" they are levels, or years. */
function isThemeRow(index: SheetIndex, row: number, { block, definition, columns }: HeadingsInput): boolean {
  const place = nearestName(index, { row, column: block.column });
  if (!isUnknownName(seen(index, place), definition)) return false;
  const { row: first, rows } = coverOf(index, place) ?? { row, rows: 1 };
  const own = place.row < row ? [row] : Array.from({ length: Math.min(rows, FEW_ROWS) }, (_, below) => first + below);
  const isMarked = (text: string) => text !== "" && isTick(text);
  return own.some(
    (at) =>
      columns.some((column) => typeof index.at({ row: at, column })?.value === "number") ||
      columns.some((column) => isMarked(rawOf(index.at({ row: at, column })))),
  );
}

/** The name in whose rows this one stands: its own, or without one that above it, up to the first empty row. */
function nearestName(index: SheetIndex, { row, column }: Position): Position {
  for (let at = row; at > row - FEW_ROWS && at >= 0; at--) {
    if (seen(index, { row: at, column }) !== "") return { row: at, column };
    if (index.cellsIn(at).length === 0) break;
  }
  return { row, column };
}

/** More rows to one theme than anyone would make. */
const FEW_ROWS = 20;

/** One text alone, over all columns or over none in particular. Merged over some of them, it is a heading of these. */
function isTitle(
  index: SheetIndex,
  row: number,
  { columns, block }: { readonly columns: readonly number[]; readonly block: Beside },
): boolean {
  const places = new Set(
    [...columns, block.column].flatMap((column) => {
      const cell = shownAt(index, { row, column });
      return cell && rawOf(cell) !== "" ? [cell.column] : [];
    }),
  );
  if (places.size > 1) return false;
  const [column = block.column] = places;
  const cover = coverOf(index, { row, column });
  if (!cover || cover.columns === 1) return true;
  return columns.every((each) => each >= cover.column && each < cover.column + cover.columns);
}

/**
 * What heads a column in a row: what is seen there; else, above other headings, what stands at the left of it, as long as the
 * columns in between are headed differently below. So "Gent" over "Score" holds for "Toelichting" too.
 */
function headingAt(
  index: SheetIndex,
  { row, column }: Position,
  { input, rows }: { readonly input: HeadingsInput; readonly rows: readonly number[] },
): string {
  const own = seen(index, { row, column });
  const [bottom] = rows;
  if (own !== "" || bottom === undefined || row === bottom || isAlone(index, row, input)) return own;
  const below = new Set([seen(index, { row: bottom, column })]);
  for (let at = column - 1; at > input.block.column; at--) {
    const heading = seen(index, { row: bottom, column: at });
    if (below.has(heading)) return "";
    below.add(heading);
    const text = seen(index, { row, column: at });
    if (text === "") continue;
    const cover = coverOf(index, { row, column: at });
    return cover && cover.columns > 1 ? "" : text;
  }
  return "";
}

function isAlone(index: SheetIndex, row: number, { columns, block }: HeadingsInput): boolean {
  return [block.column, ...columns].filter((column) => rawOf(index.at({ row, column })) !== "").length < 2;
}
