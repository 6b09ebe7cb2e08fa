/**
 * Consolidating submissions. Pure: the same files give the same result, in whatever order they come, and once more with the
 * bundle that came of them changes nothing.
 */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Finding } from "../domain/finding";
import { grouped } from "../domain/grouped";
import { totalFte } from "../domain/fte/fte";
import { latestPer, listOnce } from "../domain/kept";
import { BLANK, type Score } from "../domain/score/score";
import { type ThemeStatistics, themeStatistics } from "../domain/statistics/theme-statistics";
import { NOT_PUBLISHED } from "../layout/parse/reading";
import { compare } from "./candidates";
import { changesSince } from "./changes";
import type { Choice } from "./choice";
import { consolidateCity } from "./consolidate-city";
import type { ConsolidatedCity, Consolidation } from "./consolidation";
import { emptiedIn, keptFindings } from "./emptied";
import { isAsked, isUnread, openFindings, remarksLeft } from "./findings";
import { gather, NOTHING_HEARD } from "./gather";
import { settledPoints, settledSummary, settledTogether } from "./of-centre";
import { olderFiles } from "./older";
import { periodOf } from "./periods";
import { withMediansOfThen } from "./medians-of-then";
import type { Previous } from "./previous";
import { dated, savedIn } from "./saved";
import type { Settlement } from "./settle";
import { addedPractices, mergedPractices } from "./practices";
import { staffWith, withoutTaken } from "./staff";
import type { Submission } from "./submission";
import { recordsIn, settledWords, wordConflicts } from "./words";

export interface ConsolidateOptions {
  /** What is wrong with files that could not be read at all. */
  readonly fileFindings?: readonly Finding[];
  readonly choices?: readonly Choice[];
  readonly previous?: Previous | undefined;
  /** Of which meting the workbook is that they go into, where that is laid out and no bundle yet. */
  readonly period?: string | undefined;
  /** Someone said that the head counts of the files go to HR-benchmark. */
  readonly takesStaff?: boolean | undefined;
}

/** @param submissions each file once: of two with the same name, the last counts. */
export function consolidate(
  submissions: readonly Submission[],
  definition: AssessmentDefinition,
  { fileFindings = [], choices = [], previous, takesStaff = false, ...laidOut }: ConsolidateOptions = {},
): Consolidation {
  const sorted = byFile(submissions);
  const said = gather(sorted);
  const chosen = grouped(
    choices.filter(({ field }) => field === undefined),
    ({ cityId }) => cityId,
  );
  const before = previous?.words ?? new Map<string, Settlement<string>>();
  const { words, refused } = settledWords({ definition, submissions: sorted, before, given: previous?.files, choices });
  const stated = grouped(previous?.statements ?? [], ({ cityId }) => cityId);
  const parts = definition.cities.map((city) =>
    consolidateCity(city, {
      ...{ heard: said.get(city.id) ?? NOTHING_HEARD, definition, previous },
      choices: chosen.get(city.id) ?? NONE,
      stated: stated.get(city.id) ?? NONE,
    }),
  );
  const cities = parts.map(({ consolidated }) => consolidated);
  const readings = sorted.map(({ reading }) => reading);
  const inFiles = readings.flatMap(({ findings }) => findings);
  const told = takesStaff ? withoutTaken(inFiles, sorted) : inFiles;
  const themes = definition.themes.map((theme) => ({
    theme,
    ...statisticsOf(
      cities.map(({ scores }) => scores.get(theme.id) ?? BLANK),
      definition,
    ),
  }));
  const published = previous?.publication ?? NOT_PUBLISHED;
  const ledger = previous ? withMediansOfThen(published.ledger, previous, { definition, themes }) : published.ledger;
  const earlier = previous ? [previous] : [];
  const [summary, points] = [settledSummary(sorted, previous), settledPoints(sorted, previous)];
  const together = settledTogether(sorted, previous);
  const { period, others } = periodOf(sorted, { ...laidOut, ...previous });
  const notTaken = [summary, points, together].flatMap(({ findings }) => findings);
  const conflicts = parts.flatMap((part) => part.conflicts);
  const changes = previous && changesSince(previous, { cities, words, definition });
  const emptied = previous ? emptiedIn(sorted, { previous, cities }) : NONE;
  const kept = previous ? keptFindings(emptied, { definition, previous }) : NONE;
  const findings = openFindings(
    [...fileFindings, ...told, ...kept, ...remarksLeft(cities, said), ...notTaken, ...others],
    {
      given: sorted.map(({ file }) => file),
      ...{ cities, previous, definition },
    },
  );
  return {
    definition,
    period,
    cities,
    themes,
    fteTotal: totalFte(cities.flatMap(({ fte }) => fte ?? [])) ?? null,
    conflicts,
    findings,
    unreadBefore: findings.filter(isUnread).length - fileFindings.filter(isUnread).length,
    silentFiles: silentAmong(sorted, cities),
    saved: savedIn(previous?.saved, sorted),
    older: olderFiles(sorted, { previous, changes: changes ?? NONE, conflicts }),
    ...{ words, wordConflicts: wordConflicts(words), ...recordsIn(words) },
    goodPractices: mergedPractices([...earlier, ...readings]),
    ...(previous?.rules && { rules: previous.rules }),
    publication: {
      ...{ ...published, ledger, summary: summary.taken, points: points.taken ?? published.points },
      ...together.taken,
      ...(takesStaff && { staff: staffWith(published.staff, sorted) }),
    },
    ...(previous && {
      emptied,
      ...(changes && { changes }),
      addedPractices: addedPractices(previous, sorted),
    }),
    refusedChoices: [...parts.flatMap((part) => part.refused), ...refused, ...strays(choices, definition)],
  };
}

const NONE: readonly never[] = [];

/** Of the very same scores, in the same order. */
function statisticsOf(scores: readonly Score[], definition: AssessmentDefinition): ThemeStatistics {
  const same = scoresOnce(scores);
  return statisticsBefore(same, [definition], () => themeStatistics(same, definition));
}

const scoresOnce = listOnce<Score>();
const statisticsBefore = latestPer<readonly Score[], ThemeStatistics>();

function byFile(submissions: readonly Submission[]): readonly Submission[] {
  const files = new Map(submissions.map((each) => [each.file, { ...each, saved: dated(each.saved) }]));
  return [...files.values()].sort((a, b) => compare(a.file, b.file));
}

/**
 * A file about which all is said already, or whose cities have no score anywhere, or in which someone must choose what the scores are,
 * need not be named as well. That its scores are not found is not all: it is what is named here, first of all and with the file.
 */
function silentAmong(submissions: readonly Submission[], cities: readonly ConsolidatedCity[]): readonly string[] {
  const without = new Set(cities.filter(({ status }) => status === "missing").map(({ city }) => city.id));
  return submissions
    .filter(({ reading: { scores, statements } }) => scores.length + statements.length === 0)
    .filter(({ reading: { findings } }) => !findings.some((each) => isOfAll(each) || isAsked(each)))
    .filter(({ reading: { places } }) => !places.some(({ cityId }) => without.has(cityId)))
    .map(({ file }) => file);
}

function isOfAll({ code, severity, sheet }: Finding): boolean {
  return (
    code === "same-file" ||
    code === "is-benchmark" ||
    (severity === "error" && sheet === "" && code !== "scores-not-found")
  );
}

/** Choices for a city that the definition does not have. */
function strays(choices: readonly Choice[], { cities }: AssessmentDefinition): Consolidation["refusedChoices"] {
  const known = new Set(cities.map(({ id }) => id));
  return choices
    .filter(({ cityId }) => !known.has(cityId))
    .map((choice) => ({ choice, problem: "no-candidate", files: [] }));
}
