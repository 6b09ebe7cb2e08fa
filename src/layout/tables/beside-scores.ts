/**
 * What stands beside a city's scores and has a place of its own on our sheets: what it aims at, and what it scored before. Only where
 * its scores are read, and only figures on their scale; of two columns that say otherwise, neither is taken.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { explained } from "../../domain/measurement/explanation";
import type { LocatedExplanation } from "../located";
import { type Decided, inRole } from "./decide/decide-table";
import { heldBy } from "./decide/held";
import { byYear } from "./decide/years";
import type { TableToRead } from "./read-table";

const FIELDS = ["target", "previous"] as const;

export function explanationsBeside(
  tables: readonly TableToRead[],
  definition: AssessmentDefinition,
): readonly LocatedExplanation[] {
  return tables.flatMap((table) => table.decided.flatMap((each) => besideOf(each, table, definition)));
}

function besideOf({ outcome, used }: Decided, table: TableToRead, definition: AssessmentDefinition) {
  const cityId = used[0]?.candidate.city?.id ?? table.cityId;
  if (outcome.kind !== "read" || cityId === undefined) return [];
  const said = used.filter(({ use }) => use !== "aside").map(({ candidate, use }) => inRole(candidate, use));
  const candidates = byYear(said, table.years).filter(
    ({ cells }) => !outcome.candidates.some((one) => one.cells === cells),
  );
  const figures = FIELDS.map((field) => {
    // A mark is no figure.
    const own = candidates.filter(({ role, cells }) => role === field && cells.every(({ mark }) => mark === undefined));
    return agreed(own.map((candidate) => heldBy(table.table.index, candidate, definition)));
  });
  return definition.themes.flatMap(({ id: themeId }): readonly LocatedExplanation[] => {
    const [target = "", previous = ""] = figures.map((values) => values.get(themeId));
    if (target === "" && previous === "") return [];
    return [{ ...explained({ cityId, themeId, previous, target }), sources: {} }];
  });
}

/** By theme id, what all say who say anything. */
function agreed(held: readonly ReturnType<typeof heldBy>[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const contested = new Set<string>();
  for (const { values, otherScale } of held)
    for (const [themeId, value] of otherScale ? [] : values) {
      if (said.has(themeId) && said.get(themeId) !== String(value)) contested.add(themeId);
      said.set(themeId, String(value));
    }
  return new Map([...said].filter(([themeId]) => !contested.has(themeId)));
}
