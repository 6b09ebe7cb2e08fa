/** Where one city wants to get, for that city alone: of what it wrote on its own sheets, the numbers and nothing else. */
import type { Named } from "../domain/definition/definition";
import type { Explanation } from "../domain/measurement/explanation";
import { isConfidential } from "../domain/publication/confidential-text";
import { saidFigure } from "../domain/score/target";
import type { Audience } from "./audience";
import { cityIn, type Measured } from "./measured";

export interface TargetsInput {
  readonly audience: Audience;
  readonly explanations: readonly Explanation[];
  /** What was measured, and what is left of that without what is confidential. */
  readonly measured: Measured;
  readonly open: Measured;
  /** Those that may be shown. */
  readonly themes: readonly Named[];
}

/** By theme id; none of a score that is confidential, nor where two things are said. */
export function targetsOf({
  audience,
  explanations,
  measured,
  open,
  themes,
}: TargetsInput): ReadonlyMap<string, number> {
  if (audience.kind !== "city") return new Map();
  const { cityId } = audience;
  const { definition } = measured;
  const isShown = (themeId: string) =>
    (cityIn(measured, cityId)?.scores.has(themeId) ?? false) === (cityIn(open, cityId)?.scores.has(themeId) ?? false);
  return new Map(
    themes.flatMap(({ id }): readonly (readonly [string, number])[] => {
      const said = explanations.filter((each) => each.cityId === cityId && each.themeId === id);
      if (!isShown(id) || said.some((each) => Object.values(each).some((text) => isConfidential(text)))) return [];
      const target = saidFigure(
        said.map((each) => each.target),
        definition,
      );
      return target === undefined ? [] : [[id, target]];
    }),
  );
}
