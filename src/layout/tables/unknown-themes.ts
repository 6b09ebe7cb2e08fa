/** Headings that nobody knows, with scores under or beside them: themes that the definition does not have, perhaps. */
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { fold } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { areScores } from "../cells/figures";
import { isSummary } from "../sheets/headings";
import { findingAt, type SheetIndex, textOf } from "../cells/sheet-index";
import { roleOf, saysScore } from "./words/role-of";
import { sayingOf } from "./words/saying";

/**
 * @param candidates headings beside the known themes.
 * @param scoresOf where the scores of a heading would be.
 */
export function unknownThemes(
  index: SheetIndex,
  candidates: readonly Cell[],
  {
    definition,
    scoresOf,
    isMarked = () => false,
  }: {
    readonly definition: AssessmentDefinition;
    readonly scoresOf: (heading: Cell) => readonly Position[];
    /** Is a level marked for it? */
    readonly isMarked?: (heading: Cell) => boolean;
  },
): readonly Finding[] {
  return candidates
    .filter(
      (heading) =>
        isUnknown(textOf(heading), definition) &&
        (isMarked(heading) || areScores(scoresOf(heading).map(index.at), definition)),
    )
    .map((heading) => findingAt(index, heading, { code: "unknown-theme", raw: textOf(heading) }));
}

/** A heading with words that mean nothing to us, or with nothing but fillers. "Doel Strategie" says that it is no score. */
function isUnknown(text: string, definition: AssessmentDefinition): boolean {
  if (fold(text) === "" || isSummary(text)) return false;
  const saying = sayingOf(text, definition);
  const role = roleOf(saying);
  // "LEKP-middelen" among the themes is none of them, whatever the first word says of a column.
  const isNamed = saying.themes.length > 0 && (role === "other" || role === "respondent");
  return saying.cities.length === 0 && (role === "unknown" || isNamed || (role === "score" && !saysScore(saying)));
}
