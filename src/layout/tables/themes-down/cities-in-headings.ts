/** Whose column it is, by the names of cities in what heads it: a heading may name a city, or only speak of one. */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import type { Position } from "../../../host/area";
import { shownAt } from "../../cells/merged-cells";
import { rawOf, type SheetIndex } from "../../cells/sheet-index";
import { cityCalled } from "../themes-across/name-column";
import { isMute, type Saying, sayingOf } from "../words/saying";
import type { Beside } from "./column-block";

export interface HeadingsInput {
  readonly block: Beside;
  readonly definition: AssessmentDefinition;
  /** The columns that may hold scores. */
  readonly columns: readonly number[];
  /** Those among them that do. */
  readonly filled: ReadonlySet<number>;
  /** Are cities below each other beside them, instead of themes? */
  readonly isOfCities?: boolean;
}

/** "Gent na de startdag" beside "Gent as is": of a city that has a column of its own, it is another column, whatever it says. */
export function strangelyNamed(
  text: string,
  named: ReadonlySet<Named>,
  { definition }: HeadingsInput,
): Named | undefined {
  if (text === "" || cityCalled(text, definition)) return undefined;
  const [city, ...others] = sayingOf(text, definition).cities;
  return city && others.length === 0 && named.has(city) ? city : undefined;
}

/** "Gent (waar we staan)" beside "Gent (trekker)": what is between brackets tells them apart. */
export function isNamedOtherwise(
  index: SheetIndex,
  { row, column }: Position,
  { columns, definition }: HeadingsInput,
): boolean {
  const text = seen(index, { row, column });
  const city = cityCalled(text, definition);
  if (sayingOf(text, definition).unknown.length === 0) return false;
  return columns.some((other) => {
    const name = seen(index, { row, column: other });
    return city !== undefined && name !== text && cityCalled(name, definition) === city;
  });
}

/** "Gent | Leuven" above the columns; also one city, above one of them. */
export function namesCities(index: SheetIndex, row: number, { columns, definition }: HeadingsInput): boolean {
  return columns.some((column) => {
    const text = seen(index, { row, column });
    return cityCalled(text, definition) !== undefined && !isAboutCity(text, definition);
  });
}

/** "Goede praktijk uit Leuven", "Feedback Brugge": words about a city, in the table of another. */
function isAboutCity(text: string, definition: AssessmentDefinition): boolean {
  const { meanings } = sayingOf(text, definition);
  return (["text", "remark", "other", "importance"] as const).some((meaning) => meanings.has(meaning));
}

/** A name that nobody has, above scores, beside names of cities. */
export function hasStrangers(index: SheetIndex, row: number, { columns, filled, definition }: HeadingsInput): boolean {
  return columns.some((column) => filled.has(column) && isUnknownName(seen(index, { row, column }), definition));
}

export function isUnknownName(text: string, definition: AssessmentDefinition): boolean {
  const { unknown, years, cities, meanings } = sayingOf(text, definition);
  const isSilent = [...meanings].every((each) => each === "filler");
  return unknown.length > 0 && years.length === 0 && cities.length === 0 && isSilent;
}

/** A city's name says whose column it is; "Score Gent" says more. */
export function isName(text: string, definition: AssessmentDefinition): boolean {
  const saying: Saying = sayingOf(text, definition);
  return saying.cities.length > 0 && isMute({ ...saying, unknown: [] });
}

/** "Stad | Gent", wherever the themes are. */
export function isCityOfTable(index: SheetIndex, row: number, { block, columns, definition }: HeadingsInput): boolean {
  const [label, name, ...others] = [...columns, block.column]
    .sort((a, b) => a - b)
    .map((column) => rawOf(index.at({ row, column })))
    .filter((text) => text !== "");
  if (label === undefined || name === undefined || others.length > 0) return false;
  return sayingOf(label, definition).meanings.has("city") && cityCalled(name, definition) !== undefined;
}

export function seen(index: SheetIndex, place: Position): string {
  return rawOf(shownAt(index, place));
}
