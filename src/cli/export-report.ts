/** What was exported and what was left out, or why nothing was, as a person reads it in a terminal. */
import type { MadeBenchmark } from "../actions/make-benchmark";
import { type CitySubject, FTE } from "../domain/definition/subject";
import { isInOrder } from "../domain/measurement/still-open";
import { type AssessmentDefinition, nameIn, type Named } from "../domain/definition/definition";
import type { Benchmark } from "../export/benchmark";
import { namedInPairs } from "../export/benchmark-of";
import type { ExportRefusal } from "../export/export-refusal";
import { leftOut } from "../export/left-out";
import { words as sheet } from "../export/sheet/words";
import { command as words } from "../locales/nl/command";
import { command as leaving, type MadeKind } from "../locales/nl/command-left-out";
import { sharing } from "../locales/nl/command-export";
import { nl } from "../locales/nl";
import { standing } from "../locales/nl/standing";

export interface ExportReportInput extends Pick<
  MadeBenchmark,
  "conflicts" | "definition" | "medians" | "open" | "unheard"
> {
  /** The files that were made. */
  readonly files: readonly { readonly path: string; readonly kind: MadeKind }[];
}

export function exportReport(
  benchmark: Benchmark,
  { conflicts, definition, medians, open, unheard, files }: ExportReportInput,
): string {
  const { stage, date, audience, cities, themes, withheld, pairs = [] } = benchmark;
  const city = audience.kind === "city" ? nameIn(definition.cities, audience.cityId) : "";
  const what = [sheet.audience(audience.kind, city), sheet.stages[stage].toLowerCase(), sheet.day(date)].join(", ");
  const left = [...new Set(withheld.map(({ reason }) => reason))].map((reason) => {
    const where = withheld.filter((each) => each.reason === reason).map((each) => each.where);
    return `- ${sharing.withheld(leftOut(where, definition).map(leaving.leftOutPart).join(", "), sharing.reasons[reason])}`;
  });
  return lines([
    ...(isInOrder(open) ? [] : [standing.open(open)]),
    ...medianLines(medians, benchmark),
    ...files.map(({ path, kind }) => words.exported(path, leaving.made[kind], what)),
    words.exportedOf(new Set([...cities.map(({ city }) => city.id), ...namedInPairs(pairs)]).size, themes.length),
    ...(left.length > 0 ? [words.leftOut, ...left] : []),
    ...unheardLines(unheard),
    ...conflictLines(conflicts, definition),
  ]);
}

/** Nothing at all is published in a draft as long as nobody published: then that is no news. */
function medianLines(
  { changed, unpublished }: MadeBenchmark["medians"],
  { stage, themes }: Benchmark,
): readonly string[] {
  const names = (all: readonly Named[]) => all.map(({ name }) => name);
  const isTold = stage === "final" || themes.some(({ published }) => published !== null);
  return [
    ...(changed.length > 0 ? [sharing.changedMedians(names(changed))] : []),
    ...(isTold && unpublished.length > 0 ? [sharing.unpublishedMedians(names(unpublished))] : []),
  ];
}

export function refusalReport(
  refusal: ExportRefusal,
  { conflicts, definition, unheard }: Pick<MadeBenchmark, "conflicts" | "definition" | "unheard">,
): string {
  return lines([
    ...sharing.refusal(refusal, definition),
    ...unheardLines(unheard),
    ...conflictLines(conflicts, definition),
  ]);
}

function unheardLines(unheard: MadeBenchmark["unheard"]): readonly string[] {
  if (unheard.length === 0) return [];
  return [sharing.unheard, ...unheard.map((each) => `- ${each.sheet}!${each.cell}: ${nl.findings[each.code](each)}`)];
}

function conflictLines(conflicts: readonly CitySubject[], { cities, themes }: AssessmentDefinition): readonly string[] {
  const subjects = [...themes, FTE];
  return conflicts.length === 0
    ? []
    : [
        words.openConflicts,
        ...conflicts.map(({ cityId, subjectId }) => `- ${nameIn(cities, cityId)}, ${nameIn(subjects, subjectId)}`),
      ];
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
