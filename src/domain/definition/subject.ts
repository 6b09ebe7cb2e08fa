/** What a city says something of: a theme, or the FTE that LEKP 1 pays, which stands among the themes wherever both are told of. */
import type { Named } from "./definition";

/** Its sheet is named so, and it is in every language. */
export const FTE: Named = {
  id: "lekp1",
  name: "LEKP-VTE",
  aliases: ["LEKP", "LEKP 1", "VTE", "VTE LEKP 1", "VTE LEKP"],
};

/** Of whom and of what a value is. */
export interface CitySubject {
  readonly cityId: string;
  /** The id of a theme, or of `FTE`. */
  readonly subjectId: string;
}

/** Equal for the same city and the same subject, different for others: a line feed stands in no id. */
export function cellKey(cityId: string, subjectId: string): string {
  return `${cityId}\n${subjectId}`;
}

/** Of whom and of what such a key is. */
export function subjectOf(key: string): CitySubject {
  const [cityId = "", subjectId = ""] = key.split("\n");
  return { cityId, subjectId };
}
