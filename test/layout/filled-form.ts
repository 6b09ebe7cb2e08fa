/** Zelfevaluatie of one city, with something in each of its cells that takes anything. */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { profiled } from "../../src/domain/measurement/city-profile";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import type { Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK, planLayout } from "../../src/layout/plan/plan-layout";
import { applied } from "./laid-out";

export const TAB = "Zelfevaluatie";

const { themes } = klimaatgovernance;

export function filledFor(cityId: string): Measurement {
  const cities = klimaatgovernance.cities.filter(({ id }) => id === cityId);
  return {
    ...emptyMeasurement(klimaatgovernance, "najaar 2026", cities),
    cities: cities.map((city) => ({
      city,
      fte: undefined,
      scores: new Map(
        themes.map(({ id }, at) => [id, { status: "scored", value: 1 + at / 2, raw: String(1 + at / 2) } as const]),
      ),
    })),
    explanations: themes.map(({ id: themeId, name }, at) =>
      explained({
        ...{ cityId, themeId, motivation: `Waarom ${name}?`, strong: `Sterk ${name}`, improve: `=Beter ${name}` },
        ...{ evidence: `https://stad.be/${at}`, previous: "2", target: "4.5" },
      }),
    ),
    goodPractices: [
      { cityId, themeId: "aanpak", practice: "Klimaatteam" },
      { cityId, themeId: "strategie", practice: "Klimaattafels" },
    ],
    profiles: [
      profiled({
        ...{ cityId, filledInBy: "een team", participants: "Klimaatcoördinator" },
        ...{ date: "2026-05-02", documents: "Klimaatplan" },
      }),
    ],
  };
}

export function formOf(cityId: string): Snapshot {
  return applied(planLayout(EMPTY_WORKBOOK, filledFor(cityId)));
}

export const FORM = formOf("gent");
