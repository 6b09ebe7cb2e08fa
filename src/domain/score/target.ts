/** What a city aims at, as it wrote it: a figure on the scale, or words that no figure can be made of. */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../definition/definition";
import { withoutMark } from "../publication/confidential-text";
import { readNumber, readPhrase } from "./phrase";

/** `undefined` of anything but a number on the scale: a target is shown as it was meant, or not at all. */
export function readTarget(text: string, definition: AssessmentDefinition): number | undefined {
  const target = readNumber(withoutMark(text));
  if (target === undefined) return undefined;
  return target >= lowestLevel(definition).value && target <= highestLevel(definition).value ? target : undefined;
}

/** Is something said of which no figure can be shown? "n.v.t." says that there is no target. */
export function isUnreadTarget(text: string, definition: AssessmentDefinition): boolean {
  if (!/[\p{L}\d]/u.test(text) || readTarget(text, definition) !== undefined) return false;
  return readPhrase(text, definition).kind !== "not-applicable";
}

/** The one figure that is said, however often; `undefined` where nobody says one, or where two things are said. */
export function saidFigure(texts: readonly string[], definition: AssessmentDefinition): number | undefined {
  const [figure, ...others] = new Set(texts.flatMap((text) => (text === "" ? [] : [readTarget(text, definition)])));
  return others.length > 0 ? undefined : figure;
}
