/** What the signs on the sheet mean; only of those that stand on it. */
import { type Benchmark, isSensitivityWithheld } from "../benchmark";
import { BLANK, type Score } from "../../domain/score/score";
import type { Said } from "./said";
import { type Sign, words } from "./words";

export interface Shown {
  readonly said: Said;
  /** Is there a chart of the spread, and is one's own score on it? */
  readonly spread: "group" | "own" | undefined;
}

/** Lines of text: the short signs together, each explanation on its own. */
export function signLines(benchmark: Benchmark, { said, spread }: Shown): readonly string[] {
  const { cities, themes, changes, fte } = benchmark;
  // What a city says itself needs no sign, and what is contradictory has one of its own.
  const scores = cities
    .filter(({ city }) => !said.over.has(city.id))
    .flatMap(({ city, scores: own, contradicted }) =>
      themes.flatMap(({ theme }) =>
        said.within.get(city.id)?.has(theme.id) === true || contradicted?.has(theme.id) === true
          ? []
          : [own.get(theme.id) ?? BLANK],
      ),
    );
  const some = (is: (score: Score) => boolean): boolean => scores.some(is);
  const shown = themes.flatMap(({ figures }) => (figures === "withheld" ? [] : [figures]));
  const occurs: Readonly<Record<Sign, boolean>> = {
    missing: some(({ value, status }) => value === null && status !== "not-applicable" && status !== "approximate"),
    contradicted: cities.some(({ contradicted }) => contradicted),
    notApplicable: some(({ status }) => status === "not-applicable"),
    approximate: some(({ status }) => status === "approximate"),
    change: changes?.some((change) => change.cities.some(({ difference }) => difference !== null)) ?? false,
    range: shown.some(({ range }) => range === "withheld"),
    withheld: themes.some(({ figures }) => figures === "withheld") || fte?.total === "withheld",
    sensitivity: shown.some((figures) => figures.sensitivity !== null || isSensitivityWithheld(figures)),
    sensitivityWithheld: shown.some(isSensitivityWithheld),
    target: benchmark.targets !== undefined,
    spread: spread === "group",
    spreadOwn: spread === "own",
    fte: cities.some((city) => city.fte),
  };
  const of = (signs: readonly Sign[]) => signs.filter((sign) => occurs[sign]).map((sign) => words.signs[sign]);
  const short = of(["missing", "contradicted", "notApplicable", "approximate", "change", "withheld", "fte"]).join(
    "     ",
  );
  return [
    short,
    unpublishedIn(themes),
    publishedWithheldIn(themes),
    changedSinceIn(themes),
    ...of(["target", "spread", "spreadOwn", "range", "sensitivity", "sensitivityWithheld"]),
  ].filter((line) => line !== "");
}

/** For which themes there is none yet, beside those that have one: a sign alone would not say why. */
function unpublishedIn(themes: Benchmark["themes"]): string {
  const gaps = themes.filter(
    ({ published, isPublishedWithheld, figures }) =>
      published === null && !isPublishedWithheld && figures !== "withheld",
  );
  const isShown = themes.some(({ published, isPublishedWithheld }) => published !== null || isPublishedWithheld);
  return isShown && gaps.length > 0 ? words.unpublished(gaps.map(({ theme }) => theme.name)) : "";
}

/** It is there, and tells what is confidential. */
function publishedWithheldIn(themes: Benchmark["themes"]): string {
  const closed = themes.filter(({ isPublishedWithheld }) => isPublishedWithheld);
  return closed.length === 0 ? "" : words.publishedWithheld(closed.map(({ theme }) => theme.name));
}

/** Two figures that were one, and differ now. */
function changedSinceIn(themes: Benchmark["themes"]): string {
  const changed = themes.filter(({ changedSince }) => changedSince);
  return changed.length === 0 ? "" : words.changedSince(changed.map(({ theme }) => theme.name));
}
