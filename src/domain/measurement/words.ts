/** Words beside the figures, one by one: what is said in one column about one theme of a city, or about the city itself. */
import { withoutMark } from "../publication/confidential-text";
import { readNumber } from "../score/phrase";
import { cellKey, type CitySubject } from "../definition/subject";
import type { CityProfile } from "./city-profile";
import type { Explanation } from "./explanation";

/** Of an explanation, or of a city's profile. */
export type WordsField = Exclude<keyof Explanation | keyof CityProfile, "cityId" | "themeId">;

/** Of which city, about which theme, in which column; `OF_CITY` stands for the theme where they are about the city itself. */
export interface WordsAbout extends CitySubject {
  readonly field: WordsField;
}

export const OF_CITY = "";

export function wordsKey({ cityId, subjectId, field }: WordsAbout): string {
  return `${cellKey(cityId, subjectId)}\n${field}`;
}

/**
 * What words come to when they are compared: figures by their number, and texts whatever their line ends, with a mark behind them or
 * without. Empty ones say nothing.
 */
export function wordsOutcome(field: WordsField): (text: string) => string | number | undefined {
  return (text) => {
    const said = text
      .trim()
      .split(/\r\n?|\n/)
      .map(withoutMark)
      .join("\n");
    if (said === "") return undefined;
    return field === "previous" || field === "target" ? (readNumber(said) ?? said) : said;
  };
}
