/** Explaining a score: motivation, evidence and target go to the row of that city and theme on Toelichting. */
import type { CellWrite, LiveHost } from "../host/host";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { isInRange } from "../domain/score/scale";
import { readNumber } from "../domain/score/phrase";
import { numberInto } from "../layout/number-cell";
import type { ScorePlace } from "../layout/parse/reading";
import { type ExplanationRow, explanationRows } from "../layout/parse/own/explanation-rows";
import { toelichting } from "../layout/sheets/toelichting";
import type { Inspection } from "./inspect";

export interface ExplanationText {
  readonly motivation: string;
  readonly evidence: string;
  /** A number on the scale, in Dutch or English notation; or nothing. */
  readonly target: string;
}

/** What Toelichting says now. */
export interface Explained extends ExplanationText {
  /** What it has no column for, by the titles that these should have. */
  readonly lacking: readonly string[];
}

/** The columns in which it is kept. */
const KEPT = ["motivation", "evidence", "target"] as const satisfies readonly (keyof ExplanationText)[];

export interface Explain {
  readonly inspection: Inspection;
  readonly place: ScorePlace;
  readonly text: ExplanationText;
}

/** `undefined` when there is no Toelichting to write it on. */
export function explanationOf({ inspection, place }: Omit<Explain, "text">): Explained | undefined {
  const row = explanationRows(inspection.workbook, inspection.definition)(place);
  return (
    row && {
      ...{ motivation: row.text("motivation"), evidence: row.text("evidence"), target: row.text("target") },
      lacking: KEPT.filter((column) => !row.cell(column)).map((column) => toelichting.columns[column].title),
    }
  );
}

/** A target is empty or a number on the scale; anything else is refused by the pane before it comes here. */
export function targetOf(text: string, definition: AssessmentDefinition): number | null | "unreadable" {
  if (text.trim() === "") return null;
  const value = readNumber(text.trim());
  return value !== undefined && isInRange(value, definition) ? value : "unreadable";
}

/** Writes what changed and nothing else. @returns `false` where something has no place: then nothing is written. */
export async function explain(host: LiveHost, { inspection, place, text }: Explain): Promise<boolean> {
  const { workbook, definition } = inspection;
  const row = explanationRows(workbook, definition)(place);
  if (!row || KEPT.some((column) => text[column].trim() !== "" && !row.cell(column))) return false;
  const target = targetOf(text.target, definition);
  const writes = [
    ...textInto(row, "motivation", text.motivation),
    ...textInto(row, "evidence", text.evidence),
    ...(target === "unreadable" ? [] : targetInto(row, target, inspection)),
  ];
  if (writes.length > 0) await host.write([...row.begins, ...writes], inspection.workbook);
  return true;
}

function textInto(row: ExplanationRow, heading: "motivation" | "evidence", text: string): readonly CellWrite[] {
  const at = row.cell(heading);
  const wanted = text.trim();
  return at && wanted !== row.text(heading) ? [{ ...at, value: wanted === "" ? null : wanted }] : [];
}

function targetInto(row: ExplanationRow, target: number | null, { workbook }: Inspection): readonly CellWrite[] {
  const at = row.cell("target");
  if (!at || (target === null ? "" : String(target)) === row.text("target")) return [];
  return [target === null ? { ...at, value: null } : numberInto(at, target, workbook)];
}
