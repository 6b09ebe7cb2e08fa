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
  const { definition, period, cities, explanations, goodPractices } = consolidation;
  const provenance = cities.flatMap((city) => provenanceOf(city, consolidation, words));
  return {
    measurement: {
      ...{ definition, period, explanations, goodPractices },
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
            standing: others.length > 0 || chosenBy !== "" ? ("chosen" as const) : ("only" as const),
          },
        ]
      : []),
    ...others.map(({ said, source }) => ({
      ...{ cityId, source, chosenBy: "", about: about(said) },
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
  { definition, findings, conflicts }: Consolidation,
  provenance: readonly ProvenanceRow[],
  { fte }: SheetTexts,
): readonly Question[] {
  const questions: readonly Question[] = [
    ...findings.map((finding): Question => ({
      kind: "finding",
      finding,
      city: cityOf(finding, provenance, definition.cities),
    })),
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
function cityOf(finding: Finding, provenance: readonly ProvenanceRow[], cities: readonly Named[]): Named | undefined {
  if (finding.code === "unknown-city") return undefined;
  const { file, sheet, cell } = finding;
  const at: Source = { ...(file !== undefined && { file }), sheet, cell };
  const own = provenance.find(({ source }) => source && isSame(source, at))?.cityId;
  const inFile = new Set(provenance.filter(({ source }) => source?.file === file).map(({ cityId }) => cityId));
  const [only, ...others] = own === undefined ? inFile : [own];
  const found = others.length === 0 ? cities.find(({ id }) => id === only) : undefined;
  if (found || inFile.size > 0) return found;
  const [named, ...more] = mentioned(file ?? "", cities);
  return more.length === 0 ? named : undefined;
}
