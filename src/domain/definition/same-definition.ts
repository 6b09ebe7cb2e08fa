/** When two definitions are the same: in everything that a sheet shows. Other words and fills for a colour are not shown. */
import type { AssessmentDefinition, Level, Named } from "./definition";

export function isSameDefinition(one: AssessmentDefinition, other: AssessmentDefinition): boolean {
  return one === other || definitionKey(one) === definitionKey(other);
}

/** Of ten thousand files that share a definition, each asks for its key. */
const KEYS = new WeakMap<AssessmentDefinition, string>();

/** Equal for the same definition, different for others. */
export function definitionKey(definition: AssessmentDefinition): string {
  const known = KEYS.get(definition);
  if (known !== undefined) return known;
  const { id, version, name, step, levels, themes, cities } = definition;
  const key = JSON.stringify([
    ...[id, version, name, step],
    ...[levels.map(levelKey), themes.map(namedKey), cities.map(namedKey)],
  ]);
  KEYS.set(definition, key);
  return key;
}

/** Of equal definitions the first one: ten thousand files of one scan would keep it in memory ten thousand times. */
export function definitionSharing(): (definition: AssessmentDefinition) => AssessmentDefinition {
  const firsts = new Map<string, AssessmentDefinition>();
  return (definition) => {
    const key = definitionKey(definition);
    const first = firsts.get(key) ?? definition;
    firsts.set(key, first);
    return first;
  };
}

function levelKey({ value, name, colour, fill, meaning }: Level): readonly unknown[] {
  return [value, name, colour, fill, meaning];
}

function namedKey({ id, name, aliases }: Named): readonly unknown[] {
  return [id, name, aliases];
}
