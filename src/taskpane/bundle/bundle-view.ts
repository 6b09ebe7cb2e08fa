/** What the tab shows of a draft. Pure. */
import type { BundleDraft } from "../../actions/draft-bundle";
import type { Inspection } from "../../actions/inspect";
import type { WhatChanges } from "../../actions/what-changes";
import type { Choice } from "../../consolidation/choice";
import type { Change, Consolidation, Held } from "../../consolidation/consolidation";
import { contestedIn, stillOpen } from "../../consolidation/still-open";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { cellKey, type CitySubject, FTE } from "../../domain/definition/subject";
import { isUncounted } from "../../domain/score/score";
import type { CityStatus } from "../../domain/measurement/city-status";
import { begun } from "../../domain/plain-text";
import { isAllTaken, type StillOpen } from "../../domain/measurement/still-open";
import type { CityProgress } from "../../layout/bundle";
import type { Source } from "../../layout/located";
import type { CellAbout } from "../../layout/plan/wanted";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { bundleTexts, type BundleWords } from "../../locales/bundle";
import type { Locale } from "../../locales/locale";
import { openOf } from "../check/still-open";
import type { CheckView } from "../view/check-view";

export function statusCounts(board: readonly CityProgress[]): Readonly<Record<CityStatus, number>> {
  const counts = { complete: 0, partial: 0, "no-scores": 0, missing: 0, conflict: 0 };
  for (const { status } of board) counts[status]++;
  return counts;
}

/** A city of which a file waits for a choice is not missing. */
export function countsText(
  board: readonly CityProgress[],
  waiting: ReadonlyMap<string, readonly string[]>,
  words: BundleWords["board"],
): string {
  const isWaiting = ({ city, filled }: CityProgress) => filled === 0 && waiting.has(city.id);
  const counted = words.counts(statusCounts(board.filter((each) => !isWaiting(each))));
  const count = board.filter(isWaiting).length;
  return count === 0 ? counted : `${counted} · ${words.waiting(count)}`;
}

/** City, theme and heading, each once. */
export function aboutText(
  { cityId, subjectId, heading }: CellAbout,
  { cities, themes }: Pick<AssessmentDefinition, "cities" | "themes">,
): string {
  return [cities.find(({ id }) => id === cityId)?.name, themes.find(({ id }) => id === subjectId)?.name, heading]
    .filter((name, index, all) => name !== undefined && all.indexOf(name) === index)
    .join(" · ");
}

export interface UnplacedView {
  /** Of each list of which nothing says any more that it is ours. */
  readonly lists: readonly string[];
  readonly values: readonly { readonly about: string; readonly value: string }[];
}

/** What the sheets have no place for. */
export function unplacedView(
  unplaced: BundleDraft["unplaced"],
  definition: AssessmentDefinition,
  { pane, number }: Locale,
): UnplacedView {
  return {
    lists: unplaced.flatMap(({ sheet, value }) =>
      value === undefined ? bundleTexts({ pane }).write.nameless(sheet) : [],
    ),
    values: unplaced.flatMap(({ sheet, about, value }) =>
      value === undefined
        ? []
        : {
            about: `${sheet} · ${aboutText(about, definition)}`,
            value: typeof value === "number" ? number(value) : value,
          },
    ),
  };
}

export interface OpenInput {
  /** How many were given. */
  readonly files: number;
  readonly inspection: Inspection;
  readonly view: CheckView | undefined;
  /** What was chosen, and is in the draft. */
  readonly choices?: readonly Choice[];
}

/**
 * Of the files that were given; where there are none, of the workbook itself, as every other tab says it, but for what is chosen or
 * comes back and is not written yet: whatever is counted here is what will be there once it is.
 */
export function openIn(
  { consolidation, isBundle }: BundleDraft,
  { files, inspection, view, choices = [] }: OpenInput,
): StillOpen {
  const drafted = stillOpen(consolidation, { isBundle: true });
  if (!isBundle || files > 0 || !view) return drafted;
  const contested = contestedIn(consolidation.conflicts, []);
  const chosen = contestedIn(choices, []);
  const here = openOf(inspection, view, ({ cityId, subjectId }) => {
    const key = cellKey(cityId, subjectId);
    return contested.has(key) || !chosen.has(key);
  });
  // The board counts the cities of the bundle: what another table of the workbook has is not in it.
  return { ...here, cities: drafted.cities, missing: drafted.missing, incomplete: drafted.incomplete };
}

/** On how many scores and numbers of FTE cells contradict each other. */
export function contestedOf(conflicts: readonly CitySubject[]): { readonly scores: number; readonly fte: number } {
  const fte = conflicts.filter(({ subjectId }) => subjectId === FTE.id).length;
  return { scores: conflicts.length - fte, fte };
}

/** What counts by a choice: its value, in words where it is none, and where that stands; nowhere where it was agreed upon. */
export interface Chosen {
  readonly value: number | null;
  readonly text: string;
  readonly source: Source | undefined;
}

/** @returns `undefined` where the choice settles nothing any more: its file was taken away, or nothing contradicts it by now */
export function chosenIn(
  { cities }: Pick<Consolidation, "cities">,
  { cityId, subjectId, by }: Choice,
  { number }: Pick<Locale, "number">,
): Chosen | undefined {
  const city = cities.find((each) => each.city.id === cityId);
  const { counted, chosenBy } = (subjectId === FTE.id ? city?.settledFte : city?.settledScores.get(subjectId)) ?? {};
  if (!counted || chosenBy !== by) return undefined;
  const { said, source } = counted;
  const notApplicable = "status" in said && said.status === "not-applicable";
  const text = said.value === null ? (notApplicable ? maturiteit.notApplicable : begun(said.raw)) : number(said.value);
  return { value: said.value, text, source };
}

export interface ToldOf {
  readonly isBundle: boolean;
  /** The only file that was given, if there is one. */
  readonly file: string | undefined;
}

/** What changes, a sentence for each thing that becomes of a cell; empty where no score, FTE or text does, and all have a cell. */
export function toldText(told: WhatChanges, { isBundle, file }: ToldOf, locale: Locale): string {
  const { write } = bundleTexts(locale);
  return isBundle ? write.told(told, file) : write.fills(told);
}

/** What was written, said afterwards. */
export function writtenText(
  { sheets }: { readonly sheets: readonly string[] },
  told: WhatChanges,
  locale: Locale,
): string {
  const { write } = bundleTexts(locale);
  const isNothing = sheets.length === 0 && told.sheets.length === 0;
  return write.done(sheets, write.changed(told) || undefined, isNothing);
}

/** What is said where there is nothing to write. */
export function nothingToWrite(told: Told, hasFiles: boolean, { pane }: Locale): string {
  const words = bundleTexts({ pane }).write;
  if (told.unplaced.length > 0) return words.nothingElse;
  if (!hasFiles) return words.nothingYet;
  return isAllTaken(told.open) ? words.upToDate : words.upToDateSoFar;
}

/** What of a bundle becomes different in a cell; what has none is told apart. */
export function placedChanges({ consolidation: { changes = [] }, unplaced }: BundleDraft): readonly Change[] {
  const keyOf = ({ cityId, subjectId }: CitySubject, field = "") => `${cellKey(cityId, subjectId)}\n${field}`;
  const without = new Set(unplaced.map(({ about }) => keyOf(about, about.kind === "words" ? about.field : undefined)));
  return changes.filter((change) => !without.has(keyOf(change, change.field)));
}

/** What is said where a bundle is updated and no value changes. */
export function unchangedText(told: Told, { pane }: Locale): string {
  return isAllThere(told) ? bundleTexts({ pane }).write.unchanged : bundleTexts({ pane }).write.unchangedSoFar;
}

/** By what it is told whether all came through: what was read, and what the sheets have a place for. */
export interface Told extends Pick<BundleDraft, "unplaced"> {
  readonly open: StillOpen;
}

function isAllThere({ open, unplaced }: Told): boolean {
  return isAllTaken(open) && unplaced.length === 0;
}

export interface HeldHere extends Held {
  /** Are it words beside the figures? They are no figure that could count. */
  readonly areWords?: boolean;
}

/** What a bundle held for a cell, or comes to hold; of what is no value, that it does not count. */
export function heldText({ status, value, raw, areWords = false }: HeldHere, { number, pane }: Locale): string {
  const { write } = bundleTexts({ pane });
  if (status === "conflict") return write.contested;
  if (status === "blank") return write.nothing;
  if (value !== null) return number(value);
  return areWords || !isUncounted({ status, value, raw }) ? begun(raw) : write.uncounted(begun(raw));
}
