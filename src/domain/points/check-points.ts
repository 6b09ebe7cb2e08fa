/** What is to be said of the points of the group: by which point, and under which heading. Pure. */
import { type AssessmentDefinition, nameIn } from "../definition/definition";
import type { FindingCode } from "../finding";
import { type GroupPoint, lineKey, type SaidPoint, sourceLine } from "./point";

export interface PointProblem {
  readonly code: Extract<FindingCode, `point-${string}`>;
  readonly raw: string;
  readonly of: GroupPoint;
  readonly field: "themeId" | "kind" | "cityIds" | "reported" | "sources";
}

export interface PointContext {
  readonly definition: AssessmentDefinition;
  /** What the cities say now. */
  readonly said: readonly SaidPoint[];
}

export function checkPoints(
  points: readonly GroupPoint[],
  { definition: { cities, themes }, said }: PointContext,
): readonly PointProblem[] {
  const cityIds = new Set(cities.map(({ id }) => id));
  const themeIds = new Set(themes.map(({ id }) => id));
  const keyOf = (themeId: string, kind: string, line: string) => [themeId, kind, lineKey(line)].join("\n");
  const lines = new Set(
    said.map(({ cityId, themeId, kind, text }) => keyOf(themeId, kind, sourceLine(nameIn(cities, cityId), text))),
  );
  return points.flatMap((of): readonly PointProblem[] => {
    const problem = (code: PointProblem["code"], field: PointProblem["field"], raw: string) => ({
      ...{ code, field, raw, of },
    });
    const ofCities = of.sources.flatMap((line) => {
      const city = cities.find(({ name }) => line.startsWith(sourceLine(name, "")));
      return city ? [{ line, city }] : [];
    });
    return [
      ...(themeIds.has(of.themeId) ? [] : [problem("point-unknown-theme", "themeId", of.themeId)]),
      ...(of.kind ? [] : [problem("point-unknown-kind", "kind", of.rawKind)]),
      ...of.cityIds.filter((id) => !cityIds.has(id)).map((id) => problem("point-unknown-city", "cityIds", id)),
      // Of whom it was told, nobody knows any more.
      ...(of.reported !== "" && of.cityIds.length + of.sources.length === 0
        ? [problem("point-without-source", "reported", of.reported)]
        : []),
      // Its words stand under the point, so that it is one of those who say so.
      ...ofCities
        .filter(({ city }) => !of.cityIds.includes(city.id))
        .map(({ line }) => problem("point-city-not-counted", "cityIds", line)),
      // It says something else since, or nothing: the link rests on words that are gone.
      ...ofCities
        .filter(({ line }) => !lines.has(keyOf(of.themeId, of.kind ?? "", line)))
        .map(({ line }) => problem("point-words-changed", "sources", line)),
    ];
  });
}
