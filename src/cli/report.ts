/** The consolidation as a person reads it in a terminal: where the cities stand, the medians, then every finding. */
import Table from "cli-table3";
import type { ConsolidatedCity, Consolidation } from "../consolidation/consolidation";
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
  { locale, columns }: { readonly locale: Locale; readonly columns: number },
): string {
  const blocks = [
    citiesTable(consolidation, locale),
    themesTable(consolidation, locale),
    findingsTable(consolidation.findings, locale, Math.max(columns, NARROWEST)),
    summary(consolidation.findings, locale),
  ];
  return blocks.filter((block) => block !== "").join("\n\n") + "\n";
}

function citiesTable({ cities, fteTotal, definition }: Consolidation, locale: Locale): string {
  /** The themes that still lack a score. */
  const open = (scores: ConsolidatedCity["scores"]) =>
    definition.themes
      .filter(({ id }) => !isAnswered(scores.get(id) ?? BLANK))
      .map(({ name }) => name)
      .join(", ");
  const table = newTable([words.city, words.status, words.open, words.fte, words.files]);
  for (const { city, status, scores, fte, files } of cities)
    table.push([
      city.name,
      locale.cityStatuses[status],
      status === "partial" ? open(scores) : "",
      right(locale, fte?.value ?? null),
      files.join(", "),
    ]);
  table.push([words.total, "", "", right(locale, fteTotal), ""]);
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

function summary(findings: readonly Finding[], locale: Locale): string {
  if (findings.length === 0) return words.allWell;
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
