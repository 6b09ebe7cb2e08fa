/** What is left out, so that a person can take it in: cities by how many they are, what is numbered as a run, ranges together. Pure. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { maturiteit } from "../layout/sheets/maturiteit";
import { werkpakketten } from "../layout/sheets/werkpakketten";
import { words } from "./sheet/words";

export type LeftOut =
  | { readonly kind: "cities"; readonly count: number }
  /** Of Werkpakketten: the first and the last of each run. */
  | { readonly kind: "packages"; readonly sheet: string; readonly runs: readonly Run[] }
  /** Of these themes the global score, the lowest and highest scores, or what the median would be if everyone handed in. */
  | { readonly kind: FigureKind; readonly themes: readonly string[] }
  | { readonly kind: "place"; readonly where: string };

/** What is withheld of a theme that is shown. */
export type FigureKind = keyof typeof OF_THEMES;

export type Run = readonly [first: number, last: number];

/** So many cities are named; more are counted. */
const NAMED = 5;

const PACKAGE = new RegExp(`^${werkpakketten.tab}, (\\d+)$`);
const OF_THEMES = { globals: words.global(), ranges: maturiteit.range, sensitivities: words.sensitivity } as const;
const KINDS: readonly FigureKind[] = ["globals", "ranges", "sensitivities"];

/** A figure of a theme, as what is withheld names it. @example figureNamed("ranges", "Strategie") // "Strategie (laagste – hoogste)" */
export function figureNamed(kind: FigureKind, theme: string): string {
  return `${theme} (${OF_THEMES[kind].toLowerCase()})`;
}

/** @param where as it is withheld; the order stays */
export function leftOut(
  where: readonly string[],
  { cities }: Pick<AssessmentDefinition, "cities">,
): readonly LeftOut[] {
  const names = new Set(cities.map(({ name }) => name));
  const left = where.filter((each) => names.has(each));
  const counted = left.length > NAMED;
  const numbers = where.flatMap((each) => PACKAGE.exec(each)?.slice(1).map(Number) ?? []);
  const figures = KINDS.map((kind) => {
    const end = figureNamed(kind, "");
    return { kind, themes: where.filter((each) => each.endsWith(end)).map((each) => each.slice(0, -end.length)) };
  });
  const isFigure = (each: string) => KINDS.some((kind) => each.endsWith(figureNamed(kind, "")));
  const rest = where.filter((each) => !(counted && names.has(each)) && !PACKAGE.test(each) && !isFigure(each));
  return [
    ...figures.filter(({ themes }) => themes.length > 0),
    ...rest.map((each) => ({ kind: "place" as const, where: each })),
    ...(numbers.length > 0 ? [{ kind: "packages" as const, sheet: werkpakketten.tab, runs: runsOf(numbers) }] : []),
    ...(counted ? [{ kind: "cities" as const, count: left.length }] : []),
  ];
}

/** @example runsOf([1, 2, 3, 6]) // [[1, 3], [6, 6]] */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    const [first, last] = runs.at(-1) ?? [each, -1];
    if (last >= each - 1 && runs.length > 0) runs[runs.length - 1] = [first, each];
    else runs.push([each, each]);
  }
  return runs;
}
