/**
 * Which summary a bundle has: its own where the one before had one, else what the files hold. It belongs to the Kenniscentrum, so
 * there is one or none: of two that differ none is taken in the place of the other, and what is not taken is told with its file.
 */
import { type Finding, SEVERITY } from "../domain/finding";
import type { Summary } from "../domain/summary/summary";
import { aanbevelingen } from "../layout/sheets/aanbevelingen";
import { compare } from "./candidates";
import type { Previous } from "./previous";
import type { Submission } from "./submission";

export interface SettledSummary {
  readonly summary: Summary | undefined;
  readonly findings: readonly Finding[];
}

export function settledSummary(
  submissions: readonly Submission[],
  previous: Pick<Previous, "publication"> | undefined,
): SettledSummary {
  const held = submissions.flatMap(({ file, reading: { publication } }) => {
    const { summary, summaryAt } = publication;
    return summary ? [{ file, summary, key: keyOf(summary), at: summaryAt }] : [];
  });
  const before = previous?.publication.summary;
  const agreed = new Set(held.map(({ key }) => key)).size === 1 ? held[0]?.summary : undefined;
  const summary = before ?? agreed;
  const key = summary && keyOf(summary);
  const code = "summary-not-taken";
  return {
    summary,
    findings: held
      .filter((each) => each.key !== key)
      .map(({ file, summary: { recommendations, workPackages }, at }) => ({
        ...{ code, severity: SEVERITY[code], file, sheet: at?.sheet ?? aanbevelingen.tab, cell: at?.cell ?? "" },
        raw: `${recommendations.length} + ${workPackages.length}`,
      })),
  };
}

/** Equal for summaries that say the same, in whatever order their rows stand. */
function keyOf({ recommendations, workPackages }: Summary): string {
  const rows = (all: readonly object[]) => all.map((each) => JSON.stringify(each)).sort(compare);
  return JSON.stringify([rows(recommendations), rows(workPackages)]);
}
