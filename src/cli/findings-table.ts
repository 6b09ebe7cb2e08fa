/** Findings as rows of a table: each with its place and its sentence; where many are alike, one row that counts them. */
import { alike, summaryOf } from "../domain/alike";
import type { Finding } from "../domain/finding";
import { severities } from "../layout/dutch";
import { findings as sentences } from "../layout/sheets/finding-sentences";
import { command as words } from "../locales/nl/command";
import { standing } from "../locales/nl/standing";
import { newTable } from "./table";

/** Of file and sheet names; longer ones are cut off. */
const WIDEST = 34;
const HEADINGS = [words.file, words.sheet, words.cell] as const;

export function findingsTable(findings: readonly Finding[], columns: number): string {
  if (findings.length === 0) return "";
  const rows = alike(findings, (finding) => finding).map(({ first, all }) => ({
    first,
    places: placesOf(all),
    sentence: sentenceOf(first, all),
  }));
  const widest = (index: 0 | 1 | 2) =>
    Math.min(
      rows.reduce((width, { places }) => Math.max(width, places[index].length), HEADINGS[index].length) + 2,
      WIDEST,
    );
  const fixed = [10, widest(0), widest(1), widest(2)];
  const rest = Math.max(columns - fixed.reduce((sum, width) => sum + width, 0) - fixed.length - 2, 30);
  const table = newTable([words.severity, ...HEADINGS, words.what], [...fixed, rest]);
  for (const { first, places, sentence } of rows) table.push([severities[first.severity], ...places, sentence]);
  return table.toString();
}

/** File, sheet and cell; of many the first few, as far as they share the rest. */
function placesOf(findings: readonly Finding[]): readonly [file: string, sheet: string, cell: string] {
  const { count, files, places } = summaryOf(findings);
  const [{ file = "", sheet, cell } = { sheet: "", cell: "" }] = places;
  if (count === 1) return [file, sheet, cell];
  if (files > 1) return [firstOf(places.map((place) => place.file ?? "")), "", ""];
  const sheets = new Set(findings.map((finding) => finding.sheet));
  return sheets.size > 1
    ? [file, firstOf(places.map((place) => place.sheet)), ""]
    : [file, sheet, firstOf(places.map((place) => place.cell))];
}

/** @example firstOf(["B2", "B3", "B4"]) // "B2, B3, B4 …" */
function firstOf(names: readonly string[]): string {
  const named = [...new Set(names)].filter((name) => name !== "");
  return named.length === 0 ? "" : `${named.join(", ")} …`;
}

function sentenceOf(first: Finding, all: readonly Finding[]): string {
  const sentence = sentences[first.code](first);
  return all.length === 1 ? sentence : standing.alike(summaryOf(all), sentence);
}
