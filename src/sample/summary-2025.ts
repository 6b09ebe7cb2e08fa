/** What the report of 2025 says of all cities: the top 10 of recommendations, the work packages that they are bundled in, and the points in common. */
import { identify } from "../domain/definition/identity";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import type { GroupPoint, GroupPoints, PointKind } from "../domain/points/point";
import { partsOf, priorityOf, type Summary } from "../domain/summary/summary";
import { POINTS_TO_IMPROVE } from "./points-to-improve-2025";
import { STRONG_POINTS } from "./strong-points-2025";
import { RECOMMENDATIONS } from "./recommendations-2025";
import { WORK_PACKAGES } from "./work-packages-2025";

/** Where the points come from. */
const REPORT = "Rapport Klimaatgovernance, juni 2025";

export const summary2025: Summary = {
  recommendations: RECOMMENDATIONS.map(([number, theme, text]) => ({ number, themeId: themeIn(theme), text })),
  workPackages: WORK_PACKAGES.map(
    ([number, name, themes, recommendations, leads, partners, priority, start, subtopics]) => ({
      ...{ number, name, partners, start, priority: priorityOf(priority), rawPriority: priority },
      themeIds: partsOf(themes).map(themeIn),
      recommendations: partsOf(recommendations),
      leads: partsOf(leads),
      subtopics: subtopics.join("\n"),
    }),
  ),
};

/** Nobody is named with them, so nothing is counted: what the report says holds. */
export const points2025: GroupPoints = {
  points: klimaatgovernance.themes.flatMap(({ id }) => [
    ...pointsOf(id, "strong", STRONG_POINTS),
    ...pointsOf(id, "improve", POINTS_TO_IMPROVE),
  ]),
};

function pointsOf(themeId: string, kind: PointKind, of: typeof STRONG_POINTS): readonly GroupPoint[] {
  return of
    .filter(([theme]) => themeIn(theme) === themeId)
    .map(([, text, howMany, nuance]) => ({
      ...{ themeId, kind, rawKind: "", text, cityIds: [], reported: howMany, nuance, sources: [REPORT] },
    }));
}

function themeIn(name: string): string {
  const found = identify(name, klimaatgovernance.themes);
  if (!found) throw new Error(`The sample names "${name}", which the definition does not know.`);
  return found.id;
}
