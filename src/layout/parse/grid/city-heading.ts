/** Headings that name a city: "Gent", "Score Gent", "Gent 2024", "Toelichting Gent". */
import type { Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { coreOf, type Heading, headingOf } from "../headings";

export interface CityHeading {
  readonly city: Named;
  /** What is below it: scores, unless it says otherwise. */
  readonly heading: Heading;
}

export function cityHeading(text: string, cities: readonly Named[]): CityHeading | undefined {
  const words = coreOf(text).split(" ");
  for (let cut = 0; cut <= words.length; cut++) {
    const [before, after] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const found = named(before, after) ?? named(after, before);
    if (found) return found;
  }
  return named(text, "");

  function named(name: string, rest: string): CityHeading | undefined {
    const city = identify(name, cities);
    const heading = rest === "" ? "score" : headingOf(rest);
    return city && heading && { city, heading };
  }
}
