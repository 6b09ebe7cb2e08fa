/** The consolidation as a person reads it in a terminal: where the cities stand, the medians, then every finding. */
import Table from "cli-table3";
import type { ConsolidatedCity, Consolidation, Held } from "../consolidation/consolidation";
import type { Named } from "../domain/definition/definition";
import type { Finding, Severity } from "../domain/finding";
import { BLANK, isAnswered } from "../domain/score/score";
import type { Locale } from "../locales/locale";
import { commandTexts as words } from "./texts";

const NARROWEST = 60;
/** Of file and sheet names; longer ones are cut off. */
const WIDEST = 34;
const HEADINGS = [words.file, words.sheet, words.cell] as const;

export function report(
  consolidation: Consolidation,
  { locale, columns, ways }: { readonly locale: Locale; readonly columns: number; readonly ways: string },
): string {
  const received = consolidation.cities.filter(({ status }) => status !== "missing");
  const [only, ...others] = received;
  const blocks = [
    only ? citiesTable(consolidation, received, locale) : words.nothing,
    only && others.length === 0 ? scoresTable(only, consolidation, locale) : "",
    others.length > 0 ? themesTable(consolidation, locale) : "",
    changesTable(consolidation, locale),
    conflictsTable(consolidation, locale),
    ways,
    findingsTable(consolidation.findings, locale, Math.max(columns, NARROWEST)),
    summary(consolidation.findings, locale, received.length > 0),
  ];
  return blocks.filter((block) => block !== "").join("\n\n") + "\n";
}

/** The cities that handed in something, and the names of those that did not. */
function citiesTable(
  { cities, fteTotal, definition }: Consolidation,
  received: readonly ConsolidatedCity[],
  locale: Locale,
): string {
  /** The themes that still lack a score. */
  const open = (scores: ConsolidatedCity["scores"]) =>
    definition.themes
      .filter(({ id }) => !isAnswered(scores.get(id) ?? BLANK))
      .map(({ name }) => name)
      .join(", ");
  const table = newTable([words.city, words.status, words.open, words.fte, words.files]);
  for (const { city, status, scores, fte, files } of received)
    table.push([
      city.name,
      locale.cityStatuses[status],
      status === "partial" ? open(scores) : "",
      right(locale, fte?.value ?? null),
      files.join(", "),
    ]);
  if (received.length > 1) table.push([words.total, "", "", right(locale, fteTotal), ""]);
  const missing =
    received.length > 1 ? cities.filter(({ status }) => status === "missing").map(({ city }) => city.name) : [];
  return table.toString() + (missing.length > 0 ? `\n${words.missing(missing.join(", "))}` : "");
}

/** The scores of one city: a median over one says nothing. */
function scoresTable({ scores }: ConsolidatedCity, { definition }: Consolidation, locale: Locale): string {
  const table = newTable([words.theme, words.score, words.read]);
  for (const { id, name } of definition.themes) {
    const { value, raw } = scores.get(id) ?? BLANK;
    table.push([name, right(locale, value), raw === String(value) ? "" : raw]);
  }
  return table.toString();
}

function themesTable({ themes }: Consolidation, locale: Locale): string {
  const table = newTable([words.theme, words.median, words.count, words.range, words.sensitivity]);
  for (const { theme, median, n, lowest, highest, sensitivity } of themes) {
    const range = lowest === null || highest === null ? "" : `${locale.number(lowest)} – ${locale.number(highest)}`;
    const { low, high } = sensitivity ?? { low: 0, high: 0 };
    const spread = low === high ? words.firm : `${locale.number(low)} – ${locale.number(high)}`;
    table.push([theme.name, right(locale, median), right(locale, n), range, median === null ? "" : spread]);
  }
  return table.toString();
}

/** What is not as it was in the previous bundle. */
function changesTable({ changes, definition }: Consolidation, locale: Locale): string {
  if (!changes) return "";
  if (changes.length === 0) return words.unchanged;
  const table = newTable([words.city, words.theme, words.from, words.to, ...HEADINGS]);
  const shown = ({ status, value, raw }: Held) => {
    if (status === "conflict") return locale.cityStatuses.conflict;
    return value === null ? raw : right(locale, value);
  };
  for (const { cityId, themeId, from, to } of changes)
    table.push([
      nameIn(definition.cities, cityId),
      nameIn(definition.themes, themeId),
      shown(from),
      shown(to),
      to.source?.file ?? "",
      to.source?.sheet ?? "",
      to.source?.cell ?? "",
    ]);
  return `${words.changed}\n${table.toString()}`;
}

function nameIn(among: readonly Named[], wanted: string): string {
  return among.find(({ id }) => id === wanted)?.name ?? words.fte;
}

/** Who says what, where two cells disagree: a row for each of them. */
function conflictsTable({ conflicts, definition }: Consolidation, locale: Locale): string {
  if (conflicts.length === 0) return "";
  const table = newTable([words.city, words.theme, words.value, ...HEADINGS]);
  for (const { cityId, themeId, candidates } of conflicts)
    for (const { value, source } of candidates)
      table.push([
        nameIn(definition.cities, cityId),
        nameIn(definition.themes, themeId),
        value === null ? words.notApplicable : right(locale, value),
        source.file ?? "",
        source.sheet,
        source.cell,
      ]);
  return `${words.conflicts}\n${table.toString()}`;
}

function findingsTable(findings: readonly Finding[], locale: Locale, columns: number): string {
  if (findings.length === 0) return "";
  const places = findings.map(({ file = "", sheet, cell }) => [file, sheet, cell] as const);
  const widest = (index: 0 | 1 | 2) =>
    Math.min(Math.max(...places.map((place) => place[index].length), HEADINGS[index].length) + 2, WIDEST);
  const fixed = [10, widest(0), widest(1), widest(2)];
  const rest = Math.max(columns - fixed.reduce((sum, width) => sum + width, 0) - fixed.length - 2, 30);
  const table = newTable([words.severity, ...HEADINGS, words.what], [...fixed, rest]);
  for (const finding of findings)
    table.push([
      locale.severities[finding.severity],
      finding.file ?? "",
      finding.sheet,
      finding.cell,
      locale.findings[finding.code](finding),
    ]);
  return table.toString();
}

function summary(findings: readonly Finding[], locale: Locale, anything: boolean): string {
  if (findings.length === 0) return anything ? words.allWell : "";
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return (["error", "warning", "info"] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${count(severity)} × ${locale.severities[severity]}`)
    .join(" · ");
}

function right(locale: Locale, value: number | null): { content: string; hAlign: "right" } {
  return { content: value === null ? "" : locale.number(value), hAlign: "right" };
}

/** Without lines between the rows, and without the terminal's colours: it is read in log files too. */
function newTable(head: readonly string[], colWidths: readonly number[] = []) {
  return new Table({
    head: [...head],
    colWidths: [...colWidths],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
}
