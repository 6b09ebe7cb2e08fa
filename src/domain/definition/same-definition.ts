/** When two definitions are the same: in everything that a sheet shows. Other words and fills for a colour are not shown. */
import type { AssessmentDefinition, Level, Named } from "./definition";

export function isSameDefinition(one: AssessmentDefinition, other: AssessmentDefinition): boolean {
  return definitionKey(one) === definitionKey(other);
}

/** Equal for the same definition, different for others. */
export function definitionKey({ id, version, name, step, levels, themes, cities }: AssessmentDefinition): string {
  return JSON.stringify([id, version, name, step, levels.map(levelKey), themes.map(namedKey), cities.map(namedKey)]);
}

function levelKey({ value, name, colour, fill, meaning }: Level): readonly unknown[] {
  return [value, name, colour, fill, meaning];
}

function namedKey({ id, name, aliases }: Named): readonly unknown[] {
  return [id, name, aliases];
}
