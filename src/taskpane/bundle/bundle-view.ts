/** What the tab shows of a draft. Pure. */
import type { BundleDraft } from "../../actions/draft-bundle";
import type { Choice } from "../../consolidation/choice";
import { type Change, FTE_CONFLICT, type Held } from "../../consolidation/consolidation";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import type { CityStatus } from "../../domain/measurement/city-status";
import type { CityProgress, Question } from "../../layout/bundle";
import type { SheetTexts } from "../../layout/texts";
import type { BundleTexts } from "../../locales/bundle-texts";
import type { Locale } from "../../locales/locale";

export function statusCounts(board: readonly CityProgress[]): Readonly<Record<CityStatus, number>> {
  const counts = { complete: 0, partial: 0, "no-scores": 0, missing: 0, conflict: 0 };
  for (const { status } of board) counts[status]++;
  return counts;
}

/** A city of which a file waits for a choice is not missing. */
export function countsText(
  board: readonly CityProgress[],
  waiting: ReadonlyMap<string, readonly string[]>,
  words: BundleTexts["board"],
): string {
  const isWaiting = ({ city, status }: CityProgress) => status === "missing" && waiting.has(city.id);
  const counted = words.counts(statusCounts(board.filter((each) => !isWaiting(each))));
  const count = board.filter(isWaiting).length;
  return count === 0 ? counted : `${counted} · ${words.waiting(count)}`;
}

/** The questions to one city; to nobody, where it is not known whose cell it is. */
export interface CityQuestions {
  readonly city: Named | undefined;
  readonly questions: readonly Question[];
}

export function questionsByCity({ bundle }: BundleDraft): readonly CityQuestions[] {
  const cities = [...new Set(bundle.questions.map(({ city }) => city))];
  return cities.map((city) => ({ city, questions: bundle.questions.filter((each) => each.city === city) }));
}

/** A question as it is mailed: where it stands, and what is asked. */
export function questionText(question: Question, { questions: words }: SheetTexts): string {
  if (question.kind === "conflict") return words.conflictOver(question.over, question.candidates);
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
