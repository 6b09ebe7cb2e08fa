/**
 * The benchmark in long format, a row per value, for statistics platforms. City rows first, then the figures of the group, which
 * have no city. Columns that came later stand last: who reads them by their place finds the others where they were.
 */
import type { City, Named } from "../../domain/definition/definition";
import { NIS_PATTERN, nisIn } from "../../domain/definition/nis";
import { FTE } from "../../domain/definition/subject";
import { yearOf } from "../../domain/measurement/period-year";
import { BLANK, type Status } from "../../domain/score/score";
import { difference } from "../../domain/statistics/change";
import type { Benchmark, BenchmarkCity, BenchmarkTheme } from "../benchmark";
import { type TextColumn, type TextTable, textTable } from "./text-table";

/** Of a city's value what it is; of a figure, which one. */
const STATUSES = {
  scored: "een score van een stad",
  between: "tussen twee niveaus: het midden",
  approximate: "bij benadering",
  "not-applicable": "niet van toepassing",
  text: "woorden zonder score",
  blank: "niet ingevuld",
  unreadable: "niet te lezen",
  conflict: "tegenstrijdig: er zijn verschillende waarden, en tot er een gekozen is, telt geen ervan mee",
  published: "de globale score zoals gepubliceerd",
  "published-withheld": "globale score niet getoond: er zou een score uit volgen die niet getoond wordt",
  median: "de mediaan van de steden",
  lowest: "de laagste score van een stad",
  highest: "de hoogste score van een stad",
  "range-withheld": "laagste en hoogste niet getoond: te weinig steden gaven die score",
  "sensitivity-low": "de mediaan als wie ontbreekt overal de laagste score zou geven",
  "sensitivity-high": "de mediaan als wie ontbreekt overal de hoogste score zou geven",
  total: "het totaal van de steden",
  withheld: "niet getoond: van te weinig steden",
} satisfies Record<Status | "conflict" | FigureStatus, string>;

type FigureStatus =
  | ("published" | "published-withheld" | "median" | "lowest" | "highest" | "range-withheld")
  | ("sensitivity-low" | "sensitivity-high" | "total" | "withheld");

interface Row {
  readonly city?: City;
  readonly theme: Named;
  readonly value: number | null;
  readonly status: keyof typeof STATUSES;
  /** How many cities it comes from; `null` where that is withheld. */
  readonly n: number | null;
  /** Of one city that gets its own. */
  readonly target?: number | undefined;
  /** Since the previous measurement, in which the value was so much less. */
  readonly change?: number | null | undefined;
}

export function longOf(benchmark: Benchmark): string {
  return longTable(benchmark).text;
}

export function longTable(benchmark: Benchmark): TextTable {
  const { cities, themes, fte } = benchmark;
  const rows: readonly Row[] = [
    ...cities.flatMap((city) => cityRows(city, benchmark)),
    ...themes.flatMap((theme) => groupRows(theme, benchmark)),
    ...(fte
      ? [
          {
            theme: FTE,
            ...(fte.total === "withheld"
              ? { n: null, ...WITHHELD }
              : ({ n: fte.n, status: "total", value: fte.total } as const)),
          },
        ]
      : []),
  ];
  return textTable(
    {
      name: "lang",
      title: "Benchmark in lang formaat",
      description:
        "Een rij per waarde: eerst de scores per stad, voor zover de lezer ze bij naam mag zien, dan de cijfers van de groep, zonder stad. Er is geen primaire sleutel: de cijfers van de groep hebben geen stad.",
    },
    { columns: columnsFor(benchmark), rows },
  );
}

function columnsFor({ period, globalPeriod = period, date }: Benchmark): readonly TextColumn<Row>[] {
  const periodOf = ({ status }: Row) => (isGlobal(status) ? globalPeriod : period);
  return [
    {
      name: "city_id",
      type: "string",
      title: "Code van de stad",
      of: ({ city }) => city?.id,
      description: "Zoals op Legende; leeg voor een cijfer van de groep.",
    },
    {
      name: "city",
      type: "string",
      title: "Stad",
      of: ({ city }) => city?.name,
      description: "De naam van de stad; leeg voor een cijfer van de groep.",
    },
    {
      name: "theme_id",
      type: "string",
      title: "Code van het thema",
      required: true,
      of: ({ theme }) => theme.id,
      description: `Zoals op Legende; ${FTE.id} voor de VTE met LEKP 1-middelen.`,
    },
    {
      name: "theme",
      type: "string",
      title: "Thema",
      required: true,
      of: ({ theme }) => theme.name,
      description: "De naam van het thema.",
    },
    {
      name: "period",
      type: "string",
      title: "Meting",
      of: periodOf,
      description:
        "De meting waar de waarde bij hoort, zoals ze genoemd wordt; een globale score kan van een andere meting zijn.",
    },
    {
      name: "value",
      type: "number",
      title: "Waarde",
      of: ({ value }) => value,
      description: "De score of het cijfer; bij de VTE het aantal. Leeg waar er geen is: de status zegt waarom.",
    },
    {
      name: "status",
      type: "string",
      title: "Status",
      required: true,
      of: ({ status }) => status,
      among: Object.keys(STATUSES),
      description: `Wat de waarde is. ${Object.entries(STATUSES)
        .map(([status, meaning]) => `${status}: ${meaning}`)
        .join("; ")}.`,
    },
    {
      name: "n",
      type: "integer",
      title: "n",
      of: ({ n }) => n,
      description: "Van hoeveel steden de waarde komt: 1 of 0 voor een stad zelf. Leeg waar dat niet getoond wordt.",
    },
    {
      name: "target",
      type: "number",
      title: "Streefscore",
      of: ({ target }) => target,
      description: "Waar de stad naartoe wil; enkel voor de stad zelf.",
    },
    {
      name: "previous",
      type: "number",
      title: "Vorige waarde",
      of: previousOf,
      description: "In de vorige meting; leeg waar die er niet is.",
    },
    {
      name: "change",
      type: "number",
      title: "Verandering",
      of: ({ change }) => change,
      description: "Hoeveel de waarde hoger is dan in de vorige meting.",
    },
    {
      name: "nis_code",
      type: "string",
      title: "NIS-code",
      of: ({ city }) => city && nisIn(city, yearOf(period)),
      pattern: NIS_PATTERN,
      description:
        "De NIS-code van de stad in het jaar van de meting, of de huidige waar dat jaar niet bekend is: een fusie geeft een andere.",
    },
    {
      name: "year",
      type: "year",
      title: "Jaar",
      of: (row) => yearOf(periodOf(row)),
      description: "Het jaar van de meting; leeg waar de meting er geen noemt, of meer dan een.",
    },
    {
      name: "date",
      type: "date",
      title: "Datum",
      required: true,
      of: () => date,
      description: "De dag die op de export staat: een latere export van dezelfde meting heeft een latere.",
    },
  ];
}

function isGlobal(status: Row["status"]): boolean {
  return status === "published" || status === "published-withheld";
}

function previousOf({ value, change }: Row): number | null {
  return value !== null && typeof change === "number" ? difference(change, value) : null;
}

const WITHHELD = { status: "withheld", value: null } as const;
const CONFLICT = { status: "conflict", value: null } as const;

function cityRows(
  { city, scores, fte, contradicted }: BenchmarkCity,
  { themes, fte: total, targets, changes = [], definition }: Benchmark,
): readonly Row[] {
  const coded = definition.cities.find(({ id }) => id === city.id) ?? city;
  const own = themes.map(({ theme }): Row => {
    const { status, value } = contradicted?.has(theme.id) ? CONFLICT : (scores.get(theme.id) ?? BLANK);
    const change = changes.find(({ themeId }) => themeId === theme.id)?.cities.find(({ cityId }) => cityId === city.id);
    const n = value === null ? 0 : 1;
    return { city: coded, theme, value, status, n, target: targets?.get(theme.id), change: change?.difference };
  });
  if (!total) return own;
  const value = fte?.value ?? null;
  const without = contradicted?.has(FTE.id) ? CONFLICT.status : fte && fte.raw !== "" ? "text" : "blank";
  const status = value !== null ? "scored" : without;
  return [...own, { city: coded, theme: FTE, value, status, n: value === null ? 0 : 1 }];
}

function groupRows(
  { theme, published, isPublishedWithheld, figures }: BenchmarkTheme,
  { changes = [] }: Benchmark,
): readonly Row[] {
  if (figures === "withheld") return [{ theme, n: null, ...WITHHELD }];
  const { n, median, lowest, highest, range, sensitivity } = figures;
  const { from = null, to = null } = changes.find(({ themeId }) => themeId === theme.id) ?? {};
  const change = from === null || to === null ? null : difference(from, to);
  const row = (status: FigureStatus, value: number | null): Row => ({ theme, status, value, n });
  return [
    isPublishedWithheld ? row("published-withheld", null) : row("published", published),
    { ...row("median", median), change },
    ...(range === "withheld" ? [row("range-withheld", null)] : [row("lowest", lowest), row("highest", highest)]),
    row("sensitivity-low", sensitivity?.low ?? null),
    row("sensitivity-high", sensitivity?.high ?? null),
  ];
}
