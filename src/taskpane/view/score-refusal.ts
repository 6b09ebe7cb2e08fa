/** What is said of a text that is no score, wherever one is typed. Pure. */
import { typedScore } from "../../actions/fill-in";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { coloursMeant } from "../../domain/score/phrase";
import type { Locale } from "../../locales/locale";
import { scaleEnds } from "./scale-ends";

export function scoreRefusal(typed: string, locale: Locale, definition: AssessmentDefinition): string {
  const words = locale.pane.score;
  const text = typed.trim();
  const ends = scaleEnds(definition, locale);
  if (text === "") return words.refused(...ends);
  const given = typedScore(text, definition);
  if (given === "ambiguous") return words.ambiguous(text, coloursMeant(text, definition));
  return (given === "off-scale" ? words.offScale : words.notA)(text, ...ends);
}
