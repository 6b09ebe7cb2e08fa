/** Bevindingen: the questions that the files raise, by city, ready to be mailed back. */
import type { Bundle, Question } from "../bundle";
import { NAMES } from "../names";
import { rivalsText } from "../rivals-text";
import type { SheetTexts } from "../texts";
import { listSheet } from "./list-sheet";
import * as style from "./style";
import type { TableSheet } from "./table-plan";

export function questionsSheet({ measurement, questions }: Bundle, texts: SheetTexts, name: string): TableSheet {
  const words = texts.questions;
  const order = new Map([...new Set(questions.map(({ city }) => city))].map((city, index) => [city, index]));
  return listSheet({
    table: NAMES.questions,
    name,
    title: words.title,
    note: words.note,
    texts,
    measurement,
    columns: [
      { heading: words.city, width: 16, format: { ...style.LEFT, bold: true } },
      { heading: words.severity, width: 13, format: style.LEFT },
      { heading: words.file, width: 34, format: style.TEXT },
      { heading: words.sheet, width: 18, format: style.TEXT },
      { heading: words.cell, width: 8, format: style.FIGURE },
      { heading: words.raw, width: 28, format: style.TEXT },
      { heading: words.sentenceHeading, width: 76, format: style.TEXT },
      { heading: words.suggestion, width: 11, format: style.FIGURE },
      { heading: words.code, width: 24, format: style.LEFT },
    ],
    rows: questions.map((question) => [question.city?.name ?? "", ...asked(question, texts)]),
    alternate: (row) => (order.get(questions[row]?.city) ?? 0) % 2 === 1,
  });
}

function asked(question: Question, texts: SheetTexts): readonly (string | number | null)[] {
  const words = texts.questions;
  if (question.kind === "conflict")
    return [words.conflict, "", "", "", "", words.conflictOver(question.over, question.candidates), null, ""];
  if (question.kind === "missing") {
    const themes = question.themes.map(({ name }) => name);
    return [words.missing, "", "", "", "", words.missingScores(themes, question.of), null, ""];
  }
  const { finding } = question;
  const { severity, file = "", sheet, cell, raw, rivals = [], suggestion = null, code } = finding;
  // All of what is asked stands on the sheet: next week it is asked in the same words, without the file.
  const about = rivals.length === 0 ? raw : rivalsText(rivals);
  return [words.severities[severity], file, sheet, cell, about, words.sentence(finding), suggestion, code];
}
