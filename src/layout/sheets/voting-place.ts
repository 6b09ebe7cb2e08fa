/** Where everything stands on Prioritering: settings, who voted, and the table with the votes at its right. */
import { absoluteAreaName } from "../../host/a1";
import type { Area } from "../../host/area";
import type { VoteKind } from "../../domain/prioritisation/prioritisation";
import { prioritering as words, RULE_LABELS } from "./prioritering";
import type { VotingColumn } from "./voting-formulas";

export const RULES = 3;
/** Below the settings: who voted, which colours are published, what is left to divide. */
export const [VOTERS, COLOURS, SEATS] = [RULES + 7, RULES + 8, RULES + 9];
/** How many votes each city gave, right above the header. */
export const COUNTS = SEATS + 2;
export const HEADER = COUNTS + 1;
export const FIRST = HEADER + 1;

export const COLUMNS: readonly (readonly [id: VotingColumn, title: string, width: number])[] = [
  ["theme", words.theme, 27],
  ["recommendation", words.recommendation, 52],
  ["number", words.number, 6],
  ["score", words.score, 10],
  ["points", words.points, 12],
  ["rank", words.rank, 8],
  ["share", words.share, 9],
  ["verdict", words.verdict, 13],
  ["why", words.why, 32],
  ["decision", words.decision, 12],
  ["reason", words.decisionReason, 36],
  ["urgency", words.urgency, 17],
];

export function columnAt(id: VotingColumn): number {
  return COLUMNS.findIndex(([each]) => each === id);
}

export function widthOf(id: VotingColumn): number {
  return COLUMNS[columnAt(id)]?.[2] ?? 0;
}

/** The words to choose from: beside the settings, where there is room for them. */
export const CHOICES = columnAt("reason");

/** The cell of a setting, absolute. */
export function ruleCell(label: (typeof RULE_LABELS)[number]): string {
  return settingCell(ruleRow(label));
}

export function ruleRow(label: (typeof RULE_LABELS)[number]): number {
  return RULES + 1 + RULE_LABELS.indexOf(label);
}

/** In the second column, where settings and what follows from them stand. */
export function settingCell(row: number): string {
  return absoluteAreaName({ row, column: 1, rows: 1, columns: 1 });
}

export interface VotingSize {
  /** Of recommendations, those that stay free included. */
  readonly rows: number;
  readonly cities: number;
}

/** Of all recommendations, from a column on. */
export function areaOf(column: number, { rows }: Pick<VotingSize, "rows">, columns = 1): Area {
  return { row: FIRST, column, rows, columns };
}

export function voteBlocks(size: VotingSize): Readonly<Record<VoteKind, Area>> {
  return {
    impact: areaOf(COLUMNS.length, size, size.cities),
    importance: areaOf(COLUMNS.length + size.cities, size, size.cities),
  };
}
