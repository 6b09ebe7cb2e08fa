/**
 * Globaal: the ledger. Per theme a row for the median and one for each step after it, down to what is published: it reads as
 * it was decided. The median comes from Maturiteit and takes no input; what is published goes back there.
 */
import type { Named } from "../../domain/definition/definition";
import { entryOf, LEDGER_STEPS, type LedgerEntry, type LedgerStep } from "../../domain/global-score/ledger";
import { statisticsOf } from "../../domain/measurement/measurement";
import { serialOf } from "../../domain/score/date-format";
import { day, number } from "../dutch";
import { NAMES } from "../names";
import { decimal } from "./quoted";
import { globalValidation } from "./score-cells";
import * as style from "../drawing/style";
import { cellIn } from "./grid";
import type { Calculating, OwnSheet } from "./sheet";
import { SCORE, THEME } from "./vocabulary";

export type LedgerColumn = "theme" | "step" | "score" | "reason" | "person" | "date" | "median";

interface Line {
  readonly theme: Named;
  /** Absent for the median. */
  readonly step?: LedgerStep;
  readonly entry?: LedgerEntry | undefined;
}

export const words = {
  /** In front of the measurement that the global scores are of; empty for that of the workbook. */
  period: "Meting van de globale score",
  /** What else people call it. */
  periodAliases: ["Periode", "Meting", "Periode van de globale score", "Meting globale score", "Periode globale score"],
  median: "Mediaan",
  /** Stands before the number of cities that the median is of. */
  count: "n = ",
  steps: {
    workshop: "Bijstelling workshop",
    estimate: "Inschatting Kenniscentrum",
    published: "Gepubliceerd",
  } satisfies Record<LedgerStep, string>,
  /** Stands for the score where two rows of one step say another: it is none. */
  against: (one: string, other: string) => `${decimal(one)} tegenover ${decimal(other)}`,
  /** Stands in the reason of what is published in the place of it. @param date as it was written; empty where it was not */
  before: (value: number, date: string) =>
    `Voordien gepubliceerd: ${number(value)}${date === "" ? "" : ` (${/^\d{4}-\d\d-\d\d$/.test(date) ? day(date) : date})`}.`,
} as const;

const WORDS = { format: style.TEXT, header: style.LEFT } as const;
/** Each theme is a block: its name at the top of it, and below it what is published. */
const HEAD = { theme: { bold: true } };
const WITHIN = { theme: { fontColour: style.QUIET } };
const FOOT = {
  ...{ theme: style.SUMMARY, step: style.SUMMARY, score: style.SUMMARY },
  ...{ reason: style.FOOT, person: style.FOOT, date: style.FOOT },
  median: { ...style.FOOT, ...style.INPUT },
};
const OF_A_STEP = { score: style.INPUT, reason: style.INPUT, person: style.INPUT, date: style.INPUT };

export const globaal: OwnSheet<Line, LedgerColumn> = {
  table: NAMES.ledger,
  tab: "Globaal",
  title: "Globale score: van mediaan tot publicatie",
  note: "Elke stap krijgt een score, een reden, een naam en een datum. De mediaan en de scores van de steden blijven zoals ze zijn.",
  lines: ({ bundle }) => [{ label: words.period, value: bundle.measurement.globalPeriod ?? "", input: true }],
  columns: {
    theme: { title: "Thema", aliases: THEME, width: 27, ...WORDS, write: ({ theme }) => theme.name },
    step: { title: "Stap", width: 27, ...WORDS, write: ({ step }) => (step ? words.steps[step] : words.median) },
    score: {
      ...{ title: "Score", aliases: SCORE, width: 9, format: { ...style.TEXT, ...style.SCORE }, colours: true },
      ...{ header: { ...style.LEFT, ...style.FIGURE }, exact: true },
      validation: ({ bundle, places }, cell) => globalValidation(cell, bundle.measurement.definition, places?.colours),
      calculated: (at) => withMedian(at, ({ value, median }) => ({ value: value ?? "", formula: `=${median}` })),
      write: ({ entry }) => (entry ? scoreIn(entry) : null),
    },
    reason: {
      ...{ title: "Reden", width: 65, ...WORDS, tall: true, write: ({ entry }) => entry?.reason ?? "" },
      calculated: (at) =>
        withMedian(at, ({ n, count }) => ({ value: `${words.count}${n}`, formula: `="${words.count}"&${count}` })),
    },
    person: {
      ...{ title: "Wie", aliases: ["Door wie"], width: 24, ...WORDS, tall: true },
      write: ({ entry }) => entry?.person ?? "",
    },
    date: {
      ...{ title: "Datum", width: 13, format: { ...style.TEXT, ...style.DATE }, header: style.LEFT },
      write: ({ entry }) => serialOf(entry?.date ?? ""),
    },
    median: {
      ...{ title: "Mediaan toen", width: 13, format: { ...style.TEXT, ...style.SCORE } },
      ...{ header: { ...style.LEFT, ...style.FIGURE }, exact: true },
      write: ({ entry }) => entry?.median ?? null,
    },
  },
  ...{ knownBy: ["theme", "step", "score", "reason", "person", "date"], from: "centre", byNameAlone: true },
  rows: ({ measurement: { definition, ledger = [] } }) =>
    definition.themes.flatMap((theme) => [
      { theme },
      ...LEDGER_STEPS.map((step) => ({ theme, step, entry: entryOf(ledger, { themeId: theme.id, step }) })),
    ]),
  looks: [
    ({ step }) => (step ? OF_A_STEP : {}),
    ({ step }) => (step ? WITHIN : HEAD),
    ({ step }) => (step === "published" ? FOOT : {}),
  ],
  keeps: ({ theme }) => theme.id,
  // Low rows: eight themes fit on a page.
  rowHeight: 16,
  frozen: 2,
};

/** The number where it says no more than that. */
function scoreIn({ value, raw }: LedgerEntry): string | number | null {
  return raw === String(value) ? value : raw;
}

interface Median {
  readonly value: number | null;
  readonly n: number;
  /** The cells of Maturiteit that have them now. */
  readonly median: string;
  readonly count: string;
}

function withMedian<Cell>(
  { row, on: { bundle, places } }: Calculating<Line, LedgerColumn>,
  shown: (median: Median) => Cell,
): Cell | undefined {
  if (!row || row.step || !places?.grid) return undefined;
  const [median, count] = [cellIn(places.grid, "median", row.theme.id), cellIn(places.grid, "count", row.theme.id)];
  if (median === undefined || count === undefined) return undefined;
  const { median: value, n } = statisticsOf(row.theme.id, bundle.measurement);
  return shown({ value, n, median, count });
}
