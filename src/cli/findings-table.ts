/** Findings as rows of a table: each with its place and its sentence; where many are alike, one row that counts them. */
import { alike, summaryOf } from "../domain/alike";
import type { Finding } from "../domain/finding";
import { severities } from "../layout/dutch";
import { findings as sentences } from "../layout/sheets/finding-sentences";
import { command as words } from "../locales/nl/command";
import { standing } from "../locales/nl/standing";
import { newTable, PADDING } from "./table";

/** Of file and sheet names; longer ones are cut off. */
const WIDEST = 34;
const HEADINGS = [words.file, words.sheet, words.cell] as const;

export function findingsTable(findings: readonly Finding[], columns: number): string {
  if (findings.length === 0) return "";
  const rows = alike(findings, (finding) => finding).map(({ first, all }) => ({
    severity: severities[first.severity],
    places: placesOf(all),
    sentence: sentenceOf(first, all),
  }));
  const widthOf = (heading: string, textOf: (row: (typeof rows)[number]) => string) =>
    rows.reduce((width, row) => Math.max(width, textOf(row).length), heading.length) + PADDING;
  const fixed = [
    widthOf(words.severity, ({ severity }) => severity),
    ...([0, 1, 2] as const).map((at) =>
      Math.min(
        widthOf(HEADINGS[at], ({ places }) => places[at]),
        WIDEST,
      ),
    ),
  ];
  const rest = Math.max(columns - fixed.reduce((sum, width) => sum + width, 0) - fixed.length - 2, 30);
  const table = newTable([words.severity, ...HEADINGS, words.what], [...fixed, rest]);
  for (const { severity, places, sentence } of rows) table.push([severity, ...places, sentence]);
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
