/** Reading back the settings above Prioritering. What is not understood leaves what holds by default, is told, and is kept. */
import { cellName } from "../../../host/a1";
import type { Cell, Snapshot } from "../../../host/snapshot";
import { fold } from "../../../domain/definition/identity";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { DEFAULT_VOTING, FORMULAS, type Unread, type VotingRules } from "../../../domain/prioritisation/prioritisation";
import { findTable, NAMES } from "../../names";
import { prioritering as words } from "../../sheets/prioritering";
import { heldOf, indexSheet, rawOf, textOf } from "../../cells/sheet-index";
import type { OwnTable } from "./table-under";

type Setting = keyof NonNullable<VotingRules["unread"]>;

export interface VotingRulesReading {
  readonly settings: VotingRules;
  readonly findings: readonly Finding[];
}

/** @param table the one with the votes, above which they stand where they lost their name */
export function readVotingRules(workbook: Snapshot, table: OwnTable<string>): VotingRulesReading {
  const named = findTable(NAMES.votingRules, workbook);
  const name = named?.sheet ?? table.sheet;
  const sheet = workbook.sheets.find((each) => each.name === name);
  const findings: Finding[] = [];
  if (!sheet) return { settings: DEFAULT_VOTING, findings };
  const index = indexSheet(sheet);
  const end = name === table.sheet ? table.header : Infinity;
  const valueOf = new Map<string, Cell | undefined>();
  for (const row of index.rowsBetween(-1, end)) {
    const [label, value] = index.cellsIn(row);
    const key = fold(textOf(label));
    if (key !== "" && !valueOf.has(key))
      valueOf.set(key, value?.column === (label?.column ?? 0) + 1 ? value : undefined);
  }
  const at = (label: string) => valueOf.get(fold(label));
  const unread: Partial<Record<Setting, Unread>> = {};
  const number = (id: Exclude<Setting, "formula">, otherwise: number, isGood: (value: number) => boolean): number => {
    const label = id === "impact" || id === "importance" ? words.weights[id] : words[id];
    const cell = at(label);
    if (typeof cell?.value === "number" && rawOf(cell) !== "" && isGood(cell.value)) return cell.value;
    tell(label, cell);
    keep(id, cell);
    return otherwise;
  };
  const formulaCell = at(words.formula);
  const formula = FORMULAS.find((each) => fold(words.formulas[each]) === fold(rawOf(formulaCell)));
  if (!formula) {
    tell(words.formula, formulaCell);
    keep("formula", formulaCell);
  }
  const { weights, top, highest } = DEFAULT_VOTING;
  const settings: VotingRules = {
    formula: formula ?? DEFAULT_VOTING.formula,
    weights: {
      impact: number("impact", weights.impact, (value) => value >= 0),
      importance: number("importance", weights.importance, (value) => value >= 0),
    },
    top: number("top", top, (value) => Number.isInteger(value) && value > 0),
    highest: number("highest", highest, (value) => value > 0),
    reason: rawOf(at(words.reason)),
  };
  return { settings: { ...settings, ...(Object.keys(unread).length > 0 && { unread }) }, findings };

  function keep(id: Setting, cell: Cell | undefined): void {
    if (cell && heldOf(cell) !== "") unread[id] = unreadIn(cell);
  }

  function tell(label: string, cell: Cell | undefined): void {
    const code = "vote-setting-unreadable";
    const place = cell ? cellName(cell.row, cell.column) : cellName(table.header, 0);
    findings.push({ code, severity: SEVERITY[code], sheet: name, cell: place, raw: `${label}: ${heldOf(cell)}` });
  }
}

/** A number as a number; struck through, as text: written anew it would count. */
export function unreadIn(cell: Cell): Unread {
  return typeof cell.value === "number" && rawOf(cell) !== "" ? cell.value : heldOf(cell);
}
