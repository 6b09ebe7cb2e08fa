/** Bevindingen: the questions that the files raise, by city, ready to be mailed back. */
import type { Question } from "../bundle";
import { NAMES } from "../names";
import * as style from "../plan/style";
import { rivalsText } from "../rivals-text";
import { list, type ListSheet } from "./list";
import type { Column } from "./sheet";

export type QuestionColumn =
  ("city" | "severity" | "file" | "sheet" | "cell" | "raw") | ("sentence" | "suggestion" | "code");

export const bevindingen: ListSheet<Question, QuestionColumn> = {
  table: NAMES.questions,
  tab: "Bevindingen",
  title: "Bevindingen: vragen aan de steden",
  note: "Per stad, klaar om terug te mailen.",
  columns: {
    city: { ...list("Stad", 16, { ...style.LEFT, bold: true }), write: ({ city }) => city?.name ?? "" },
    severity: {
      ...list("Ernst", 13, style.LEFT),
      write: (question, { texts: { questions: words } }) =>
        question.kind === "finding" ? words.severities[question.finding.severity] : words[question.kind],
    },
    file: ofFinding("Bestand", 34, ({ file = "" }) => file),
    sheet: ofFinding("Blad", 18, ({ sheet }) => sheet),
    cell: { ...ofFinding("Cel", 8, ({ cell }) => cell), format: style.FIGURE },
    // All of what is asked stands on the sheet: next week it is asked in the same words, without the file.
    raw: ofFinding("Wat er staat", 28, ({ raw, rivals = [] }) => (rivals.length === 0 ? raw : rivalsText(rivals))),
    sentence: {
      ...list("Bevinding", 76, style.TEXT),
      write: (question, { texts: { questions: words } }) => {
        if (question.kind === "conflict") return words.conflictOver(question.over, question.candidates);
        if (question.kind === "finding") return words.sentence(question.finding);
        const themes = question.themes.map(({ name }) => name);
        return words.missingScores(themes, question.of);
      },
    },
    suggestion: { ...ofFinding("Voorstel", 11, ({ suggestion = null }) => suggestion), format: style.FIGURE },
    code: { ...ofFinding("Code", 24, ({ code }) => code), format: style.LEFT },
  },
  ...{ from: "bundle", keptInside: true, frozen: 0 },
  rows: ({ questions }) => questions,
  bands: ({ city }) => city?.id ?? "",
};

type Finding = Extract<Question, { kind: "finding" }>["finding"];

function ofFinding(title: string, width: number, said: (finding: Finding) => string | number | null): Column<Question> {
  return {
    ...list(title, width, style.TEXT),
    write: (question) => (question.kind === "finding" ? said(question.finding) : ""),
  };
}
