/** What a row says that it is, in the place of a name: "definitief" below a theme or a city. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { isSummary } from "../../sheets/headings";
import { sayingOf } from "./saying";

const KINDS = ["final", "consensus", "score", "target", "previous"] as const;

/** "Definitief", "Score", "Doel". "Gemiddelde" and "Totaal" are of more than one. */
export function saysKind(text: string, definition: AssessmentDefinition): boolean {
  const { meanings, unknown, themes, cities } = sayingOf(text, definition);
  return (
    unknown.length + themes.length + cities.length === 0 &&
    KINDS.some((role) => meanings.has(role)) &&
    !meanings.has("mean") &&
    !isSummary(text)
  );
}
