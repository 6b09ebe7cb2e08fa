/**
 * Zelfevaluatie: the form of one city, a row per theme. What stands on Maturiteit, Toelichting and Goede praktijken for several
 * cities stands here for one, beside each other, with what there is to ask oneself.
 */
import { highestLevel, lowestLevel, type Theme } from "../../domain/definition/definition";
import { cellKey } from "../../domain/definition/subject";
import { grouped } from "../../domain/grouped";
import { type Explanation, explained } from "../../domain/measurement/explanation";
import { serialOf } from "../../domain/score/date-format";
import type { Score } from "../../domain/score/score";
import type { Message } from "../../host/plan";
import type { Bundle } from "../bundle";
import * as style from "../drawing/style";
import { number, PERIOD } from "../dutch";
import { NAMES } from "../names";
import { asNumber, theme } from "./fields";
import { levelFormula, levelName } from "./level-name";
import { LONGEST_MESSAGE, scoreCell, scoreValidation } from "./score-cells";
import type { Column, Drawing, Line, OwnSheet } from "./sheet";
import { stadsfiches } from "./stadsfiches";
import { inWords, toelichting } from "./toelichting";
import { FILLED_IN_BY, PREVIOUS, SCORE, TARGET } from "./vocabulary";

/** What one city says of one theme. */
export interface FormRow {
  readonly themeId: string;
  readonly theme: Theme;
  readonly score: Score | undefined;
  readonly said: Explanation;
  readonly practices: readonly string[];
}

export type FormColumn =
  | "themeId"
  | "score"
  | "target"
  | "previous"
  | "level"
  | "questions"
  | "motivation"
  | "strong"
  | "improve"
  | "evidence"
  | "practices"
  | "raw";

const LEVEL = "Niveau";

/** In front of what stands in the lines above the table; each is read back by these words. */
export const FORM_LINES = {
  period: PERIOD,
  city: "Stad",
  filledInBy: stadsfiches.columns.filledInBy.title,
  participants: stadsfiches.columns.participants.title,
  date: stadsfiches.columns.date.title,
  documents: stadsfiches.columns.documents.title,
} as const;

/** The levels, in one line. */
export const FORM_LEVELS = { label: "Niveaus", separator: "  ·  " } as const;

export type FormLine = keyof typeof FORM_LINES;

const { motivation, strong, improve, evidence, raw } = toelichting.columns;

export const zelfevaluatie: OwnSheet<FormRow, FormColumn> = {
  table: NAMES.selfEvaluation,
  tab: "Zelfevaluatie",
  title: "Zelfevaluatie",
  note: "Geef elk thema een score en zeg waarom. U kunt tussendoor bewaren: niets is verplicht en niets gaat verloren.",
  lines: linesOf,
  chart: { source: ["themeId", "previous"], above: ["strong", "practices"], plan: profile },
  columns: {
    themeId: { ...theme(26), format: { ...style.TEXT, bold: true } },
    score: {
      ...{
        title: "Score",
        aliases: SCORE.filter((word) => word !== LEVEL),
        width: 11,
        format: style.SCORE,
        input: true,
        colours: true,
      },
      validation: ({ bundle }, cell) => scoreValidation(cell, bundle.measurement.definition),
      prompt: ({ theme: { questions = [] } }) => asked(questions.map(({ question }) => question)),
      write: ({ score }) => scoreCell(score),
    },
    target: figured("target", TARGET),
    previous: figured("previous", PREVIOUS),
    level: {
      ...{ title: LEVEL, width: 15, format: { ...style.FIGURE, wrap: true }, write: () => null },
      calculated: ({ row, cell, on }) => {
        const { definition } = on.bundle.measurement;
        const value = row?.score?.value ?? null;
        return {
          value: value === null ? "" : levelName(value, definition),
          formula: levelFormula(cell("score"), definition),
        };
      },
    },
    questions: {
      ...{ title: "Leidvragen", aliases: ["Leidvraag"], width: 50, tall: true },
      ...{ format: { ...style.TEXT, fontSize: 9 }, header: style.LEFT },
      write: ({ theme }) => questionsOf(theme),
    },
    motivation: said("motivation", 36, motivation),
    strong: said("strong", 26, strong),
    improve: said("improve", 26, improve),
    evidence: said("evidence", 18, evidence),
    practices: {
      ...{ title: "Goede praktijken", aliases: ["Goede praktijk"], width: 26 },
      ...{ format: style.TEXT, header: style.LEFT, input: true, tall: true },
      prompt: () => ({ title: "Goede praktijken", message: "Eén per regel. Een nieuwe regel in de cel: Alt + Enter." }),
      write: ({ practices }) => practices.join("\n"),
    },
    raw: { ...said("raw", 18, raw), whenSaid: true },
  },
  ...{ knownBy: ["themeId", "level", "questions", "motivation"], from: "cities", whose: "one" },
  rows: rowsOf,
  ...{ grows: true, frozen: 1 },
};

/** The bundle is of one city. */
function rowsOf({ measurement }: Bundle): readonly FormRow[] {
  const { definition, cities, explanations = [], goodPractices } = measurement;
  const { city, scores } = cities[0] ?? { city: { id: "" }, scores: new Map<string, Score>() };
  const all = grouped(explanations, (each) => cellKey(each.cityId, each.themeId));
  return definition.themes.map((each) => {
    const themeId = each.id;
    const score = scores.get(themeId);
    const own = firstSaid(all.get(cellKey(city.id, themeId)) ?? [], { cityId: city.id, themeId });
    return {
      ...{ themeId, theme: each, score, said: { ...own, raw: inWords(score) } },
      practices: goodPractices
        .filter((one) => one.cityId === city.id && one.themeId === themeId)
        .map(({ practice }) => practice),
    };
  });
}

/** Of two things that contradict each other, the form has room for one: the first, whole, and of the others what it says nothing of. */
function firstSaid(all: readonly Explanation[], about: Pick<Explanation, "cityId" | "themeId">): Explanation {
  const said = all.map((each) => Object.entries(each).filter(([, text]) => text !== ""));
  return explained({ ...(Object.fromEntries(said.reverse().flat()) as Partial<Explanation>), ...about });
}

const FILLED_IN = { all: FILLED_IN_BY, hint: "Eén persoon scoort anders dan een team. Noem geen namen." };

function linesOf({ bundle }: Drawing): readonly Line[] {
  const { definition, cities, period, profiles = [] } = bundle.measurement;
  const [one] = cities;
  const profile = profiles.find(({ cityId }) => cityId === one?.city.id);
  const levels = definition.levels.map(({ value, name }) => `${number(value)} ${name}`).join(FORM_LEVELS.separator);
  const free = (id: "participants" | "documents"): Line => ({
    ...{ label: FORM_LINES[id], value: profile?.[id] ?? "", input: true },
  });
  return [
    { label: FORM_LINES.period, value: period, input: true },
    { label: definition.unit ?? FORM_LINES.city, value: one?.city.name ?? "" },
    { label: FORM_LINES.filledInBy, value: profile?.filledInBy ?? "", input: true, choices: FILLED_IN },
    free("participants"),
    { label: FORM_LINES.date, value: serialOf(profile?.date ?? ""), input: true, format: style.DATE },
    free("documents"),
    { label: FORM_LEVELS.label, value: levels },
  ];
}

function profile({ bundle }: Drawing) {
  const { definition } = bundle.measurement;
  return {
    // Without the name of the city: a chart keeps its title when the form turns out to be of another one.
    title: "Profiel per thema",
    description: `De score, de streefscore en de vorige score van ${definition.themes.length} thema's. De cijfers staan in de tabel.`,
    series: [{ colour: "#17505E" }, { colour: "#7FB3BF" }, { colour: "#B9BEC0" }],
    apart: true as const,
    axis: { minimum: Math.min(0, lowestLevel(definition).value), maximum: highestLevel(definition).value, step: 1 },
  };
}

/** As they stand in one cell, a line each. */
export function questionsOf({ questions = [] }: Pick<Theme, "questions"> = {}): string {
  return questions.map(({ question }) => question).join("\n");
}

/** The questions of a theme, as far as Excel shows them. */
function asked(questions: readonly string[]): Message | undefined {
  const shown = questions.map((_, index) => questions.slice(0, questions.length - index).join("\n"));
  const message = shown.find((text) => text.length <= LONGEST_MESSAGE);
  return message === undefined ? undefined : { title: "Vraag u af", message };
}

function said(
  id: "motivation" | "strong" | "improve" | "evidence" | "raw",
  width: number,
  { title, aliases = [] }: { readonly title: string; readonly aliases?: readonly string[] },
): Column<FormRow> {
  const look = { format: style.TEXT, header: style.LEFT, input: true as const, tall: true };
  return { title, aliases, width, ...look, write: (row) => row.said[id] };
}

function figured(id: "target" | "previous", aliases: readonly string[]): Column<FormRow> {
  const { title, validation } = toelichting.columns[id];
  return {
    ...{ title, aliases, width: 12, format: style.SCORE, input: true, validation },
    write: (row) => asNumber(row.said[id]),
  };
}
