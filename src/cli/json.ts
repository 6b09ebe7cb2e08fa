/** The consolidation as the JSON object that `--json` prints: what other programs build on. */
import { OF_CITY } from "../domain/measurement/words";
import type { Change, ConsolidatedCity, Consolidation } from "../consolidation/consolidation";

export function consolidationJson({
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
}: Consolidation) {
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
    conflicts: conflicts.map(({ cityId, subjectId, candidates }) => ({ city: cityId, theme: subjectId, candidates })),
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
