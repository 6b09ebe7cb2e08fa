/**
 * Words beside the figures, one by one: what a city says in one column of Toelichting about one theme, or in one of Stadsfiches
 * about itself. So Herkomst, Bevindingen and whoever chooses name them.
 */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { CitySubject } from "../../domain/definition/subject";
import type { CityProfile } from "../../domain/measurement/city-profile";
import type { Explanation } from "../../domain/measurement/explanation";
import { OF_CITY, type WordsAbout, type WordsField } from "../../domain/measurement/words";
import type { Located, Source } from "../located";
import { keysOf } from "./merge";
import { idsOf, type OwnSheet } from "./sheet";
import { stadsfiches } from "./stadsfiches";
import { toelichting } from "./toelichting";

export interface SaidWords extends WordsAbout {
  readonly text: string;
  readonly source: Source;
}

const SEPARATOR = " · ";

/** By which sheet a city says what it says of a theme, or of itself. */
function columnsOf(subjectId: string): readonly WordsField[] {
  const said = <Row, Id extends string>(sheet: OwnSheet<Row, Id>): readonly Id[] => {
    const keys = new Set(keysOf(sheet));
    return idsOf(sheet).filter((id) => !keys.has(id));
  };
  return subjectId === OF_CITY
    ? (said<CityProfile, keyof CityProfile>(stadsfiches) as readonly WordsField[])
    : (said<Explanation, keyof Explanation>(toelichting) as readonly WordsField[]);
}

/** Everything of which a city may say something in words, in the order in which it is told. */
export function wordsAsked({ themes }: Pick<AssessmentDefinition, "themes">): readonly Omit<WordsAbout, "cityId">[] {
  return [...themes.map(({ id }) => id), OF_CITY].flatMap((subjectId) =>
    columnsOf(subjectId).map((field) => ({ subjectId, field })),
  );
}

/** @example "Strategie · Motivatie", "Stadsfiches · Klimaatteam" */
export function titleOfWords(
  { subjectId, field }: Omit<WordsAbout, "cityId">,
  { themes }: Pick<AssessmentDefinition, "themes">,
): string {
  const of = subjectId === OF_CITY ? stadsfiches.tab : nameIn(themes, subjectId);
  return `${of}${SEPARATOR}${columnTitle({ subjectId, field })}`;
}

/** As it stands above the column. */
export function columnTitle({ subjectId, field }: Omit<WordsAbout, "cityId">): string {
  const columns: Readonly<Partial<Record<WordsField, { readonly title: string }>>> =
    subjectId === OF_CITY ? stadsfiches.columns : toelichting.columns;
  return columns[field]?.title ?? field;
}

export interface Spoken {
  readonly explanations: readonly Located<Explanation>[];
  readonly profiles: readonly Located<CityProfile>[];
}

/** One by one; words of which nobody kept the cell stand on the sheet where we keep such words. */
export function saidIn({ explanations, profiles }: Spoken): readonly SaidWords[] {
  return [
    ...explanations.flatMap((each) =>
      said(each, { cityId: each.cityId, subjectId: each.themeId, sheet: toelichting.tab }),
    ),
    ...profiles.flatMap((each) => said(each, { cityId: each.cityId, subjectId: OF_CITY, sheet: stadsfiches.tab })),
  ];
}

function said(
  record: Partial<Located<Readonly<Record<WordsField, string>>>>,
  { sheet, ...whose }: CitySubject & { readonly sheet: string },
): readonly SaidWords[] {
  return columnsOf(whose.subjectId).flatMap((field) => {
    const text = record[field] ?? "";
    return text === "" ? [] : [{ ...whose, field, text, source: record.sources?.[field] ?? { sheet, cell: "" } }];
  });
}
