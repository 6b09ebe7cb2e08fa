/**
 * What is said of a score: motivation, strong points, points to improve, evidence and target, on the row of that city and theme:
 * of Zelfevaluatie, else of Toelichting. Pure.
 */
import type { CellWrite } from "../host/host";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { isInRange } from "../domain/score/scale";
import { readNumber } from "../domain/score/phrase";
import { numberInto } from "../layout/number-cell";
import type { ScorePlace } from "../layout/parse/reading";
import { type ExplanationRow, explanationRows } from "../layout/parse/own/explanation-rows";
import { toelichting } from "../layout/sheets/toelichting";
import type { Inspection } from "./inspect";

const KEPT = ["motivation", "strong", "improve", "evidence", "target"] as const;
/** What a sheet of ours has had from its first version on: without it, something is wrong. */
const ALWAYS = ["motivation", "evidence", "target"] as const satisfies readonly Said[];

export type Said = (typeof KEPT)[number];

/** The target is a number on the scale, in Dutch or English notation; or nothing. */
export type ExplanationText = Readonly<Record<Said, string>>;

/** What the row says now. */
export interface Explained extends ExplanationText {
  readonly previous: string;
  /** The name of the sheet that keeps it. */
  readonly sheet: string;
  /** What it has a column for. */
  readonly kept: readonly Said[];
  /** What it should have a column for, and has not, by the titles that these should have. */
  readonly lacking: readonly string[];
}

export interface Explain {
  readonly inspection: Inspection;
  readonly place: ScorePlace;
  /** What changes; what is absent stays as it is. */
  readonly text: Partial<ExplanationText>;
}

/** `undefined` when no sheet keeps what is said of this score. */
export function explanationOf(about: Omit<Explain, "text">): Explained | undefined {
  const row = rowOf(about);
  return (
    row && {
      ...{ motivation: row.text("motivation"), strong: row.text("strong"), improve: row.text("improve") },
      ...{ evidence: row.text("evidence"), target: row.text("target"), previous: row.text("previous") },
      sheet: row.sheet,
      kept: KEPT.filter((column) => row.cell(column)),
      lacking: ALWAYS.filter((column) => !row.cell(column)).map((column) => toelichting.columns[column].title),
    }
  );
}

/** A target is empty or a number on the scale; anything else is refused by the pane before it comes here. */
export function targetOf(text: string, definition: AssessmentDefinition): number | null | "unreadable" {
  if (text.trim() === "") return null;
  const value = readNumber(text.trim());
  return value !== undefined && isInRange(value, definition) ? value : "unreadable";
}

/**
 * What changed and nothing else.
 * @param words that a number was made of: kept where none are kept yet
 * @returns `undefined` where something has no place: then nothing is to be written.
 */
export function explanationWrites(what: Explain, words = ""): readonly CellWrite[] | undefined {
  const { inspection, text } = what;
  const row = rowOf(what);
  const said = KEPT.filter((column) => text[column] !== undefined);
  if (said.some((column) => text[column]?.trim() !== "" && !row?.cell(column))) return undefined;
  if (!row) return [];
  const raw = words !== "" && row.text("raw") === "" ? row.cell("raw") : undefined;
  const writes: readonly CellWrite[] = [
    ...(raw ? [{ ...raw, value: words }] : []),
    ...said.flatMap((column) => writesInto(row, column, { text: text[column] ?? "", inspection })),
  ];
  return writes.length > 0 ? [...row.begins, ...writes] : [];
}

function rowOf({ inspection, place }: Omit<Explain, "text">): ExplanationRow | undefined {
  return explanationRows(inspection.workbook, inspection.definition)(place);
}

function writesInto(
  row: ExplanationRow,
  column: Said,
  { text, inspection }: { readonly text: string; readonly inspection: Inspection },
): readonly CellWrite[] {
  const at = row.cell(column);
  const target = column === "target" ? targetOf(text, inspection.definition) : null;
  const wanted = typeof target === "number" ? String(target) : text.trim();
  if (!at || target === "unreadable" || wanted === row.text(column)) return [];
  if (typeof target === "number") return [numberInto(at, target, inspection.workbook)];
  return [{ ...at, value: wanted === "" ? null : wanted }];
}
