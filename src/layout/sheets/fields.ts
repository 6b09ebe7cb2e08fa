/** Columns that several of our sheets have: a city, a theme, words, a figure, a day. */
import { identify } from "../../domain/definition/identity";
import type { CitySubject } from "../../domain/definition/subject";
import { serialOf } from "../../domain/score/date-format";
import { linkedText } from "../../domain/linked-text";
import { readNumber } from "../../domain/score/phrase";
import { nameIn } from "../../domain/definition/definition";
import * as style from "../drawing/style";
import type { Column, Field, OwnCell } from "./sheet";
import { CITY, THEME } from "./vocabulary";

type OfCity = Readonly<Record<"cityId", string>>;
type OfTheme = Readonly<Record<"themeId", string>>;

/** Of a row about a score. */
export function ofScore({ cityId, themeId }: OfCity & OfTheme): CitySubject {
  return { cityId, subjectId: themeId };
}

export function city(width: number) {
  return {
    ...{ title: "Stad", aliases: CITY, width, format: style.TEXT, header: style.LEFT, merge: "key" },
    ofUnit: true,
    write: ({ cityId }, { bundle }) => nameIn(bundle.measurement.definition.cities, cityId),
    read: ({ text }, { definition }) => identify(text, definition.cities)?.id,
  } as const satisfies Field<OfCity, string>;
}

export function theme(width: number) {
  return {
    ...{ title: "Thema", aliases: THEME, width, format: style.TEXT, header: style.LEFT, merge: "key" },
    write: ({ themeId }, { bundle }) => nameIn(bundle.measurement.definition.themes, themeId),
    read: ({ text }, { definition }) => identify(text, definition.themes)?.id,
  } as const satisfies Field<OfTheme, string>;
}

type Holding<Id extends string> = Readonly<Record<Id, string>>;

/** Free text. */
export function words<Id extends string>(id: Id) {
  return {
    ...{ ...stored(id), format: style.TEXT, header: style.LEFT, tall: true as const },
    read: ({ text, content }: OwnCell) => linkedText(text, content?.link),
  };
}

/** A number where there is one, so that Excel takes it for one too. */
export function figure<Id extends string>(id: Id) {
  return {
    ...stored(id),
    format: { ...style.TEXT, ...style.FIGURE },
    write: (row: Holding<Id>) => readNumber(row[id]) ?? row[id],
  };
}

export function day<Id extends string>(id: Id) {
  return { ...stored(id), format: { ...style.TEXT, ...style.DATE }, write: (row: Holding<Id>) => serialOf(row[id]) };
}

function stored<Id extends string>(id: Id) {
  return { input: true as const, write: (row: Holding<Id>) => row[id], read: ({ text }: OwnCell) => text };
}

/** What is filled in and counted with. */
export const COUNTED = {
  ...{ format: { ...style.TEXT, ...style.FIGURE }, header: { ...style.LEFT, ...style.FIGURE } },
  input: true,
  tall: true,
} as const;

/** The number by which one names another. */
export function numbered<Row>(width: number, write: Column<Row>["write"]): Column<Row> {
  return { title: "Nr", aliases: ["Nummer", "Volgnummer", "Volgnr"], width, ...COUNTED, write };
}

/** A number where there is one, so that Excel takes it for one too. */
export function asNumber(text: string): string | number {
  const number = readNumber(text);
  return number !== undefined && String(number) === text ? number : text;
}
