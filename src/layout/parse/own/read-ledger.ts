/** Reading back Globaal: every step that was written, with what is to be said of it at its cell. */
import { cellName } from "../../../host/a1";
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { bandsOf } from "../../../domain/legend/band";
import { type CellFinding, type Finding, type FindingCode, SEVERITY } from "../../../domain/finding";
import { checkEntry, isOutside } from "../../../domain/global-score/check-ledger";
import {
  isWritten,
  LEDGER_STEPS,
  type LedgerEntry,
  type LedgerStep,
  stepKey,
} from "../../../domain/global-score/ledger";
import type { ThemeStatistics } from "../../../domain/statistics/theme-statistics";
import { isOnStep } from "../../../domain/score/scale";
import { readScore } from "../../../domain/score/read-score";
import { globaal, type LedgerColumn, words } from "../../sheets/globaal";
import { colourWords } from "../../sheets/legende";
import { ledgerLines } from "./ledger-lines";
import { ownTable, type OwnWorkbook } from "./own-table";
import type { OwnRow } from "./table-under";
import { overwrittenMedian } from "./overwritten-figures";
import { notesOn, untakenInLedger } from "./untaken-ledger";

/** The words for the steps, as we write them and as others do. */
const STEP_NAMES: readonly (Named & { readonly id: LedgerStep })[] = [
  { id: "workshop", name: words.steps.workshop, aliases: ["Workshop", "Bijstelling"] },
  { id: "estimate", name: words.steps.estimate, aliases: ["Inschatting", "Kenniscentrum"] },
  { id: "published", name: words.steps.published, aliases: ["Publicatie"] },
];

export interface LedgerReading {
  readonly entries: readonly LedgerEntry[];
  /** The measurement that the global scores are of, as it is said above the table; empty where that is left open. */
  readonly period: string;
  readonly findings: readonly Finding[];
}

/** @param figuresOf what the cities come to for a theme; without it, nothing is laid beside that */
export function readLedger(own: OwnWorkbook, figuresOf?: (themeId: string) => ThemeStatistics): LedgerReading {
  const { definition } = own;
  const found = new Map<string, LedgerEntry>();
  const findings: Finding[] = [];
  const table = ownTable(globaal, own);
  const index = table && own.indexes.find(({ sheet }) => sheet.name === table.sheet);
  if (index) findings.push(...notesOn(table.top, index));
  for (const line of table?.rows ?? []) {
    const read = readLine(line, own);
    if (index && figuresOf) findings.push(...overwrittenMedian(line, { ...read, index, figuresOf }));
    const { theme, step, entry, inScore } = read;
    const isStrange = !theme && step && line.at("score") !== "";
    if (isStrange) findings.push(findingIn(line, "theme", { code: "unknown-theme", raw: line.at("theme") }));
    if (index) findings.push(...(isStrange ? notesOn(line, index) : untakenInLedger(line, read, index)));
    if (!entry || !isWritten(entry)) {
      const struck = inScore.filter(({ code }) => code === "score-struck");
      findings.push(...struck.map((each) => findingIn(line, "score", { raw: "", ...each })));
      continue;
    }
    const key = stepKey(entry);
    const earlier = found.get(key);
    const isFirst = earlier === undefined;
    const both = earlier && contradictory(earlier, entry);
    found.set(key, both ?? earlier ?? entry);
    if (earlier) {
      const raw = [line.at("theme"), ...(both ? [earlier.raw, entry.raw] : [])].join("\n");
      findings.push(findingIn(line, "theme", { code: "duplicate-theme", raw }));
    }
    if (isFirst && figuresOf && isOutside(entry, figuresOf(entry.themeId)))
      findings.push(findingIn(line, "score", { code: "global-outside-scores", raw: entry.raw }));
    findings.push(
      ...inScore
        .filter(isToldOf(entry, definition))
        .map((each) => findingIn(line, "score", { raw: entry.raw, ...each, code: ledgerCode(each.code) })),
      ...checkEntry(entry).map(({ code, field }) =>
        findingIn(line, field, { code, raw: `${line.at("theme")}: ${line.at("step")}` }),
      ),
    );
  }
  const entries = definition.themes.flatMap(({ id }) =>
    LEDGER_STEPS.flatMap((step) => found.get(stepKey({ themeId: id, step })) ?? []),
  );
  const above = table && ledgerLines(table, own);
  return { entries, findings: [...(above?.findings ?? []), ...findings], period: above?.period ?? "" };
}

/** Two rows for one step: where they say another score, neither counts, and what both say is kept. */
function contradictory(one: LedgerEntry, other: LedgerEntry): LedgerEntry | undefined {
  const isSame = one.value === null ? one.raw === other.raw : one.value === other.value;
  if (isSame || one.raw === "" || other.raw === "") return undefined;
  const reason = [...new Set([one.reason, other.reason])].filter((text) => text !== "").join("\n");
  const { themeId, step, person, date } = one;
  return { themeId, step, value: null, raw: words.against(one.raw, other.raw), reason, person, date };
}

/** A median of an even number of cities lies half-way between two steps: that is no slip, and may be published as it is. */
function isToldOf({ value, raw }: LedgerEntry, definition: AssessmentDefinition): (finding: CellFinding) => boolean {
  const halves = { ...definition, step: definition.step / 2 };
  const isOfLegend = bandsOf(definition).some(
    ({ lower, upper }) => colourWords(lower, upper).toLowerCase() === raw.trim().toLowerCase(),
  );
  return ({ code }) => {
    // The formulas of the sheets take these words as we do.
    if (code === "score-as-phrase" && isOfLegend) return false;
    return code !== "score-step" || value === null || !isOnStep(value, halves);
  };
}

/** No cell of Globaal counts in a median; what its formulas do not take is published by us alone. */
function ledgerCode(code: FindingCode): FindingCode {
  return code === "score-as-phrase" || code === "score-as-text" ? "global-as-text" : code;
}

/** The row of one step, to write it; `undefined` where the workbook has none. */
export function findLedgerRow(
  { themeId, step }: Pick<LedgerEntry, "themeId" | "step">,
  own: OwnWorkbook,
): OwnRow<LedgerColumn> | undefined {
  return ownTable(globaal, own)?.rows.find(
    ({ at }) => identify(at("theme"), own.definition.themes)?.id === themeId && stepOf(at("step")) === step,
  );
}

function readLine(line: OwnRow<LedgerColumn>, { definition, workbook }: OwnWorkbook) {
  const theme = identify(line.at("theme"), definition.themes);
  const step = stepOf(line.at("step"));
  if (!theme || !step) return { theme, step, entry: undefined, inScore: [] };
  const { score, findings: inScore } = readScore(
    line.cellAt("score") ?? { value: null },
    definition,
    workbook.dateBase,
  );
  const kept = step === "published" ? line.cellAt("median") : undefined;
  const median = kept && readScore(kept, definition, workbook.dateBase).score.value;
  const entry: LedgerEntry = {
    ...{ themeId: theme.id, step, value: score.value, raw: score.raw },
    ...{ reason: line.at("reason"), person: line.at("person"), date: line.at("date") },
    ...(typeof median === "number" && { median }),
  };
  return { theme, step, entry, inScore };
}

function stepOf(text: string): LedgerStep | undefined {
  return identify(text, STEP_NAMES)?.id;
}

/** At the cell in a column; at the first cell of the row where there is no such column. */
function findingIn(
  { sheet, row, placeOf }: OwnRow<LedgerColumn>,
  column: LedgerColumn,
  what: CellFinding & { readonly raw: string },
): Finding {
  const cell = cellName(row, placeOf(column)?.column ?? 0);
  return { ...what, severity: SEVERITY[what.code], sheet, cell };
}
