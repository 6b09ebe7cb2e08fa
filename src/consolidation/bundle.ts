/** From a consolidation to what the sheets of a bundle show. Pure. */
import { cellKey, FTE } from "../domain/definition/subject";
import { BLANK, isAnswered } from "../domain/score/score";
import { recordsOf } from "../domain/measurement/records";
import type { About, Bundle, CityProgress, ProvenanceRow } from "../layout/bundle";
import { number } from "../layout/dutch";
import { words } from "../layout/sheets/herkomst";
import { type Candidate, placeKey } from "./candidates";
import type { Change, ConsolidatedCity, Consolidation, Held } from "./consolidation";
import { questionsOf } from "./questions";
import type { Settlement } from "./settle";
import type { SettledWords } from "./words";

export function bundleOf(consolidation: Consolidation): Bundle {
  const { definition, period, cities, publication, rules } = consolidation;
  const { ledger, globalPeriod, summary, points, staff, prioritisation } = publication;
  const { twinning, partnerships, criteria } = publication;
  const changes = new Map(consolidation.changes?.map((each) => [changeKey(each), each]));
  const provenance = cities.flatMap((city) => [
    ...provenanceOf(city, { definition, changes }),
    ...consolidation.words.filter(({ cityId }) => cityId === city.city.id).flatMap((each) => wordsRows(each, changes)),
  ]);
  return {
    measurement: {
      ...{ definition, period, ledger, staff, ...recordsOf(consolidation) },
      ...(globalPeriod !== "" && { globalPeriod }),
      ...(summary && { summary }),
      ...(twinning && { twinning }),
      ...(partnerships && { partnerships }),
      ...(criteria && { criteria }),
      ...(points && { points }),
      ...(prioritisation && { prioritisation }),
      ...(rules && { rules }),
      cities: cities.map(({ city, scores, fte }) => ({ city, scores, fte })),
    },
    board: cities.map((city) => progressOf(city, consolidation)),
    provenance,
    questions: questionsOf(consolidation, provenance),
    saved: consolidation.saved,
  };
}

function progressOf(
  { city, status, files, scores, fte }: ConsolidatedCity,
  { definition }: Consolidation,
): CityProgress {
  const open = definition.themes.filter(({ id }) => !isAnswered(scores.get(id) ?? BLANK));
  const hasFte = fte !== undefined && fte.value !== null;
  return { city, status, files, filled: definition.themes.length - open.length, open, hasFte };
}

function provenanceOf(
  { city, settledScores, settledFte, statements }: ConsolidatedCity,
  { definition, changes }: Pick<Consolidation, "definition"> & { readonly changes: ReadonlyMap<string, Change> },
): readonly ProvenanceRow[] {
  const before = (themeId: string): string => {
    const change = changes.get(changeKey({ cityId: city.id, subjectId: themeId }));
    return change ? heldInWords(change.from) : "";
  };
  const scores = definition.themes.flatMap(({ id }) =>
    rowsOf(city.id, settledScores.get(id), {
      before: before(id),
      about: (score) => ({ kind: "score", themeId: id, score }),
    }),
  );
  const fte = rowsOf(city.id, settledFte, {
    before: before(FTE.id),
    about: (said) => ({ kind: "fte", fte: said }),
  });
  const scored = new Set(scores.flatMap(({ source }) => (source ? [placeKey(source)] : [])));
  const inWords = statements
    .filter(({ source }) => !scored.has(placeKey(source)))
    .map(({ raw, source }): ProvenanceRow => ({
      ...{ cityId: city.id, source, ruling: "only", chosenBy: "", before: "" },
      about: { kind: "statement", raw },
    }));
  return [...scores, ...fte, ...inWords];
}

function wordsRows(
  { settlement, ...about }: SettledWords,
  changes: ReadonlyMap<string, Change>,
): readonly ProvenanceRow[] {
  const { cityId, subjectId, field } = about;
  const change = changes.get(changeKey(about));
  return rowsOf(cityId, settlement, {
    before: change ? heldInWords(change.from) : "",
    about: (text) => ({ kind: "words", subjectId, field, text }),
  });
}

/** A theme has a score, and words besides. */
function changeKey({ cityId, subjectId, field }: Pick<Change, "cityId" | "subjectId" | "field">): string {
  return `${cellKey(cityId, subjectId)}\n${field ?? ""}`;
}

function rowsOf<T>(
  cityId: string,
  settlement: Settlement<T> | undefined,
  { about, before }: { readonly about: (said: T) => About; readonly before: string },
): readonly ProvenanceRow[] {
  if (!settlement) return [];
  const { counted, chosenBy, others, rejected = [] } = settlement;
  const row = ({ said, source, headed }: Candidate<T>) => ({
    ...{ cityId, source, chosenBy: "", about: about(said) },
    ...(headed && { headed }),
  });
  return [
    ...(counted
      ? [
          {
            ...{ cityId, before, chosenBy, source: counted.source, about: about(counted.said) },
            ...(counted.headed && { headed: counted.headed }),
            ruling: others.length > 0 || chosenBy !== "" ? ("chosen" as const) : ("only" as const),
          },
        ]
      : []),
    ...(counted ? [] : others).map((each) => ({ ...row(each), before, ruling: "open" as const })),
    ...(counted ? others : rejected).map((each) => ({ ...row(each), before: "", ruling: "rejected" as const })),
  ];
}

/** What the previous bundle held, and where that came from. */
function heldInWords({ status, value, raw, source }: Held): string {
  if (status === "conflict") return words.conflict;
  if (status === "blank") return words.nothing;
  return words.was(value === null ? raw : number(value), source);
}
