/** From a consolidation to what the sheets of a bundle show. Pure. */
import { mentioned } from "../domain/definition/identity";
import type { Named } from "../domain/definition/definition";
import type { Finding } from "../domain/finding";
import { BLANK, isAnswered } from "../domain/score/score";
import type { About, Bundle, CityProgress, ProvenanceRow, Question } from "../layout/bundle";
import type { Source } from "../layout/parse/reading";
import {
  type Change,
  type Conflict,
  type ConsolidatedCity,
  type Consolidation,
  FTE_CONFLICT,
  type Held,
} from "./consolidation";
import type { SheetTexts } from "../layout/texts";
import { isSame, type Settlement } from "./settle";

export function bundleOf(consolidation: Consolidation, words: SheetTexts): Bundle {
  const { definition, period, cities, explanations, goodPractices, publication, rules } = consolidation;
  const { ledger, summary } = publication;
  const provenance = cities.flatMap((city) => provenanceOf(city, consolidation, words));
  return {
    measurement: {
      ...{ definition, period, explanations, goodPractices, ledger },
      ...(summary && { summary }),
      ...(rules && { rules }),
      cities: cities.map(({ city, scores, fte }) => ({ city, scores, ...(fte && { fte }) })),
    },
    board: cities.map((city) => progressOf(city, consolidation)),
    provenance,
    questions: questionsOf(consolidation, provenance, words),
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
  { definition, changes = [] }: Consolidation,
  { number, provenance: words }: SheetTexts,
): readonly ProvenanceRow[] {
  const before = (themeId: string): string => {
    const change = changes.find((each: Change) => each.cityId === city.id && each.themeId === themeId);
    return change ? heldInWords(change.from, { number, words }) : "";
  };
  const scores = definition.themes.flatMap(({ id }) =>
    rowsOf(city.id, settledScores.get(id), {
      before: before(id),
      about: (score) => ({ kind: "score", themeId: id, score }),
    }),
  );
  const fte = rowsOf(city.id, settledFte, {
    before: before(FTE_CONFLICT),
    about: (said) => ({ kind: "fte", fte: said }),
  });
  const inWords = statements
    .filter(({ source }) => !scores.some((row) => row.source && isSame(row.source, source)))
    .map(({ raw, source }): ProvenanceRow => ({
      ...{ cityId: city.id, source, standing: "only", chosenBy: "", before: "" },
      about: { kind: "statement", raw },
    }));
  return [...scores, ...fte, ...inWords];
}

function rowsOf<T>(
  cityId: string,
  settlement: Settlement<T> | undefined,
  { about, before }: { readonly about: (said: T) => About; readonly before: string },
): readonly ProvenanceRow[] {
  if (!settlement) return [];
  const { counted, chosenBy, others } = settlement;
  return [
    ...(counted
      ? [
          {
            ...{ cityId, before, chosenBy, source: counted.source, about: about(counted.said) },
            ...(counted.headed && { headed: counted.headed }),
            standing: others.length > 0 || chosenBy !== "" ? ("chosen" as const) : ("only" as const),
          },
        ]
      : []),
    ...others.map(({ said, source, headed }) => ({
      ...{ cityId, source, chosenBy: "", about: about(said), ...(headed && { headed }) },
      before: counted ? "" : before,
      standing: counted ? ("rejected" as const) : ("open" as const),
    })),
  ];
}

/** What the previous bundle held, and where that came from. */
function heldInWords(
  { status, value, raw, source }: Held,
  { number, words }: Pick<SheetTexts, "number"> & { readonly words: SheetTexts["provenance"] },
): string {
  if (status === "conflict") return words.conflict;
  if (status === "blank") return words.nothing;
  return words.was(value === null ? raw : number(value), source);
}

/** By city in the order of the definition; what nobody can be asked stands first. */
function questionsOf(
  { definition, findings, conflicts, cities }: Consolidation,
  provenance: readonly ProvenanceRow[],
  { fte }: SheetTexts,
): readonly Question[] {
  const whose = askedOf(cities, provenance);
  const questions: readonly Question[] = [
    ...findings.map((finding): Question => ({ kind: "finding", finding, city: whose(finding) })),
    ...conflicts.map(({ cityId, themeId, candidates }: Conflict): Question => ({
      kind: "conflict",
      city: definition.cities.find(({ id }) => id === cityId),
      over: definition.themes.find(({ id }) => id === themeId)?.name ?? fte.value,
      candidates,
    })),
  ];
  const rank = ({ city }: Question): number => definition.cities.findIndex(({ id }) => id === city?.id);
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

/** Whom to ask: whose cell it is, else the only city of the file, else the city that the file is named after. */
function askedOf(
  cities: readonly ConsolidatedCity[],
  provenance: readonly ProvenanceRow[],
): (finding: Finding) => Named | undefined {
  const all = cities.map(({ city }) => city);
  const byPlace = new Map<string, Named>();
  const byFile = new Map<string, Set<Named>>();
  for (const { city, places, files } of cities) {
    const remembered = provenance.filter(({ cityId }) => cityId === city.id).flatMap(({ source }) => source ?? []);
    for (const source of [...places, ...remembered]) byPlace.set(placeKey(source), city);
    for (const file of files) byFile.set(file, (byFile.get(file) ?? new Set()).add(city));
  }
  return (finding) => {
    if (finding.code === "unknown-city") return undefined;
    const own = byPlace.get(placeKey(finding));
    const [only, ...others] = byFile.get(finding.file ?? "") ?? mentioned(finding.file ?? "", all);
    return own ?? (others.length === 0 ? only : undefined);
  };
}

/** A line feed stands in no name of a file or sheet. */
function placeKey({ file = "", sheet, cell }: Source): string {
  return `${file}\n${sheet}\n${cell}`;
}
