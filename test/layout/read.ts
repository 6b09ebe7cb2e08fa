/** Reading a workbook in a test, and what came of it in a form that is easy to compare. */
import type { Snapshot } from "../../src/host/snapshot";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Finding } from "../../src/domain/finding";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import type { WorkbookReading } from "../../src/layout/parse/reading";
import type { Choice, RememberedWay } from "../../src/layout/way";

export interface ReadOptions {
  readonly definition?: AssessmentDefinition;
  readonly file?: string;
  readonly choices?: readonly Choice[];
  readonly ways?: readonly RememberedWay[];
}

export function read(workbook: Snapshot, options: ReadOptions = {}): WorkbookReading {
  return parseWorkbook(workbook, { definition: klimaatgovernance, ...options });
}

/** Every finding on a line, but that of words beside the scores, which are told of in nearly every layout: `score-as-phrase Blad1!B5 "tussen 2 en 3" → 2.5`. */
export function told({ findings }: Pick<WorkbookReading, "findings">): readonly string[] {
  return findings.filter(({ code }) => code !== "text-not-taken").map(lineOf);
}

/** The same, for workbooks with FTE alone: that there are no scores in them is said of each, and tested where it matters. */
export function toldOfFte(reading: Pick<WorkbookReading, "findings">): readonly string[] {
  return told(reading).filter((line) => !line.startsWith("scores-not-found"));
}

function lineOf({ code, sheet, cell, raw, suggestion }: Finding): string {
  const place = sheet === "" ? "" : ` ${sheet}!${cell}`;
  return `${code}${place} "${raw}"${suggestion === undefined ? "" : ` → ${suggestion}`}`;
}

/** By city, the themes that it says something of: the value, or the status where there is none. */
export function scoresIn({
  scores,
}: WorkbookReading): Readonly<Record<string, Readonly<Record<string, number | string>>>> {
  const cities: Record<string, Record<string, number | string>> = {};
  for (const { cityId, themeId, score } of scores) (cities[cityId] ??= {})[themeId] = score.value ?? score.status;
  return cities;
}

/** By city, its scores in the order of the definition: `gent: "3 4 - 2.5 3 text 3 3"`, a dash where it says nothing. */
export function gridIn(reading: WorkbookReading, { themes }: AssessmentDefinition = klimaatgovernance) {
  return Object.fromEntries(
    Object.entries(scoresIn(reading)).map(([city, scores]) => [
      city,
      themes.map(({ id }) => String(scores[id] ?? "-")).join(" "),
    ]),
  );
}

export function fteIn({ fte }: WorkbookReading): Readonly<Record<string, number | null>> {
  return Object.fromEntries(fte.map(({ cityId, fte: { value } }) => [cityId, value]));
}
