/** Headings that nobody knows, with scores under or beside them: themes that the definition does not have, perhaps. */
import type { Cell } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { fold } from "../../../domain/definition/identity";
import type { Finding } from "../../../domain/finding";
import { areScores } from "../figures";
import { isFteHeading } from "../fte/fte-meaning";
import { headingOf, isSummary } from "../headings";
import { findingAt, type Position, type SheetIndex, textOf } from "../sheet-index";
import { namedHeading } from "./named-heading";

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
  }: { readonly definition: AssessmentDefinition; readonly scoresOf: (heading: Cell) => readonly Position[] },
): readonly Finding[] {
  return candidates
    .filter(
      (heading) => isUnknown(textOf(heading), definition) && areScores(scoresOf(heading).map(index.at), definition),
    )
    .map((heading) => findingAt(index, heading, { code: "unknown-theme", raw: textOf(heading) }));
}

/** A heading with words that mean nothing to us. "Doel Strategie" says that it is no score. */
function isUnknown(text: string, { themes }: AssessmentDefinition): boolean {
  const says = headingOf(text) ?? namedHeading(text, themes);
  return fold(text) !== "" && says === undefined && !isSummary(text) && !isFteHeading(text);
}
