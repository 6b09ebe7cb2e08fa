/**
 * What was typed in the form of a theme's step and is not kept yet. Only what was typed is held: whatever nobody touched shows what
 * Globaal holds of the step that is chosen, also where that changes meanwhile. Pure.
 */
import type { LedgerEntry, LedgerStep } from "../../domain/global-score/ledger";

export type StepField = "score" | "reason" | "person" | "date";

export type StepFields = Readonly<Record<StepField, string>>;

export interface StepDraft {
  /** For which it was typed. */
  readonly step?: LedgerStep;
  readonly typed: Partial<StepFields>;
}

/** By theme. */
export type StepDrafts = Readonly<Record<string, StepDraft>>;

export const NO_DRAFT: StepDraft = { typed: {} };

/** @param usual where nothing was kept of the step: who is at work, and today */
export function fieldsOf(
  { typed }: StepDraft,
  entry: LedgerEntry | undefined,
  {
    usual,
    number,
  }: { readonly usual: Pick<StepFields, "person" | "date">; readonly number: (value: number) => string },
): StepFields {
  const kept = entry && {
    ...{ reason: entry.reason, person: entry.person, date: entry.date },
    score: entry.value === null ? entry.raw : number(entry.value),
  };
  return { ...(kept ?? { score: "", reason: "", ...usual }), ...typed };
}

/** Would anything be lost without it? Who empties a field that was empty says nothing. */
export function isUnsaved({ typed }: StepDraft): boolean {
  return Object.values(typed).some((text) => text.trim() !== "");
}

/** The themes of which something is typed and not kept, by id. */
export function unsavedThemes(drafts: StepDrafts): readonly string[] {
  return Object.keys(drafts).filter((themeId) => isUnsaved(drafts[themeId] ?? NO_DRAFT));
}
