/** What may be filled in on Prioritering, and what Excel says of anything else. */
import { areaName } from "../../host/a1";
import type { ValidationPlan } from "../../host/plan";
import { PRIORITIES } from "../../domain/summary/summary";
import type { NamedArea } from "../names";
import { themeChoice } from "./goede-praktijken";
import { prioritering as words } from "./prioritering";
import { areaOf, CHOICES, columnAt, COLUMNS, ruleCell, ruleRow, RULES, type VotingSize } from "./voting-place";

export interface VotingInput extends VotingSize {
  /** The name of the sheet. */
  readonly name: string;
  readonly themes: NamedArea | undefined;
  readonly highest: number;
}

export function votingValidations({ name, themes, highest, ...size }: VotingInput): readonly ValidationPlan[] {
  const formulas = Object.keys(words.formulas).length;
  const list = (first: number, rows: number): ValidationPlan["rule"] => ({
    ...{ kind: "list", sheet: name },
    area: { row: RULES + 1 + first, column: CHOICES, rows, columns: 1 },
  });
  const wrong = (message: string) => ({ title: words.errorTitle, message });
  const asked = (title: string, message: string) => ({ title, message });
  const first = (column: number) => areaName({ ...areaOf(column, size), rows: 1 });
  const [vote, urgency] = [first(COLUMNS.length), first(columnAt("urgency"))];
  const [earliest, latest] = [PRIORITIES[0], PRIORITIES.length];
  const isUrgency = `=AND(ISNUMBER(${urgency}),${urgency}>=${earliest},${urgency}<=${latest},${urgency}=INT(${urgency}))`;
  const themeRule = themeChoice(themes);
  return [
    ...(themeRule ? [{ area: areaOf(columnAt("theme"), size), ...themeRule }] : []),
    {
      area: { row: ruleRow(words.formula), column: 1, rows: 1, columns: 1 },
      ...{ rule: list(0, formulas), prompt: asked(words.rule, words.choicePrompt), error: wrong(words.ruleError) },
    },
    {
      area: { row: ruleRow(words.weights.impact), column: 1, rows: 4, columns: 1 },
      rule: { kind: "number", minimum: 0 },
      ...{ prompt: asked(words.rule, words.numberPrompt), error: wrong(words.ruleError) },
    },
    {
      ...{ area: areaOf(columnAt("decision"), size), rule: list(formulas, 2) },
      ...{ prompt: asked(words.decision, words.decisionPrompt), error: wrong(words.ruleError) },
    },
    {
      ...{ area: areaOf(columnAt("urgency"), size), rule: { kind: "formula", formula: isUrgency } },
      ...{ prompt: asked(words.urgency, words.urgencyPrompt), error: wrong(words.urgencyError) },
    },
    {
      area: areaOf(COLUMNS.length, size, 2 * size.cities),
      rule: {
        kind: "formula",
        formula: `=AND(ISNUMBER(${vote}),${vote}>=0,${vote}<=${ruleCell(words.highest)})`,
      },
      ...{ prompt: asked(words.vote, words.votePrompt(highest)), error: wrong(words.voteError) },
    },
  ];
}
