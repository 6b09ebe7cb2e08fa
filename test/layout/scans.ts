/** Scans of another size and with other names than the built-in one. */
import type { AssessmentDefinition, Level, Named } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { dataMaturity } from "../domain/other-scans";

const named = (id: string, name: string, ...aliases: string[]): Named => ({ id, name, aliases });

/** Steps of a half from 0 to 2, and names that a formula, a heading or a summary might trip over. */
export const wideScan: AssessmentDefinition = {
  ...dataMaturity,
  id: "wide",
  step: 0.5,
  themes: [
    named("max", "Max"),
    named("quoted", 'De "open" data'),
    named("apostrophe", "Foto's & video's", "Foto's"),
    named("formula", "=SOM(A1)"),
    named("long", "Een thema met een lange naam, die meer dan dertig tekens telt en over twee regels loopt"),
  ],
  cities: [
    named("heist", "Heist-op-den-Berg"),
    named("s-gravenwezel", "'s-Gravenwezel"),
    named("min", "Min"),
    named("lo", "Lo-Reninge", "Lo"),
    named("sint-genesius-rode", "Sint-Genesius-Rode", "Rhode-Saint-Genèse"),
  ],
};

/** 300 cities, as many as there are municipalities in Flanders. */
export const everyMunicipality: AssessmentDefinition = {
  ...wideScan,
  id: "municipalities",
  cities: Array.from({ length: 300 }, (_, index) => named(`g${index}`, `Gemeente ${index + 1}`)),
};

/** Fewer themes than levels. */
export const narrowScan: AssessmentDefinition = {
  ...klimaatgovernance,
  id: "narrow",
  themes: klimaatgovernance.themes.slice(0, 3),
};

/** Twelve levels with names that no message has room for. */
export const longScan: AssessmentDefinition = {
  ...narrowScan,
  id: "long",
  levels: [longLevel(1), longLevel(2), ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(longLevel)],
};

function longLevel(value: number): Level {
  const [level] = klimaatgovernance.levels;
  return { ...level, value, name: `Niveau ${value}, een gestructureerde aanzet` };
}
