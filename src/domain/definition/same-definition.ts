/**
 * When two definitions are the same: in all that is measured. Other words and fills for a colour are not shown; questions and groups
 * are there for who fills in, chapters for who reports, NIS codes for who counts on, and an older Legende has none.
 */
import { oncePer } from "../kept";
import type { AssessmentDefinition, City, GuidingQuestion, Level, Named } from "./definition";

export function isSameDefinition(one: AssessmentDefinition, other: AssessmentDefinition): boolean {
  return one === other || definitionKey(one) === definitionKey(other);
}

/** Equal for the same definition, different for others. Of ten thousand files that share one, each asks. */
export const definitionKey = oncePer((definition: AssessmentDefinition): string => {
  const { id, version, name, step, levels, themes, cities, unit = "", withoutFte = false } = definition;
  return JSON.stringify([
    ...[id, version, name, step, unit, withoutFte],
    ...[levels.map(levelKey), themes.map(namedKey), cities.map(namedKey)],
  ]);
});

/** Equal for definitions that guide who fills in alike: by the same questions, in the same groups of themes and of cities. */
export function guidanceKey({ themes, cities }: AssessmentDefinition): string {
  return JSON.stringify([
    ...themes.map(({ questions = [], group = "" }) => [group, questions.map(questionKey)]),
    ...cities.flatMap(({ id, group = "" }) => (group === "" ? [] : [[id, group]])),
  ]);
}

/** Equal for definitions whose themes have the same chapters. */
export function chapterKey({ themes }: AssessmentDefinition): string {
  return JSON.stringify(themes.map(({ chapter = null }) => chapter));
}

/** Equal for definitions whose cities have the same NIS codes. */
export function codesKey({ cities }: AssessmentDefinition): string {
  return JSON.stringify(
    cities.map(({ nis = "", formerNis = [] }: City) => [nis, formerNis.map(({ code, until }) => [code, until])]),
  );
}

const besideKey = oncePer(
  (definition: AssessmentDefinition): string => guidanceKey(definition) + chapterKey(definition) + codesKey(definition),
);

function questionKey({ question, attention }: GuidingQuestion): readonly unknown[] {
  return [question, attention];
}

/** Of two that are the same, the one that guides most and has most codes; whatever their order. */
export function moreGuiding(one: AssessmentDefinition, other: AssessmentDefinition): AssessmentDefinition {
  if (one === other) return one;
  const [a, b] = [besideKey(one), besideKey(other)];
  return a.length > b.length || (a.length === b.length && a <= b) ? one : other;
}

/** Of equal definitions the first one: ten thousand files of one scan would keep it in memory ten thousand times. */
export function definitionSharing(): (definition: AssessmentDefinition) => AssessmentDefinition {
  const firsts = new Map<string, AssessmentDefinition>();
  return (definition) => {
    const key = definitionKey(definition) + besideKey(definition);
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
