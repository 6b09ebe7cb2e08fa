/**
 * Reading back Prioritering: the settings, and per recommendation what the cities voted. What is no vote, or the vote of nobody that the
 * model knows, counts for nothing and is told at its cell.
 */
import { cellName } from "../../../host/a1";
import type { Snapshot } from "../../../host/snapshot";
import { identify } from "../../../domain/definition/identity";
import { type CellFinding, type Finding, SEVERITY } from "../../../domain/finding";
import { plainText } from "../../../domain/plain-text";
import {
  type Candidate,
  type Prioritisation,
  VOTE_KINDS,
  type VoteKind,
} from "../../../domain/prioritisation/prioritisation";
import { topOf } from "../../../domain/prioritisation/top";
import { priorityOf } from "../../../domain/summary/summary";
import { isUndecided } from "../../../domain/summary/undecided";
import { findTable, type NamedArea, NAMES } from "../../names";
import { prioritering as words } from "../../sheets/prioritering";
import { heldOf, rawOf, textOf } from "../../cells/sheet-index";
import { type OwnRow, type OwnTable, type OwnWorkbook, tableAt } from "./own-table";
import { readVotingRules } from "./read-voting-rules";

export interface PrioritisationReading {
  /** `undefined` for a workbook without Prioritering. */
  readonly prioritisation: Prioritisation | undefined;
  readonly findings: readonly Finding[];
}

/** By its name; where that is lost, by its title and what heads it. */
export function votingTable(workbook: Snapshot): OwnTable<string> | undefined {
  return tableAt(findTable(NAMES.prioritisation, workbook) ?? headed(workbook), workbook);
}

function headed({ sheets }: Snapshot): NamedArea | undefined {
  const wanted = [words.theme, words.recommendation, words.number, words.decision];
  for (const { name: sheet, cells } of sheets) {
    if (!cells.some((cell) => textOf(cell) === words.title)) continue;
    const inRow = (row: number) => new Set(cells.filter((cell) => cell.row === row).map(textOf));
    const header = cells.find(
      (cell) => textOf(cell) === words.decision && wanted.every((word) => inRow(cell.row).has(word)),
    );
    const left = cells.find((cell) => cell.row === header?.row);
    if (header && left) return { sheet, area: { row: header.row, column: left.column, rows: 1, columns: 1 } };
  }
  return undefined;
}

/** @param reserved ids of the themes that always have a place, as they are published */
export function readPrioritisation(own: OwnWorkbook, reserved: ReadonlySet<string>): PrioritisationReading {
  const table = votingTable(own.workbook);
  if (!table) return { prioritisation: undefined, findings: [] };
  const { settings, findings: inRules } = readVotingRules(own.workbook, table);
  const { columns, findings: inHeader } = voteColumns(table, own);
  const findings: Finding[] = [...inRules, ...inHeader];
  const rows = new Map<Candidate, OwnRow<string>>();
  const numbers = new Set<string>();
  for (const row of table.rows) {
    const { votes, findings: inVotes } = votesIn(row, { columns, highest: settings.highest });
    const [number, text] = [row.at(words.number), row.at(words.recommendation)];
    if (number === "" && text === "") {
      const [first] = votes.cells;
      if (first) findings.push(found(row, first, { code: "vote-unplaced", raw: row.at(words.theme) }));
      continue;
    }
    const each = candidateIn(row, votes.by, own);
    rows.set(each, row);
    findings.push(...inVotes, ...toldOf(each, row, own));
    if (number !== "" && numbers.has(number))
      findings.push(found(row, words.number, { code: "duplicate-recommendation", raw: number }));
    numbers.add(number);
  }
  const prioritisation = { settings, candidates: [...rows.keys()] };
  for (const { candidate, verdict } of topOf(prioritisation, reserved)) {
    const row = rows.get(candidate);
    if (row && verdict === "open")
      findings.push(found(row, words.decision, { code: "top-undecided", raw: candidate.number || candidate.text }));
  }
  return { prioritisation, findings };
}

type VoteColumns = readonly { readonly kind: VoteKind; readonly cityId: string; readonly column: number }[];

/** Whose votes stand in which column: by what heads it, wherever it stands. */
function voteColumns(table: OwnTable<string>, { definition }: OwnWorkbook) {
  const columns: { readonly kind: VoteKind; readonly cityId: string; readonly column: number }[] = [];
  const findings: Finding[] = [];
  for (const cell of table.top.cells) {
    const text = textOf(cell);
    const kind = VOTE_KINDS.find((each) => text.toLowerCase().startsWith(`${words.kinds[each].toLowerCase()} `));
    if (!kind) continue;
    const city = identify(text.slice(words.kinds[kind].length), definition.cities);
    const isTaken = columns.some((each) => each.kind === kind && each.cityId === city?.id);
    if (city && !isTaken) columns.push({ kind, cityId: city.id, column: cell.column });
    else findings.push(found(table.top, cell.column, { code: "vote-unknown-city", raw: text }));
  }
  return { columns, findings };
}

function votesIn(
  row: OwnRow<string>,
  { columns, highest }: { readonly columns: VoteColumns; readonly highest: number },
) {
  const by = { impact: new Map<string, number>(), importance: new Map<string, number>() };
  const findings: Finding[] = [];
  const cells: number[] = [];
  for (const { kind, cityId, column } of columns) {
    const cell = row.cells.find((each) => each.column === column);
    if (!cell || heldOf(cell) === "") continue;
    cells.push(column);
    const { value } = cell;
    const isRead = rawOf(cell) !== "";
    if (isRead && typeof value === "number" && value >= 0 && value <= highest) by[kind].set(cityId, value);
    else findings.push(found(row, column, { code: "vote-unreadable", raw: heldOf(cell) }));
  }
  return { votes: { by, cells }, findings };
}

function candidateIn(row: OwnRow<string>, votes: Candidate["votes"], { definition }: OwnWorkbook): Candidate {
  const [theme, rawUrgency] = [row.at(words.theme), row.at(words.urgency)];
  return {
    number: row.at(words.number),
    // A name that nobody has stays as it is.
    themeId: identify(theme, definition.themes)?.id ?? theme,
    text: row.at(words.recommendation),
    votes,
    decision: decisionIn(row.at(words.decision)),
    reason: row.at(words.decisionReason),
    urgency: priorityOf(rawUrgency),
    rawUrgency,
  };
}

function decisionIn(said: string): boolean | undefined {
  const word = plainText(said).toLowerCase();
  return word === words.yes ? true : word === words.no ? false : undefined;
}

function toldOf(each: Candidate, row: OwnRow<string>, { definition }: OwnWorkbook): readonly Finding[] {
  const said = row.at(words.decision);
  const isKnown = definition.themes.some(({ id }) => id === each.themeId) || isUndecided(each.themeId);
  return [
    ...(isKnown ? [] : [found(row, words.theme, { code: "summary-unknown-theme", raw: each.themeId })]),
    // Neither yes nor no decides nothing; a decision needs a reason.
    ...(said !== "" && (each.decision === undefined || each.reason === "")
      ? [found(row, words.decision, { code: "decision-unclear", raw: said })]
      : []),
    ...(each.urgency === null && each.rawUrgency !== "" && !isUndecided(each.rawUrgency)
      ? [found(row, words.urgency, { code: "priority-out-of-range", raw: each.rawUrgency })]
      : []),
  ];
}

/** @param where a column, or what heads it */
function found(row: OwnRow<string>, where: string | number, what: CellFinding & { readonly raw: string }): Finding {
  const column = typeof where === "number" ? where : (row.placeOf(where)?.column ?? 0);
  return { ...what, severity: SEVERITY[what.code], sheet: row.sheet, cell: cellName(row.row, column) };
}
