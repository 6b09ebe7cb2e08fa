/** A global score published as the median over all scores, of which a confidential one was left out: beside the others it is that score. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { LedgerEntry } from "../../src/domain/global-score/ledger";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import type { Audience } from "../../src/export/audience";
import type { Benchmark } from "../../src/export/benchmark";
import { leftOut } from "../../src/export/left-out";
import { benchmarkSheet } from "../../src/export/sheet/benchmark-sheet";
import { planThemePages } from "../../src/export/sheet/theme-pages";
import { csvOf } from "../../src/export/text/csv";
import { longOf } from "../../src/export/text/long";
import type { Snapshot } from "../../src/host/snapshot";
import { command } from "../../src/locales/nl/command-left-out";
import { editCells } from "../layout/edits";
import { bundleBook, entry } from "../layout/published";
import { GENT, PUBLIC, STEERING, textOf, withCities } from "./benchmarks";

/** The median is 3.25 with Gent, and 3 without. */
const SCORES = { aalst: 1, antwerpen: 2, brugge: 2, genk: 4, hasselt: 4, kortrijk: 5, gent: 3.25 };
const RULES = { ...DEFAULT_RULES, whenTooSmall: "withhold" as const };

function bookOf(ledger: readonly LedgerEntry[], scores: Readonly<Record<string, number>> = SCORES): Snapshot {
  const book = bundleBook({ ...withCities(Object.entries(scores)), ledger, rules: RULES });
  return editCells(book, "Maturiteit", (cell) =>
    cell.value === 3.25 && cell.formula === undefined ? { ...cell, note: "vertrouwelijk" } : cell,
  );
}

function made(workbook: Snapshot, audience: Audience = STEERING, previous?: Snapshot): Benchmark {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => audience, stage: "final", date: "2026-11-30", previous },
  });
  if ("refused" in result) throw new Error(result.refused.reason);
  return result.benchmark;
}

const strategy = ({ themes }: Benchmark) => themes.find(({ theme }) => theme.id === "strategie");
const published = (value: number, median?: number) =>
  entry("strategie", "published", { value, ...(median !== undefined && { median }) });
const told = ({ withheld, definition }: Benchmark) =>
  leftOut(
    withheld.filter(({ reason }) => reason === "tells-confidential").map(({ where }) => where),
    definition,
  ).map(command.leftOutPart);

describe("a median that was published with a confidential score in it", () => {
  it.each<readonly [string, readonly LedgerEntry[]]>([
    ["as Globaal says", [published(3.25, 3.25)]],
    ["while Globaal does not say of what it is", [published(3.25)]],
    ["rounded", [published(3.3, 3.25)]],
    ["after a workshop that kept it", [entry("strategie", "workshop", { value: 3.25 }), published(3.25, 3.25)]],
    ["as the median of then", [published(3.75, 3.75)]],
  ])("is shown to no audience: %s", (_, ledger) => {
    for (const audience of [STEERING, PUBLIC, GENT]) {
      const benchmark = made(bookOf(ledger), audience);
      expect(strategy(benchmark)).toMatchObject({ published: null, isPublishedWithheld: true, figures: { median: 3 } });
      expect(strategy(benchmark)).not.toHaveProperty("changedSince");
      expect(told(benchmark)).toEqual(["Globale score van Strategie"]);
    }
  });

  it.each<readonly [string, readonly LedgerEntry[], number]>([
    ["was adjusted", [entry("strategie", "workshop", { value: 3.5 }), published(3.5, 3.25)], 3.5],
    ["was decided to be another than the median of then", [published(2.5, 3.25)], 2.5],
    ["is the median of what is shown too", [published(3, 3.25)], 3],
  ])("stays where it %s", (_, ledger, value) => {
    const benchmark = made(bookOf(ledger));
    expect(strategy(benchmark)).toMatchObject({ published: value });
    expect(strategy(benchmark)).not.toHaveProperty("isPublishedWithheld");
    expect(told(benchmark)).toEqual([]);
  });

  it("stays where no score was left out, also when another is the median by now", () => {
    const all = { ...SCORES, gent: 3 };
    expect(strategy(made(bookOf([published(3, 3)], all)))).toMatchObject({ published: 3 });
    expect(strategy(made(bookOf([published(3.5, 3.5)], all)))).toMatchObject({ published: 3.5, changedSince: true });
  });

  it("is nowhere on what leaves, which says why", () => {
    const ledger = [published(3.25, 3.25), entry("aanpak", "published", { value: 2 })];
    for (const audience of [STEERING, PUBLIC, GENT]) {
      const benchmark = made(bookOf(ledger), audience);
      const sheet = textOf(benchmarkSheet(benchmark, "Benchmark"));
      const pages = textOf(planThemePages(benchmark));
      const [csv, long] = [csvOf(benchmark), longOf(benchmark)];
      for (const text of [textOf(benchmark), sheet, pages, csv, long]) expect(text).not.toMatch(/3[.,]25/);
      const line = "Globale score niet getoond voor Strategie: hieruit is een vertrouwelijke score af te leiden.";
      expect(sheet).toContain(line);
      expect(sheet).not.toContain("nog niet gepubliceerd voor Strategie");
      expect(pages).toContain("Globale score: niet getoond");
      expect(csv).toMatch(/Globale score;niet getoond;2/);
      expect(long).toMatch(/published-withheld/);
    }
  });
});

describe("a median of the previous measurement with a confidential score in it", () => {
  it("is not laid beside the one of now: the median is that of what was open then", () => {
    const now = bundleBook({ ...withCities(Object.entries({ ...SCORES, gent: 4 })), rules: RULES });
    const benchmark = made(now, STEERING, bookOf([]));
    expect(benchmark.changes?.find(({ themeId }) => themeId === "strategie")).toMatchObject({ from: 3, to: 4 });
  });
});
