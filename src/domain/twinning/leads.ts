/** Who leads the work in a theme, beside how each city scores in it. Pure. */
import type { AssessmentDefinition } from "../definition/definition";
import { leadOf } from "../summary/lead";
import type { WorkPackage } from "../summary/summary";
import { exact, type Scored } from "./hits";

type Cities = Pick<AssessmentDefinition, "cities">;

/** Ids of the cities that lead a package, each once; who is still to be found is none. */
export function leadingCities({ leads }: Pick<WorkPackage, "leads">, { cities }: Cities): readonly string[] {
  const found = leads.map((lead) => leadOf(lead, cities));
  // Another organisation scores in no theme.
  return [...new Set(found.flatMap((each) => (typeof each === "string" ? [] : [each.id])))];
}

/** The packages of a theme that a city leads. */
export function packagesLedBy(
  { cityId, themeId }: { readonly cityId: string; readonly themeId: string },
  { workPackages, definition }: { readonly workPackages: readonly WorkPackage[]; readonly definition: Cities },
): readonly WorkPackage[] {
  return workPackages.filter(
    (each) => each.themeIds.includes(themeId) && leadingCities(each, definition).includes(cityId),
  );
}

/** A package of which every lead that has a score in one of its themes scores lower there than another city. */
export interface OutscoredLeads {
  readonly workPackage: WorkPackage;
  readonly themeId: string;
  /** The highest score of a lead, and who has it. */
  readonly lead: Standing;
  /** The highest score of all. */
  readonly best: Standing;
}

export interface Standing {
  readonly value: number;
  readonly cityIds: readonly string[];
}

export function outscoredLeads({
  definition,
  workPackages,
  cities,
}: {
  readonly definition: Pick<AssessmentDefinition, "cities" | "themes">;
  readonly workPackages: readonly WorkPackage[];
  readonly cities: readonly Scored[];
}): readonly OutscoredLeads[] {
  return workPackages.flatMap((workPackage) => {
    const leading = new Set(leadingCities(workPackage, definition));
    return definition.themes
      .filter(({ id }) => workPackage.themeIds.includes(id))
      .flatMap(({ id: themeId }) => {
        const lead = highest(themeId, { definition, cities: cities.filter(({ city }) => leading.has(city.id)) });
        const best = highest(themeId, { definition, cities });
        if (!lead || !best || exact(best.value) <= exact(lead.value)) return [];
        return [{ workPackage, themeId, lead, best }];
      });
  });
}

function highest(
  themeId: string,
  { definition, cities }: { readonly definition: Cities; readonly cities: readonly Scored[] },
): Standing | undefined {
  const values = new Map(cities.map(({ city, scores }) => [city.id, scores.get(themeId)?.value ?? null]));
  const value = Math.max(...[...values.values()].map((each) => each ?? -Infinity));
  if (value === -Infinity) return undefined;
  return { value, cityIds: definition.cities.map(({ id }) => id).filter((id) => values.get(id) === value) };
}
