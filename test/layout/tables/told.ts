/** Whether the findings of a reading tell of a score, a cell or a sheet. */
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import { parseArea, parseCell } from "../../../src/host/a1";
import { fold } from "../../../src/domain/definition/identity";
import type { Expected, Place } from "./generate/page";
import { CITIES, THEMES } from "./generate/names";

type Findings = WorkbookReading["findings"];

/** Of a table or a file as a whole. New ones may not have been made yet: they are compared as words. */
const OF_A_TABLE: ReadonlySet<string> = new Set([
  ...["columns-compete", "scale-unknown", "scores-not-found", "file-no-grid", "grid-model-mismatch"],
  ...["duplicate-theme", "duplicate-city", "definition-invalid", "definition-mismatch", "sheet-too-large"],
]);

/** Of what its words name. */
const OF_A_CITY: ReadonlySet<string> = new Set(["unknown-city", "no-scores-submitted"]);
const OF_A_THEME: ReadonlySet<string> = new Set(["unknown-theme", "missing-theme"]);

export function isTold(
  { cityId, themeId, places }: Pick<Expected, "cityId" | "themeId" | "places">,
  { findings, scores }: Pick<WorkbookReading, "findings" | "scores">,
): boolean {
  const sheets = places.map(({ sheet }) => sheet);
  const halted = new Set(
    scores.filter((each) => each.cityId === cityId && each.themeId === themeId).map(({ score }) => score.value),
  );
  return (
    halted.size > 1 ||
    places.some((place) => isToldOfCell(place, findings)) ||
    findings.some(
      ({ code, severity, sheet, raw }) =>
        severity !== "info" &&
        (sheet === "" || sheets.includes(sheet)) &&
        (OF_A_TABLE.has(code) ||
          (OF_A_CITY.has(code) && mayMean(raw, cityId, CITIES)) ||
          (OF_A_THEME.has(code) && mayMean(raw, themeId, THEMES))),
    )
  );
}

/** Nothing may be read of them: anything that stops a reader will do. */
export function isToldOfSheets(sheets: readonly string[], { findings }: Pick<WorkbookReading, "findings">): boolean {
  return findings.some(
    ({ code, severity, sheet }) =>
      severity !== "info" &&
      (sheet === "" || sheets.includes(sheet)) &&
      (severity === "error" || OF_A_TABLE.has(code) || OF_A_CITY.has(code) || code.startsWith("score-in-note")),
  );
}

/** In a finding's own cell, in its area, or in a table that is asked about as a whole. */
export function isToldOfCell({ sheet, cell }: Place, findings: Findings): boolean {
  return findings.some(
    ({ code, severity, ...at }) =>
      severity !== "info" &&
      (at.sheet === sheet ? isInside(cell, at.cell) || OF_A_TABLE.has(code) : at.sheet === "" && OF_A_TABLE.has(code)),
  );
}

export function isInside(cell: string, reference: string): boolean {
  const place = parseCell(cell);
  const area = parseArea(reference);
  if (place === undefined || area === undefined) return false;
  return (
    place.row >= area.row &&
    place.row < area.row + area.rows &&
    place.column >= area.column &&
    place.column < area.column + area.columns
  );
}

/** It names this one, or nobody that is known. */
function mayMean(raw: string, id: string, among: typeof CITIES): boolean {
  const named = among.find(({ nl, en, fr }) => [...nl, ...en, ...fr].some((name) => fold(raw).includes(fold(name))));
  return named === undefined || named.id === id;
}
