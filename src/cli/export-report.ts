/** What was exported and what was left out, or why nothing was, as a person reads it in a terminal. */
import type { MadeBenchmark, OpenConflict } from "../actions/make-benchmark";
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import { type Benchmark, FTE, type WithheldReason } from "../export/benchmark";
import type { Refusal } from "../export/benchmark-of";
import { nl } from "../locales/nl";
import { commandTexts as words } from "./texts";

type Told = Pick<MadeBenchmark, "conflicts" | "definition">;

/** @param paths of the files that were made. */
export function exportReport(
  { stage, date, audience, cities, themes, withheld }: Benchmark,
  { conflicts, definition }: Told,
  paths: readonly string[],
): string {
  const { benchmark: sheet, exports } = nl;
  const city = definition.cities.find(({ id }) => audience.kind === "city" && id === audience.cityId)?.name ?? "";
  const what = [sheet.audience(audience.kind, city), sheet.stages[stage].toLowerCase(), sheet.day(date)].join(", ");
  const reasons = [...new Set(withheld.map(({ reason }) => reason))];
  const left = (reason: WithheldReason): string =>
    withheld.flatMap((each) => (each.reason === reason ? [each.where] : [])).join("; ");
  return lines([
    ...paths.map((path) => words.exported(path, what)),
    words.exportedOf(cities.length, themes.length),
    ...(reasons.length > 0 ? [words.leftOut] : []),
    ...reasons.map((reason) => `- ${exports.withheld[reason]}: ${left(reason)}`),
    ...conflictLines(conflicts, definition),
  ]);
}

export function refusalReport(refusal: Refusal, { conflicts, definition }: Told): string {
  const { themes, cities } = definition;
  const disclosed = refusal.reason === "small-groups" ? refusal.disclosures : [];
  return lines([
    sentenceOf(refusal),
    ...disclosed.map(({ measure, cityIds, places }) => {
      const who = cityIds.map((id) => nameIn(cities, id)).join(", ");
      const cells = [...new Set(places.map(nl.exports.place))].join("; ");
      return `- ${nameIn(themes, measure)}${who === "" ? "" : ` (${who})`}: ${cells}`;
    }),
    ...conflictLines(conflicts, definition),
  ]);
}

/** Each reason has a sentence for its own kind of refusal. */
function sentenceOf(refusal: Refusal): string {
  const { refused } = nl.exports;
  switch (refusal.reason) {
    case "small-groups":
      return refused[refusal.reason](refusal);
    case "unknown-city":
      return refused[refusal.reason](refusal);
    case "nothing-to-share":
      return refused[refusal.reason](refusal);
    case "other-definition":
      return refused[refusal.reason](refusal);
  }
}

function conflictLines(
  conflicts: readonly OpenConflict[],
  { cities, themes }: AssessmentDefinition,
): readonly string[] {
  const line = ({ cityId, themeId }: OpenConflict) =>
    `- ${nameIn(cities, cityId)}, ${themeId === undefined ? FTE.name : nameIn(themes, themeId)}`;
  return conflicts.length === 0 ? [] : [words.openConflicts, ...conflicts.map(line)];
}

function nameIn(among: readonly Named[], wanted: string): string {
  return among.find(({ id }) => id === wanted)?.name ?? FTE.name;
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
