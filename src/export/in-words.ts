/**
 * What the group has in common, and the good practices, as one audience may see them: how many cities say so in words for everyone, which
 * they are for those who see every city by its name. Nothing that is confidential, and no head count.
 */
import type { Named } from "../domain/definition/definition";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { namesCity } from "./city-names";
import type { GoodPractice } from "../domain/measurement/records";
import type { GroupPoints, PointKind } from "../domain/points/point";
import { inPart } from "./open-summary";
import { isConfidential } from "../domain/publication/confidential-text";
import { goedePraktijken } from "../layout/sheets/goede-praktijken";
import { howManyCities, sterkEnBeter } from "../layout/sheets/sterk-en-beter";
import { tellsHeadCount } from "../layout/words/told-counts";

export interface BenchmarkPoint {
  readonly themeId: string;
  readonly kind: PointKind;
  readonly text: string;
  /** In the words of the report; empty where nobody knows. */
  readonly howMany: string;
  readonly nuance: string;
  /** By name; none where not every city is named. */
  readonly cities: readonly string[];
}

export interface InWords {
  readonly points: readonly BenchmarkPoint[];
  /** Of the cities that are named. */
  readonly practices: readonly GoodPractice[];
  /** What is confidential in them, as the workbook names it. */
  readonly closed: readonly string[];
  /** What names a city that the audience does not see by its name, as well. */
  readonly naming: readonly string[];
}

export interface InWordsInput {
  readonly points: GroupPoints | undefined;
  readonly practices: readonly GoodPractice[];
  readonly definition: AssessmentDefinition;
  /** Those that may be shown. */
  readonly themes: readonly Named[];
  /** The cities that the audience sees by their names, and those that it does not. */
  readonly named: readonly Named[];
  readonly unnamed: readonly Named[];
  /** Who says what is for whoever works on the measurement, also where all consented to be named with their figures. */
  readonly namesCities: boolean;
}

export function inWords({ points, practices, definition, themes, named, unnamed, namesCities }: InWordsInput): InWords {
  const { cities } = definition;
  const isTheme = new Set(themes.map(({ id }) => id));
  const isNamed = new Set(named.map(({ id }) => id));
  const known = (points?.points ?? []).filter(({ themeId, kind }) => kind && isTheme.has(themeId));
  const isClosed = (texts: readonly string[]) => texts.some((text) => isConfidential(text) || tellsHeadCount(text));
  const isNaming = (texts: readonly string[]) => !isClosed(texts) && texts.some((text) => namesCity(text, unnamed));
  const isOpen = (...texts: readonly string[]) => !isClosed(texts) && !isNaming(texts);
  const ofNamed = practices.filter(({ themeId, cityId }) => isTheme.has(themeId) && isNamed.has(cityId));
  const said = [
    { tab: sterkEnBeter.tab, rows: known.map(({ text, nuance, reported }) => [text, nuance, reported]) },
    { tab: goedePraktijken.tab, rows: ofNamed.map(({ practice }) => [practice]) },
  ];
  const sheetsWhere = (is: (texts: readonly string[]) => boolean) =>
    said.filter(({ rows }) => rows.some(is)).map(({ tab }) => inPart(tab));
  return {
    points: known.flatMap((point): readonly BenchmarkPoint[] => {
      const { themeId, kind, text, nuance, cityIds } = point;
      if (!kind || !isOpen(text, nuance, point.reported)) return [];
      const linked = namesCities ? cities.filter(({ id }) => cityIds.includes(id)).map(({ name }) => name) : [];
      return [{ themeId, kind, text, nuance, howMany: howManyCities(point, { definition, points }), cities: linked }];
    }),
    practices: ofNamed.filter(({ practice }) => isOpen(practice)),
    ...{ closed: sheetsWhere(isClosed), naming: sheetsWhere(isNaming) },
  };
}
