/**
 * Reading back Prioritering: the settings, and per recommendation what the cities voted. What is no vote, or the vote of nobody that the
 * model knows, counts for nothing, is told at its cell, and is kept as it stands.
 */
import { cellName } from "../../../host/a1";
import type { Snapshot } from "../../../host/snapshot";
import { identify } from "../../../domain/definition/identity";
import { type CellFinding, type Finding, SEVERITY } from "../../../domain/finding";
import { plainText } from "../../../domain/plain-text";
import {
  type Candidate,
  type Prioritisation,
  type Unread,
  VOTE_KINDS,
  type VoteKind,
} from "../../../domain/prioritisation/prioritisation";
import { isFilledIn } from "../../../domain/prioritisation/begun";
import { topOf } from "../../../domain/prioritisation/top";
import { priorityOf } from "../../../domain/summary/summary";
import { isUndecided } from "../../../domain/summary/undecided";
import { findTable, type NamedArea, NAMES } from "../../names";
import { prioritering as words } from "../../sheets/prioritering";
import { heldOf, rawOf, textOf } from "../../cells/sheet-index";
import { type OwnWorkbook, tableAt } from "./own-table";
import type { OwnRow, OwnTable } from "./table-under";
import { readVotingRules, unreadIn } from "./read-voting-rules";

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
  const { columns, strange, findings: inHeader } = voteColumns(table, own);
  const findings: Finding[] = [...inRules, ...inHeader];
  const rows = new Map<Candidate, OwnRow<string>>();
  const unplaced: Candidate[] = [];
  const numbers = new Set<string>();
  for (const row of table.rows) {
    const { said, first, findings: inVotes } = votesIn(row, { columns, strange, highest: settings.highest });
    const each = candidateIn(row, said, own);
    const [number, text] = [row.at(words.number), row.at(words.recommendation)];
    if (number === "" && text === "") {
      if (isFilledIn(each)) unplaced.push(each);
      if (first !== undefined) findings.push(found(row, first, { code: "vote-unplaced", raw: row.at(words.theme) }));
      continue;
    }
    rows.set(each, row);
    findings.push(...inVotes, ...toldOf(each, row, own));
    if (number !== "" && numbers.has(number))
      findings.push(found(row, words.number, { code: "duplicate-recommendation", raw: number }));
    numbers.add(number);
  }
  const prioritisation: Prioritisation = {
    ...{ settings, candidates: [...rows.keys()] },
    ...(unplaced.length > 0 && { unplaced }),
    ...(strange.length > 0 && { strangers: strange.map(({ heading }) => heading) }),
  };
  for (const { candidate, verdict } of topOf(prioritisation, reserved)) {
    const row = rows.get(candidate);
    if (row && verdict === "open")
      findings.push(found(row, words.decision, { code: "top-undecided", raw: candidate.text || candidate.number }));
  }
  return { prioritisation, findings };
}

type Strange = readonly { readonly heading: string; readonly column: number }[];
type VoteColumns = readonly { readonly kind: VoteKind; readonly cityId: string; readonly column: number }[];

/** Whose votes stand in which column: by what heads it, wherever it stands. */
function voteColumns(table: OwnTable<string>, { definition }: OwnWorkbook) {
  const columns: { readonly kind: VoteKind; readonly cityId: string; readonly column: number }[] = [];
  const strange: { readonly heading: string; readonly column: number }[] = [];
  const findings: Finding[] = [];
  const taken = new Set<string>();
  for (const cell of table.top.cells) {
    const text = textOf(cell);
    const kind = VOTE_KINDS.find((each) => text.toLowerCase().startsWith(`${words.kinds[each].toLowerCase()} `));
    if (!kind) continue;
    const city = identify(text.slice(words.kinds[kind].length), definition.cities);
    if (city && !taken.has(`${kind} ${city.id}`)) {
      taken.add(`${kind} ${city.id}`);
      columns.push({ kind, cityId: city.id, column: cell.column });
    } else {
      strange.push({ heading: text, column: cell.column });
      findings.push(found(table.top, cell.column, { code: "vote-unknown-city", raw: text }));
    }
  }
  return { columns, strange, findings };
}

function votesIn(
  row: OwnRow<string>,
  { columns, strange, highest }: { readonly columns: VoteColumns; readonly strange: Strange; readonly highest: number },
) {
  const votes = { impact: new Map<string, number>(), importance: new Map<string, number>() };
  const unread = { impact: new Map<string, Unread>(), importance: new Map<string, Unread>() };
  const findings: Finding[] = [];
  let first: number | undefined;
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  for (const { kind, cityId, column } of columns) {
    const cell = byColumn.get(column);
    if (!cell || heldOf(cell) === "") continue;
    first ??= column;
    const { value } = cell;
    const isRead = rawOf(cell) !== "";
    if (isRead && typeof value === "number" && value >= 0 && value <= highest) votes[kind].set(cityId, value);
    else {
      unread[kind].set(cityId, unreadIn(cell));
      findings.push(found(row, column, { code: "vote-unreadable", raw: heldOf(cell) }));
    }
  }
  const beside = strange.map(({ column }) => byColumn.get(column));
  const said: Said = {
    votes,
    ...(unread.impact.size + unread.importance.size > 0 && { unread }),
    ...(strange.length > 0 && { strange: beside.map((cell) => (cell && heldOf(cell) !== "" ? unreadIn(cell) : null)) }),
  };
  return { said, first, findings };
}

type Said = Pick<Candidate, "votes" | "unread" | "strange">;

function candidateIn(row: OwnRow<string>, said: Said, { definition }: OwnWorkbook): Candidate {
  const [theme, rawUrgency, rawDecision] = [row.at(words.theme), row.at(words.urgency), row.at(words.decision)];
  const decision = decisionIn(rawDecision);
  return {
    number: row.at(words.number),
    // A name that nobody has stays as it is.
    themeId: identify(theme, definition.themes)?.id ?? theme,
    text: row.at(words.recommendation),
    ...said,
    decision,
    ...(decision === undefined && rawDecision !== "" && { rawDecision }),
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
      ? [found(row, words.urgency, { code: "urgency-out-of-range", raw: each.rawUrgency })]
      : []),
  ];
}

/** @param where a column, or what heads it */
function found(row: OwnRow<string>, where: string | number, what: CellFinding & { readonly raw: string }): Finding {
  const column = typeof where === "number" ? where : (row.placeOf(where)?.column ?? 0);
  return { ...what, severity: SEVERITY[what.code], sheet: row.sheet, cell: cellName(row.row, column) };
}
