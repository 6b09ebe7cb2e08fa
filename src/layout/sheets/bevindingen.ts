/** Bevindingen: the questions that the files raise, by city, ready to be mailed back. */
import { begun } from "../../domain/plain-text";
import type { Question } from "../bundle";
import { cityStatuses, listed, number, severities } from "../dutch";
import { NAMES } from "../names";
import * as style from "../drawing/style";
import { rivalsText } from "../rivals-text";
import { findings } from "./finding-sentences";
import { placeOf } from "./herkomst";
import { AS_BUNDLED, list, type ListSheet } from "./list";
import type { Column } from "./sheet";
import { stadsfiches } from "./stadsfiches";
import { toelichting } from "./toelichting";

export type QuestionColumn =
  ("city" | "severity" | "file" | "sheet" | "cell" | "raw") | ("sentence" | "suggestion" | "code");

export const bevindingen: ListSheet<Question, QuestionColumn> = {
  table: NAMES.questions,
  tab: "Bevindingen",
  title: "Bevindingen: vragen aan de steden",
  note: `${AS_BUNDLED} Per stad, klaar om terug te mailen: wat wij vragen, en wat ons opviel.`,
  columns: {
    city: { ...list("Stad", 16, { ...style.LEFT, bold: true }), ofUnit: true, write: ({ city }) => city?.name ?? "" },
    severity: {
      ...list("Ernst", 13, style.LEFT),
      write: (question) => (question.kind === "finding" ? severities[question.finding.severity] : KINDS[question.kind]),
    },
    file: ofFinding("Bestand", 34, ({ file = "" }) => file),
    sheet: ofFinding("Blad", 18, ({ sheet }) => sheet),
    cell: { ...ofFinding("Cel", 8, ({ cell }) => cell), format: style.FIGURE },
    // All of what is asked stands on the sheet: next week it is asked in the same words, without the file.
    raw: ofFinding("Wat er staat", 28, ({ raw, rivals = [] }) => (rivals.length === 0 ? raw : rivalsText(rivals))),
    sentence: { ...list("Bevinding", 76, style.TEXT), write: sentenceOf },
    suggestion: { ...ofFinding("Voorstel", 11, ({ suggestion = null }) => suggestion), format: style.FIGURE },
    code: { ...ofFinding("Code", 24, ({ code }) => code), format: style.LEFT },
  },
  ...{ from: "bundle", keptInside: true, frozen: 0, grows: true },
  rows: ({ questions }) => questions,
  bands: ({ city }) => city?.id ?? "",
};

const KINDS = { conflict: cityStatuses.conflict, words: severities.warning, missing: "nog open" } as const;

/** What is asked, whole: it may be mailed without the rest of its row. */
export function sentenceOf(question: Question): string {
  if (question.kind === "finding") return findings[question.finding.code](question.finding);
  if (question.kind === "missing")
    return `${without(question)} Wilt u dat aanvullen? Is een thema niet van toepassing, vul dan n.v.t. in.`;
  if (question.kind === "words") return differing(question);
  const values = question.candidates.map(
    ({ value, source }) => `${value === null ? "n.v.t." : number(value)}${source ? ` (${placeOf(source)})` : ""}`,
  );
  return `Voor ${question.over} staan er verschillende waarden: ${values.join(", ")}. Welke waarde klopt?`;
}

/** As much of each text as tells which is meant: in full they stand beside each other. */
function differing({ over, fields }: Extract<Question, { kind: "words" }>): string {
  const said = fields.map(
    ({ title, candidates }) =>
      `${title}: ${candidates.map(({ text, source }) => `“${begun(text.replace(/\s+/g, " "))}” (${placeOf(source)})`).join(", ")}.`,
  );
  const sheet = over === undefined ? stadsfiches.tab : toelichting.tab;
  return [
    over === undefined
      ? "Over uw stad kregen wij teksten die van elkaar verschillen."
      : `Over ${over} kregen wij teksten die van elkaar verschillen.`,
    ...said,
    `Op het blad ${sheet} staan ze onder elkaar. Welke mogen wij houden?`,
  ].join(" ");
}

/** Only of what is asked here: a theme about which something else is asked may have no score either. */
function without({ themes, of }: Extract<Question, { kind: "missing" }>): string {
  const blank = themes.filter(({ raw }) => raw === "").map(({ name }) => name);
  const said = themes.flatMap(({ name, raw }) => (raw === "" ? [] : `${name} (“${begun(raw)}”)`));
  if (blank.length === of) return `Geen enkel van de ${of} thema's is al ingevuld.`;
  return [
    ...(blank.length > 0 ? [`Nog niet ingevuld, ${blank.length} van de ${of} thema's: ${listed(blank)}.`] : []),
    ...(said.length > 0
      ? [`Wel ingevuld, maar zonder score, ${said.length} van de ${of} thema's: ${listed(said)}.`]
      : []),
  ].join(" ");
}

type Finding = Extract<Question, { kind: "finding" }>["finding"];

function ofFinding(title: string, width: number, said: (finding: Finding) => string | number | null): Column<Question> {
  return {
    ...list(title, width, style.TEXT),
    write: (question) => (question.kind === "finding" ? said(question.finding) : ""),
  };
}
