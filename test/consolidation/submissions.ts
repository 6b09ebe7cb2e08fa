/** Submissions as the tests write them. */
import type { CellValue } from "../../src/domain/cell-content";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Finding } from "../../src/domain/finding";
import { readFte } from "../../src/domain/fte/read-fte";
import { NO_RECORDS } from "../../src/domain/measurement/records";
import { readScore } from "../../src/domain/score/read-score";
import { consolidate } from "../../src/consolidation/consolidate";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Submission } from "../../src/consolidation/submission";
import {
  NOT_PUBLISHED,
  type LocatedFte,
  type LocatedScore,
  type WorkbookReading,
} from "../../src/layout/parse/reading";

export const NOTHING: WorkbookReading = {
  period: "",
  scores: [],
  places: [],
  statements: [],
  ways: [],
  staffValues: [],
  fte: [],
  ...NO_RECORDS,
  publication: NOT_PUBLISHED,
  findings: [],
};

/** What one file says, for instance of Gent: `submission("gent.xlsx", score("gent.aanpak", 3))`. */
export function submission(file: string, ...parts: readonly Partial<WorkbookReading>[]): Submission {
  const all = [NOTHING, ...parts];
  return {
    file,
    reading: {
      ...Object.assign({}, ...all),
      scores: all.flatMap(({ scores = [] }) => scores),
      fte: all.flatMap(({ fte = [] }) => fte),
      statements: all.flatMap(({ statements = [] }) => statements),
      findings: all.flatMap(({ findings = [] }) => findings.map((finding) => ({ ...finding, file }))),
    } as WorkbookReading,
  };
}

/** @param of city and theme: `gent.strategie`. */
export function score(of: string, value: CellValue, cell = "B2"): Partial<WorkbookReading> {
  return { scores: [locatedScore(of, value, cell)] };
}

/** All eight themes of a city. */
export function scores(cityId: string, ...values: readonly CellValue[]): Partial<WorkbookReading> {
  return {
    scores: klimaatgovernance.themes.map(({ id }, index) =>
      locatedScore(`${cityId}.${id}`, values[index] ?? null, `${"BCDEFGHI"[index] ?? ""}2`),
    ),
  };
}

export function fte(cityId: string, value: CellValue, remark = ""): Partial<WorkbookReading> {
  const located: LocatedFte = {
    cityId,
    fte: { ...readFte({ value }).fte, remark, domains: "" },
    source: { sheet: "VTE", cell: "B2" },
  };
  return { fte: [located] };
}

export function statement(cityId: string, raw: string): Partial<WorkbookReading> {
  return { statements: [{ cityId, raw, source: { sheet: "Blad1", cell: "J2" } }] };
}

export function finding(cell: string, more: Partial<Finding> = {}): Partial<WorkbookReading> {
  return { findings: [{ code: "score-text", severity: "warning", sheet: "Blad1", cell, raw: "x", ...more }] };
}

export function consolidated(...submissions: readonly Submission[]): Consolidation {
  return consolidate(submissions, klimaatgovernance);
}

export function cityIn({ cities }: Consolidation, id: string) {
  const found = cities.find(({ city }) => city.id === id);
  if (!found) throw new Error(`There is no city ${id}.`);
  return found;
}

function locatedScore(of: string, value: CellValue, cell: string): LocatedScore {
  const [cityId = "", themeId = ""] = of.split(".");
  return { cityId, themeId, score: readScore({ value }, klimaatgovernance).score, source: { sheet: "Blad1", cell } };
}
