/** The consolidation as the JSON object that `--json` prints: what other programs build on. */
import { cellKey, type CitySubject } from "../domain/definition/subject";
import { OF_CITY } from "../domain/measurement/words";
import type { Change, ConsolidatedCity, Consolidation } from "../consolidation/consolidation";

export function consolidationJson(
  {
    definition,
    period,
    cities,
    themes,
    fteTotal,
    conflicts,
    wordConflicts,
    findings,
    older,
    changes,
    returned = [],
    emptied,
  }: Consolidation,
  remembered: readonly CitySubject[] = [],
) {
  const own = new Set(conflicts.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
  const ofBundles = remembered.filter(({ cityId, subjectId }) => !own.has(cellKey(cityId, subjectId)));
  return {
    definition: definition.id,
    period,
    cities: cities.map(cityJson),
    themes: themes.map(({ theme, n, median, lowest, highest, sensitivity }) => ({
      id: theme.id,
      n,
      median,
      lowest,
      highest,
      sensitivity,
    })),
    fte: { lekp1Total: fteTotal },
    conflicts: [
      ...conflicts.map(({ cityId, subjectId, candidates }) => ({ city: cityId, theme: subjectId, candidates })),
      // Which values contradict each other stands on Herkomst of the bundle, and in no table that was read.
      ...ofBundles.map(({ cityId, subjectId }) => {
        return { city: cityId, theme: subjectId, candidates: [], remembered: true };
      }),
    ],
    ...(wordConflicts.length > 0 && {
      words: wordConflicts.map(({ cityId, subjectId, fields }) => ({
        city: cityId,
        ...(subjectId !== OF_CITY && { theme: subjectId }),
        fields,
      })),
    }),
    findings,
    ...(older.length > 0 && {
      older: older.map(({ file, cityId, at, than }) => ({
        ...{ file, city: cityId },
        ...{ saved: new Date(at).toISOString(), than: new Date(than).toISOString() },
      })),
    }),
    ...(changes && { changes: changes.map(changeJson) }),
    ...(returned.length > 0 && { returned: returned.map(changeJson) }),
    ...(emptied &&
      emptied.length > 0 && {
        emptied: emptied.map(({ cityId, subjectId, held, source }) => {
          return { city: cityId, theme: subjectId, held: held.value, heldStatus: held.status, source };
        }),
      }),
  };
}

/** Values as everywhere: `null` where there is none, and then the status says what there is. */
function changeJson({ cityId, subjectId, field, from, to }: Change) {
  if (field)
    return {
      city: cityId,
      ...(subjectId !== OF_CITY && { theme: subjectId }),
      ...{ field, from: from.raw, to: to.raw, fromStatus: from.status, toStatus: to.status },
      ...(to.source && { source: to.source }),
    };
  return {
    city: cityId,
    theme: subjectId,
    from: from.value,
    to: to.value,
    fromStatus: from.status,
    toStatus: to.status,
    ...(to.source && { source: to.source }),
  };
}

function cityJson({ city, status, files, scores, fte }: ConsolidatedCity) {
  return {
    id: city.id,
    name: city.name,
    status,
    files,
    scores: Object.fromEntries(
      [...scores].map(([theme, { value, status: scoreStatus, raw, source }]) => [
        theme,
        { value, status: scoreStatus, raw, ...(source && { source }) },
      ]),
    ),
    fte: fte ? { lekp1: fte.value, remark: fte.remark, domains: fte.domains } : null,
  };
}
