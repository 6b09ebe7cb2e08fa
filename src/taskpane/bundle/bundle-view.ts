/** What the tab shows of a draft. Pure. */
import type { BundleDraft } from "../../actions/draft-bundle";
import type { Choice } from "../../consolidation/choice";
import { type Change, FTE_CONFLICT, type Held } from "../../consolidation/consolidation";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import type { CityStatus } from "../../domain/measurement/city-status";
import { isAllTaken, type StillOpen } from "../../domain/measurement/still-open";
import type { CityProgress, Question } from "../../layout/bundle";
import type { SheetTexts } from "../../layout/texts";
import type { Locale } from "../../locales/locale";

export function statusCounts(board: readonly CityProgress[]): Readonly<Record<CityStatus, number>> {
  const counts = { complete: 0, partial: 0, "no-scores": 0, missing: 0, conflict: 0 };
  for (const { status } of board) counts[status]++;
  return counts;
}

/** The questions to one city; to nobody, where it is not known whose cell it is. */
export interface CityQuestions {
  readonly city: Named | undefined;
  readonly questions: readonly Question[];
}

export function questionsByCity({ bundle }: BundleDraft): readonly CityQuestions[] {
  const byCity = new Map<Named | undefined, Question[]>();
  for (const question of bundle.questions) {
    const own = byCity.get(question.city);
    if (own) own.push(question);
    else byCity.set(question.city, [question]);
  }
  return [...byCity].map(([city, questions]) => ({ city, questions }));
}

/** A question as it is mailed: where it stands, and what is asked. */
export function questionText(question: Question, { questions: words }: SheetTexts): string {
  if (question.kind === "conflict") return words.conflictOver(question.over, question.candidates);
  if (question.kind === "missing")
    return words.missingScores(
      question.themes.map(({ name }) => name),
      question.of,
    );
  const { finding } = question;
  const { file = "", sheet, cell } = finding;
  return words.mailLine({ file, sheet, cell }, words.sentence(finding));
}

export function mailText({ city, questions }: CityQuestions, texts: SheetTexts): string {
  return texts.questions.mail(
    city?.name ?? "",
    questions.map((question) => questionText(question, texts)),
  );
}

/** @example subject({ cityId: "gent", themeId: "aanpak" }, …) // "Gent · Aanpak" */
export function subject(
  { cityId, themeId }: Pick<Choice, "cityId" | "themeId">,
  { cities, themes }: AssessmentDefinition,
  { pane }: Locale,
): string {
  const city = cities.find(({ id }) => id === cityId)?.name ?? cityId;
  if (themeId === FTE_CONFLICT) return pane.check.fteOf(city);
  return pane.scoreOf(city, themes.find(({ id }) => id === themeId)?.name ?? themeId);
}

/** What is said where there is nothing to write. */
export function nothingToWrite(open: StillOpen, hasFiles: boolean, { pane }: Locale): string {
  const words = pane.bundle.write;
  if (!hasFiles) return words.nothingYet;
  return isAllTaken(open) ? words.upToDate : words.upToDateSoFar;
}

/** What is said where a bundle is updated and no value changes. */
export function unchangedText(open: StillOpen, { pane }: Locale): string {
  return isAllTaken(open) ? pane.bundle.write.unchanged : pane.bundle.write.unchangedSoFar;
}

/** What a bundle held for a cell, or comes to hold. */
export function heldText({ status, value, raw }: Held, { number, pane }: Locale): string {
  if (status === "conflict") return pane.bundle.write.contested;
  if (status === "blank") return pane.bundle.write.nothing;
  return value === null ? raw : number(value);
}

/** A change to a score can be shown in its colour. */
export function isScoreChange({ themeId }: Change): boolean {
  return themeId !== FTE_CONFLICT;
}
