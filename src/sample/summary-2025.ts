/** The summary of the report of 2025: the top 10 of recommendations, and the work packages that they are bundled in. */
import { identify } from "../domain/definition/identity";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { partsOf, priorityOf, type Summary } from "../domain/summary/summary";
import { RECOMMENDATIONS } from "./recommendations-2025";
import { WORK_PACKAGES } from "./work-packages-2025";

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

function themeIn(name: string): string {
  const found = identify(name, klimaatgovernance.themes);
  if (!found) throw new Error(`The sample names "${name}", which the definition does not know.`);
  return found.id;
}
