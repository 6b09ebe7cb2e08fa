/** Headings that name a city or a theme: "Gent", "Score Gent", "Strategie 2024", "Toelichting Strategie". */
import type { Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { coreOf, type Heading, headingOf } from "../headings";

export interface NamedHeading<T extends Named> {
  readonly named: T;
  /** What is below it: scores, unless it says otherwise. */
  readonly heading: Heading;
}

/** No heading comes near this length. Every place to cut it is tried, which a whole page would take seconds over. */
const LONGEST = 200;

export function namedHeading<T extends Named>(text: string, among: readonly T[]): NamedHeading<T> | undefined {
  if (text.length > LONGEST) return undefined;
  const words = coreOf(text).split(" ");
  for (let cut = 0; cut <= words.length; cut++) {
    const [before, after] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const found = headed(before, after) ?? headed(after, before);
    if (found) return found;
  }
  return headed(text, "");

  function headed(name: string, rest: string): NamedHeading<T> | undefined {
    const named = identify(name, among);
    const heading = rest === "" ? "score" : headingOf(rest);
    return named && heading && { named, heading };
  }
}
