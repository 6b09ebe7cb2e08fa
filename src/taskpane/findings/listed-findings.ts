/** Findings with whose they are: of the workbook that is open, and of the files of a bundle. Pure. */
import type { BundleDraft } from "../../actions/draft-bundle";
import type { Inspection } from "../../actions/inspect";
import { placeKey } from "../../consolidation/candidates";
import type { Submission } from "../../consolidation/submission";
import { cellName } from "../../host/a1";
import { placeAt } from "../../actions/score-at";
import type { LocatedFinding } from "../view/check-view";
import type { ListedFinding } from "./finding-groups";

export function listedHere(inspection: Inspection, located: readonly LocatedFinding[]): readonly ListedFinding[] {
  return located.map(({ finding, at, proposal }) => {
    const { cityId, themeId } = placeAt(inspection, at) ?? {};
    return { finding, at, proposal, cityId, themeId };
  });
}

/** Whom to ask is whose it is; the theme is known of a score cell. */
export function listedInFiles(
  { bundle }: Pick<BundleDraft, "bundle">,
  submissions: readonly Submission[],
): readonly ListedFinding[] {
  const asked = bundle.questions.flatMap((question) => (question.kind === "finding" ? [question] : []));
  const files = new Set(asked.map(({ finding }) => finding.file));
  const themes = new Map<string, string>();
  for (const { file, reading } of submissions)
    if (files.has(file))
      for (const { sheet, row, column, themeId } of reading.places)
        themes.set(placeKey({ file, sheet, cell: cellName(row, column) }), themeId);
  return asked.map(({ finding, city }) => ({ finding, cityId: city?.id, themeId: themes.get(placeKey(finding)) }));
}
