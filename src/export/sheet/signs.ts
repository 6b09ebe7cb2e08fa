/** What the signs on the sheet mean; only of those that stand on it. */
import type { Benchmark } from "../benchmark";
import { BLANK, type Score } from "../../domain/score/score";
import { type Sign, words } from "./words";

/** Lines of text: the short signs together, each explanation on its own. */
export function signLines(benchmark: Benchmark, hasSpread: boolean): readonly string[] {
  const { cities, themes, changes, fte } = benchmark;
  const scores = cities.flatMap(({ scores: own }) => themes.map(({ theme }) => own.get(theme.id) ?? BLANK));
  const some = (is: (score: Score) => boolean): boolean => scores.some(is);
  const occurs: Readonly<Record<Sign, boolean>> = {
    missing: some(({ value, status }) => value === null && status !== "not-applicable" && status !== "approximate"),
    notApplicable: some(({ status }) => status === "not-applicable"),
    approximate: some(({ status }) => status === "approximate"),
    change: changes?.some((change) => change.cities.some(({ difference }) => difference !== null)) ?? false,
    range: themes.some(({ figures }) => figures !== "withheld" && figures.range === "withheld"),
    withheld: themes.some(({ figures }) => figures === "withheld") || fte?.total === "withheld",
    sensitivity: themes.some(({ figures }) => figures !== "withheld" && figures.sensitivity !== null),
    target: benchmark.targets !== undefined,
    spread: hasSpread,
  };
  const of = (signs: readonly Sign[]) => signs.filter((sign) => occurs[sign]).map((sign) => words.signs[sign]);
  const short = of(["missing", "notApplicable", "approximate", "change", "withheld"]).join("     ");
  return [short, ...of(["target", "spread", "range", "sensitivity"])].filter((line) => line !== "");
}
