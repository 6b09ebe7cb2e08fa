/**
 * How cost grows: each piece of work once as it is and once three times as much of one thing (findings, files, cities, cells),
 * taking turns. A factor of 3 in work should be at most a factor of 3.3 in time; what compares all with all shows 9. Nothing fails here.
 */
import { draftBundle } from "../src/actions/draft-bundle.ts";
import { parseSubmission } from "../src/actions/parse-submission.ts";
import { inspectionOf } from "../src/actions/inspect.ts";
import { report } from "../src/cli/report.ts";
import { bundleOf } from "../src/consolidation/bundle.ts";
import { consolidate } from "../src/consolidation/consolidate.ts";
import { previousOf } from "../src/consolidation/previous.ts";
import { stillOpen } from "../src/consolidation/still-open.ts";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { benchmarkOf } from "../src/export/benchmark-of.ts";
import { NOTHING_CONFIDENTIAL, openWorkbook } from "../src/export/confidential/open-workbook.ts";
import { planBenchmark } from "../src/export/sheet/plan-benchmark.ts";
import { DEFAULT_RULES } from "../src/domain/publication/rules.ts";
import { emptyMeasurement } from "../src/domain/measurement/measurement.ts";
import { EMPTY_WORKBOOK, planLayout } from "../src/layout/plan/plan-layout.ts";
import { nl } from "../src/locales/nl.ts";
import { openOf } from "../src/taskpane/check/still-open.ts";
import { checkView } from "../src/taskpane/view/check-view.ts";
import { progressOf } from "../src/taskpane/view/places.ts";
import { inTurns, median, ratios, spread, table } from "./turns.js";

const FACTOR = 3;
const TURNS = 11;
/** Shorter ones are told apart by when garbage is collected: what takes 12 ms spread from 2.0 to 4.5. */
const LEAST = 100;
const INPUT = { builtIn: klimaatgovernance };
const HEADS = ["work", "of", "n", "ms", `ms at ${FACTOR}n`, `× (at most ${(FACTOR * 1.1).toFixed(1)})`];
/** What an empty workbook says, which holds whatever a reading holds by now. */
const NOTHING = {
  ...parseSubmission(EMPTY_WORKBOOK, { builtIn: klimaatgovernance, file: "leeg.xlsx" }).reading,
  findings: [],
};

/** What is measured: so many of what, and from a size to the work itself, which is done again and again. */
const SLOPES = [
  { work: "bundle, each asked about", of: "findings", size: 20_000, make: withFindings },
  { work: "bundle after a bundle", of: "open findings", size: 3000, make: withOpenFindings },
  { work: "bundle, all of one city", of: "files", size: 2000, make: withFiles },
  { work: "bundle, each with a file", of: "cities", size: 300, make: withCities },
  { work: "draft into a bundle", of: "cities", size: 300, make: draftInto },
  { work: "report of the command", of: "findings", size: 10_000, make: reportOf },
  { work: "report of the command", of: "files that contradict", size: 1000, make: reportOfConflicts },
  { work: "check after an edit", of: "cities × 8", size: 1000, make: checked },
  { work: "suggestions after an edit", of: "cells", size: 2000, make: suggested },
  { work: "benchmark for one city", of: "cities", size: 300, make: benchmark },
  { work: "cut what is marked", of: "marks", size: 5000, make: marked },
];

/** @returns Markdown, and the largest factor in time */
export async function slopes() {
  const rows = [];
  for (const { work, of, size, make } of SLOPES) rows.push([work, of, size, ...(await slope(make, size))]);
  return { markdown: table(HEADS, rows), worst: Math.max(...rows.map((row) => Number(row.at(-1).split(" ")[0]))) };
}

async function slope(make, size) {
  const [ones, others] = (
    await inTurns({ small: make(size), large: make(size * FACTOR) }, { turns: TURNS, warm: 2, least: LEAST })
  ).values();
  return [median(ones).toFixed(1), median(others).toFixed(1), spread(ratios(others, ones), 2)];
}

export function scan(cities, themes = 8) {
  const named = (kind, count) =>
    Array.from({ length: count }, (_, at) => ({ id: `${kind}-${at + 1}`, name: `${kind} ${at + 1}`, aliases: [] }));
  return { ...klimaatgovernance, id: "groot", cities: named("Gemeente", cities), themes: named("Thema", themes) };
}

function finding(at, file) {
  return { code: "score-text", severity: "warning", file, sheet: "Blad1", cell: `B${at + 2}`, raw: `tekst ${at}` };
}

function score(cityId, themeId, { value = 3, row = 2 } = {}) {
  const source = { sheet: "Blad1", cell: `B${row}` };
  return { cityId, themeId, score: { status: "scored", value, raw: String(value) }, source };
}

function bundled(submissions, definition, options) {
  return bundleOf(consolidate(submissions, definition, options));
}

/** One file of two cities, so that each finding is looked up by its cell. */
function withFindings(size) {
  const scores = ["gent", "genk"].map((cityId) => score(cityId, "aanpak"));
  const findings = Array.from({ length: size }, (_, at) => finding(at, "alle.xlsx"));
  return () => bundled([{ file: "alle.xlsx", reading: { ...NOTHING, scores, findings } }], klimaatgovernance);
}

/** As many cells that a later file replaces as there are findings about others. */
function withOpenFindings(size) {
  const definition = scan(size / 10, 10);
  const pairs = definition.cities.flatMap(({ id }) => definition.themes.map((theme) => [id, theme.id]));
  const provenance = pairs.map(([cityId, themeId], at) => {
    const { score: said, source } = score(cityId, themeId, { row: at + 2 });
    const about = { kind: "score", themeId, score: said };
    return { cityId, about, source: { file: "vorige.xlsx", ...source }, standing: "only", chosenBy: "", before: "" };
  });
  const findings = Array.from({ length: size }, (_, at) => finding(at + size, "vorige.xlsx"));
  const memory = { provenance, files: new Map(), findings, rules: undefined };
  const previous = previousOf({ file: "bundel.xlsx", reading: NOTHING, memory, filledIn: (place) => place });
  const scores = pairs.map(([cityId, themeId], at) => score(cityId, themeId, { value: 4, row: at + 2 }));
  return () => bundled([{ file: "later.xlsx", reading: { ...NOTHING, scores } }], definition, { previous });
}

/** Each contradicts another, and says something in words as well. */
function withFiles(size) {
  const submissions = contradicting(size);
  const choice = { cityId: "gent", themeId: "aanpak", by: "", take: { kind: "candidate", file: "1.xlsx" } };
  return () => bundled(submissions, klimaatgovernance, { choices: [choice] });
}

function contradicting(size) {
  return Array.from({ length: size }, (_, at) => ({
    file: `${at}.xlsx`,
    reading: {
      ...NOTHING,
      scores: [score("gent", "aanpak", { value: 1 + (at % 4) })],
      statements: [{ cityId: "gent", raw: "volgt", source: { sheet: "Blad1", cell: "J2" } }],
    },
  }));
}

function reportOfConflicts(size) {
  const consolidation = consolidate(contradicting(size), klimaatgovernance);
  return () => report(consolidation, { locale: nl, columns: 120, open: stillOpen(consolidation), ways: "" });
}

export function withCities(size) {
  const definition = scan(size);
  const submissions = filesOf(definition);
  const choices = definition.cities.map(({ id, name }) => ({
    ...{ cityId: id, themeId: "Thema-1", by: "" },
    take: { kind: "candidate", file: `${name}.xlsx` },
  }));
  return () => bundled(submissions, definition, { choices });
}

function filesOf({ cities, themes }, value = 3) {
  return cities.map(({ id, name }) => ({
    file: `${name}.xlsx`,
    reading: { ...NOTHING, scores: themes.map((theme, at) => score(id, theme.id, { value, row: at + 2 })) },
  }));
}

/** Into sheets that are there, in which half of the cells hold something else. */
function draftInto(size) {
  const definition = scan(size);
  const cities = definition.cities.map((city) => ({
    city,
    scores: new Map(definition.themes.slice(0, 4).map(({ id }) => [id, { status: "scored", value: 2, raw: "2" }])),
  }));
  const { sheets, names } = planLayout(EMPTY_WORKBOOK, { ...emptyMeasurement(definition, "2026"), cities });
  const workbook = { sheets: sheets.map(snapshotOf), names: names.map(nameOf), dateBase: 1900 };
  const submissions = { submissions: filesOf(definition), bundles: new Set(), faults: [], definition };
  const input = { ...INPUT, submissions, choices: [], overwrite: new Set() };
  return () => draftBundle(workbook, input);
}

function snapshotOf({ name, cells }) {
  return { name, visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function nameOf({ name, sheet, area }) {
  const { row, column, rows, columns } = area;
  const at = (down, right) => `$${letters(right)}$${down + 1}`;
  return { name, refersTo: `'${sheet}'!${at(row, column)}:${at(row + rows - 1, column + columns - 1)}` };
}

function letters(column) {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function reportOf(size) {
  const findings = Array.from({ length: size }, (_, at) => finding(at, `${at % 50}.xlsx`));
  const consolidation = consolidate([{ file: "alle.xlsx", reading: { ...NOTHING, findings } }], klimaatgovernance);
  return () => report(consolidation, { locale: nl, columns: 120, open: stillOpen(consolidation) });
}

/** What was read is as large as the grid; reading it is measured elsewhere. */
function checked(size) {
  const definition = scan(size);
  const pairs = definition.cities.flatMap(({ id }, row) =>
    definition.themes.map((theme, at) => [id, theme.id, row, at]),
  );
  const reading = {
    ...NOTHING,
    places: pairs.map(([cityId, themeId, row, column]) => ({
      cityId,
      themeId,
      sheet: "Blad1",
      row: row + 1,
      column: column + 1,
    })),
    scores: pairs.map(([cityId, themeId, row, at]) => ({
      ...score(cityId, themeId),
      source: { sheet: "Blad1", cell: `${letters(at + 1)}${row + 2}` },
    })),
  };
  return () => {
    // A reading is new after each edit.
    const inspection = { workbook: EMPTY_WORKBOOK, definition, reading: { ...reading } };
    const view = checkView(inspection);
    progressOf(inspection, view.consolidation.conflicts);
    return openOf(inspection, view);
  };
}

/** Each with a row of its own on Toelichting. */
function suggested(size) {
  const definition = scan(size, 3);
  const { sheets, names } = planLayout(EMPTY_WORKBOOK, emptyMeasurement(definition, "2026"));
  const workbook = { sheets: sheets.map(snapshotOf), names: names.map(nameOf), dateBase: 1900 };
  const { places } = inspectionOf(workbook, INPUT).reading;
  const findings = definition.cities.map((_, at) => ({
    ...{
      code: "score-as-text",
      severity: "warning",
      sheet: "Maturiteit",
      cell: `B${at + 11}`,
      raw: "3",
      suggestion: 3,
    },
  }));
  return () => checkView({ workbook, definition, reading: { ...NOTHING, places, findings } });
}

function benchmark(size) {
  const definition = scan(size);
  const measured = consolidate(filesOf(definition), definition);
  const before = consolidate(filesOf(definition, 2), definition);
  const input = {
    ...{ measured, published: new Map(), stage: "draft", date: "2026-03-01", confidential: NOTHING_CONFIDENTIAL },
    rules: { ...DEFAULT_RULES, whenTooSmall: "withhold" },
    audience: { kind: "city", cityId: "Gemeente-1" },
    previous: { measured: before, byPresentRule: before, medians: new Map() },
  };
  return () => {
    benchmarkOf(input);
    const { benchmark: all } = benchmarkOf({ ...input, audience: { kind: "steering-group" } });
    return planBenchmark(all, { takenSheetNames: [] });
  };
}

function marked(size) {
  const cells = Array.from({ length: size }, (_, row) => [
    { row, column: 0, value: `Gemeente ${row}` },
    { row, column: 1, value: 3, note: "vertrouwelijk" },
    { row, column: 2, value: 3 },
  ]).flat();
  const workbook = { sheets: [snapshotOf({ name: "Blad1", cells })], names: [], dateBase: 1900 };
  const places = cells.filter(({ column }) => column > 0).map(({ row, column }) => ({ sheet: "Blad1", row, column }));
  const input = { definition: klimaatgovernance, rules: DEFAULT_RULES, reading: { ...NOTHING, places } };
  return () => openWorkbook(workbook, input);
}
