/**
 * The benchmark in long format, a row per value, for statistics platforms: comma, decimal point, UTF-8 without a mark. City
 * rows first, then the figures of the group, which have no city. Codes and headings are the same in every language.
 */
import { FTE } from "../../domain/definition/subject";
import type { CityAssessment } from "../../domain/measurement/measurement";
import type { Benchmark, BenchmarkTheme } from "../benchmark";
import type { Named } from "../../domain/definition/definition";
import { BLANK } from "../../domain/score/score";
import { difference } from "../../domain/statistics/change";
import { decimal, delimited, harmless } from "./delimited";

const HEADINGS = [
  "city_id",
  "city",
  "theme_id",
  "theme",
  "period",
  "value",
  "status",
  "n",
  "target",
  "previous",
  "change",
] as const;

export function longOf(benchmark: Benchmark): string {
  const { cities, themes, fte, period } = benchmark;
  const rows: readonly Row[] = [
    ...cities.flatMap((city) => cityRows(city, benchmark)),
    ...themes.flatMap(groupRows),
    ...(fte
      ? [{ theme: FTE, n: fte.n, ...(fte.total === "withheld" ? WITHHELD : { status: "total", value: fte.total }) }]
      : []),
  ];
  const lines = rows.map(({ city, theme, value, status, n, target, change }) => {
    const previous = typeof value === "number" && typeof change === "number" ? difference(change, value) : null;
    const cells = [city?.id ?? "", city?.name ?? "", theme.id, theme.name, period, value, status, n];
    return [...cells, target, previous, change].map((each) =>
      typeof each === "number" ? decimal(each, ".") : harmless(each ?? ""),
    );
  });
  return delimited([HEADINGS, ...lines], ",");
}

interface Row {
  readonly city?: Named;
  readonly theme: Named;
  readonly value: number | null;
  /** Of a city's value what it is; of a figure, which one. */
  readonly status: string;
  /** How many cities it comes from; `null` where that is withheld. */
  readonly n: number | null;
  /** Of one city that gets its own. */
  readonly target?: number | undefined;
  /** Since the previous measurement, in which the value was so much less. */
  readonly change?: number | null | undefined;
}

const WITHHELD = { status: "withheld", value: null } as const;

function cityRows(
  { city, scores, fte }: CityAssessment,
  { themes, fte: total, targets, changes = [] }: Benchmark,
): readonly Row[] {
  const own = themes.map(({ theme }): Row => {
    const { status, value } = scores.get(theme.id) ?? BLANK;
    const change = changes.find(({ themeId }) => themeId === theme.id)?.cities.find(({ cityId }) => cityId === city.id);
    const n = value === null ? 0 : 1;
    return { city, theme, value, status, n, target: targets?.get(theme.id), change: change?.difference };
  });
  if (!total) return own;
  const value = fte?.value ?? null;
  const status = value !== null ? "scored" : fte && fte.raw !== "" ? "text" : "blank";
  return [...own, { city, theme: FTE, value, status, n: value === null ? 0 : 1 }];
}

function groupRows({ theme, published, figures }: BenchmarkTheme): readonly Row[] {
  if (figures === "withheld") return [{ theme, n: null, ...WITHHELD }];
  const { n, median, lowest, highest, sensitivity } = figures;
  const values: readonly (readonly [status: string, value: number | null])[] = [
    ["published", published],
    ["median", median],
    ["lowest", lowest],
    ["highest", highest],
    ["sensitivity-low", sensitivity?.low ?? null],
    ["sensitivity-high", sensitivity?.high ?? null],
  ];
  return values.map(([status, value]) => ({ theme, status, value, n }));
}
