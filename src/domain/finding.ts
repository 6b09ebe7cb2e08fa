/** Findings: what is wrong or notable, as data. No prose: locales turn a code into a sentence. */

/** Every code with its severity. `error`: a figure would be wrong or is lost. `warning`: look at it. `info`: understood, for consent. */
export const SEVERITY = {
  "score-out-of-range": "error",
  "score-step": "warning",
  "score-as-text": "warning",
  "score-as-phrase": "warning",
  "score-as-date": "error",
  "score-ambiguous-colour": "warning",
  "score-text": "warning",
  "score-unreadable": "error",
  "score-uncertain": "error",
  "colour-without-score": "warning",
  "score-struck": "warning",
  "score-in-note": "warning",
  "score-kept": "warning",
  "unknown-city": "error",
  "duplicate-city": "error",
  "city-file-mismatch": "warning",
  "unknown-theme": "warning",
  "duplicate-theme": "error",
  "missing-theme": "warning",
  "columns-compete": "error",
  "scale-unknown": "error",
  "scores-not-found": "error",
  "grid-model-mismatch": "error",
  "text-not-taken": "warning",
  "target-unreadable": "warning",
  "hidden-input": "warning",
  "sheet-too-large": "error",
  "sheet-merges-untold": "warning",
  "sheet-looks-untold": "warning",
  "fte-negative": "error",
  "fte-much": "warning",
  "fte-as-text": "warning",
  "fte-unreadable": "error",
  "fte-total-mismatch": "warning",
  "fte-head-count": "warning",
  "fte-unclear": "warning",
  "fte-columns-compete": "error",
  "fte-not-taken": "info",
  "fte-not-asked": "info",
  "no-scores-submitted": "info",
  "file-encrypted": "error",
  "file-legacy-xls": "error",
  "file-not-xlsx": "error",
  "file-corrupt": "error",
  "file-too-large": "error",
  "file-unreadable": "error",
  "file-no-grid": "error",
  "is-benchmark": "info",
  "definition-invalid": "error",
  "definition-mismatch": "error",
  "definition-differs": "warning",
  "other-measurement": "warning",
  "same-file": "info",
  "global-without-reason": "warning",
  "global-unsigned": "info",
  "global-not-in-ledger": "warning",
  "global-as-text": "warning",
  "figure-overwritten": "warning",
  "row-beside-provenance": "warning",
  "score-beside-provenance": "info",
  "global-median-changed": "warning",
  "global-beside-median": "info",
  "global-outside-scores": "info",
  "recommendation-missing": "warning",
  "recommendation-unpacked": "warning",
  "recommendation-unknown": "warning",
  "lead-unknown": "warning",
  "priority-out-of-range": "warning",
  "summary-unknown-theme": "warning",
  "twinning-unknown": "warning",
  "twinning-same-city": "warning",
  "twinning-contradicted": "warning",
  "twinning-pinned-twice": "warning",
  "twinning-not-eligible": "info",
  "twinning-over-limit": "info",
  "twinning-unclear": "warning",
  "twinning-outdated": "info",
  "twinning-setting": "warning",
  "twinning-day": "warning",
  "twinning-plan-early": "warning",
  "twinning-heading-missing": "error",
  "twinning-open": "warning",
  "twinning-edited": "warning",
  "partnership-without-end": "warning",
  "partnership-without-goal": "warning",
  "partnership-without-clause": "warning",
  "partnership-to-evaluate": "warning",
  "partnership-no-follow-up": "warning",
  "partnership-day-unclear": "warning",
  "partnership-end-before-start": "warning",
  "partnership-ended": "warning",
  "partnership-evaluate-again": "warning",
  "partnership-verdict-unclear": "warning",
  "criterion-weight": "warning",
  "criterion-sum": "warning",
  "staff-unreadable": "warning",
  "staff-part-exceeds": "warning",
  "staff-lekp-differs": "warning",
  "staff-city-twice": "warning",
  "points-not-taken": "warning",
  "point-unknown-theme": "warning",
  "point-unknown-kind": "warning",
  "point-unknown-city": "warning",
  "point-city-spelling": "warning",
  "point-without-source": "info",
  "point-city-not-counted": "warning",
  "point-words-changed": "info",
  "point-rule-unusable": "warning",
  "summary-not-taken": "warning",
  "twinning-not-taken": "warning",
  "partnerships-not-taken": "warning",
  "vote-unreadable": "warning",
  "vote-unknown-city": "warning",
  "vote-unplaced": "warning",
  "vote-setting-unreadable": "warning",
  "publication-unclear": "warning",
  "publication-names-nothing": "warning",
  "duplicate-recommendation": "warning",
  "decision-unclear": "warning",
  "urgency-out-of-range": "warning",
  "top-undecided": "warning",
} as const satisfies Record<string, Severity>;

export type Severity = "error" | "warning" | "info";
export type FindingCode = keyof typeof SEVERITY;
/** What can be wrong with a file as a whole. */
export type FileFindingCode = Extract<FindingCode, `file-${string}`>;

/** What there is to say of one cell, before it is known where the cell stands. */
export interface CellFinding {
  readonly code: FindingCode;
  /** The value that was probably meant; offered, never taken silently. */
  readonly suggestion?: number;
  /** What it is about, where that is more than what was read: all of a cell that is struck through in part. */
  readonly raw?: string;
}

export interface Finding extends CellFinding {
  readonly severity: Severity;
  /** Name of the file, where several are read. */
  readonly file?: string;
  /** Name of the sheet; empty when the finding is about the file as a whole. */
  readonly sheet: string;
  /** A1 address; empty when the finding is about the sheet or file as a whole. */
  readonly cell: string;
  /** What was read there. */
  readonly raw: string;
  /** The rows or columns among which someone must choose, where that is what is asked. */
  readonly rivals?: readonly Rival[];
}

export interface Rival {
  /** All that is written over it; empty for nothing. */
  readonly heading: string;
  /** A1 addresses, with commas between them: "B4:B11", "B3,D3,F3". */
  readonly range: string;
}

/** Equal for what is the same thing to say of the same cell. */
export function findingKey({ code, sheet, cell, raw }: Finding): string {
  return [code, sheet, cell, raw].join("\n");
}
