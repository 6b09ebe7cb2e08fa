/** The sample measurement: the first one (nulmeting), read from the published tables by the same rules as any city's workbook. */
import type { Named } from "../domain/definition/definition";
import { identify } from "../domain/definition/identity";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { readFte } from "../domain/fte/read-fte";
import type { CityAssessment, Measurement } from "../domain/measurement/measurement";
import { profiled } from "../domain/measurement/city-profile";
import { readScore } from "../domain/score/read-score";
import { CLIMATE_TEAMS } from "./climate-teams-2025";
import { GOOD_PRACTICES } from "./good-practices-2025";
import { FTE, SCORES } from "./najaar-2024-tables";

export const najaar2024: Measurement = {
  definition: klimaatgovernance,
  period: "najaar 2024",
  cities: klimaatgovernance.cities.map(assessmentOf),
  goodPractices: GOOD_PRACTICES.map(([theme, city, practice]) => ({
    themeId: idOf(theme, klimaatgovernance.themes),
    cityId: idOf(city, klimaatgovernance.cities),
    practice,
  })),
  // Who filled in, nobody knows any more.
  profiles: CLIMATE_TEAMS.map(([city, team, remark, directorate, lead, tools]) =>
    profiled({
      cityId: idOf(city, klimaatgovernance.cities),
      ...{ team, remark, directorate, lead, tools: tools.join("\n") },
    }),
  ),
};

function assessmentOf(city: Named): CityAssessment {
  const [, ...cells] = SCORES.find(([name]) => idOf(name, klimaatgovernance.cities) === city.id) ?? [];
  const scores = cells.map((value, index) => {
    const { score } = readScore({ value }, klimaatgovernance);
    return [klimaatgovernance.themes[index]?.id ?? "", score] as const;
  });
  const [, value = null, remark = "", domains = ""] =
    FTE.find(([name]) => idOf(name, klimaatgovernance.cities) === city.id) ?? [];
  return { city, scores: new Map(scores), fte: { ...readFte({ value }).fte, remark, domains } };
}

/** The tables are ours: a name that nobody has is a slip of the pen, found by the first test that runs. */
function idOf(name: string, among: readonly Named[]): string {
  const found = identify(name, among);
  if (!found) throw new Error(`The sample names "${name}", which the definition does not know.`);
  return found.id;
}
