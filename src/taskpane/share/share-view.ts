/** What the tab shows: global scores, what is still open, and where a place that is spoken of stands. Pure. */
import type { Inspection } from "../../actions/inspect";
import { topIn } from "../../actions/take-over-top";
import { consolidate } from "../../consolidation/consolidate";
import type { ConsolidatedTheme, Consolidation } from "../../consolidation/consolidation";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import { type GlobalScore, globalScores } from "../../domain/global-score/global-score";
import type { LedgerStep } from "../../domain/global-score/ledger";
import { type SincePublished, sincePublished } from "../../domain/global-score/since-published";
import { votersOf } from "../../domain/prioritisation/prioritisation";
import type { Placed } from "../../domain/prioritisation/top";
import { type CitySubject, FTE } from "../../domain/definition/subject";
import type { Place } from "../../export/disclosure/figure";
import { parseCell } from "../../host/a1";
import { isAnswered } from "../../domain/score/score";
import type { CellAddress } from "../../host/area";
import { mainSheet } from "../view/places";
import type { Snapshot } from "../../host/snapshot";
import { findTable, NAMES } from "../../layout/names";
import { findLedgerRow } from "../../layout/parse/own/read-ledger";
import { votingTable } from "../../layout/parse/own/read-prioritisation";
import { indexSheet } from "../../layout/cells/sheet-index";
import { gridPlaceIn } from "../../layout/plan/grid-place";

export interface ShareView {
  readonly inspection: Inspection;
  readonly consolidation: Consolidation;
  readonly themes: readonly SharedTheme[];
  readonly since: SincePublished;
  /** Of the ledger, each at its cell. */
  readonly findings: readonly Finding[];
  /** By the names that they have now; `undefined` where they are not there. */
  readonly ledgerSheet: string | undefined;
  readonly rulesSheet: string | undefined;
  readonly votingSheet: string | undefined;
  /** Absent where nobody has voted. */
  readonly top: SharedTop | undefined;
}

export interface SharedTop {
  readonly placed: readonly Placed[];
  /** How many cities voted, and how many there are. */
  readonly voters: number;
  readonly cities: number;
}

export interface SharedTheme {
  readonly figures: ConsolidatedTheme;
  readonly global: GlobalScore;
}

/**
 * No score of anyone, and nothing of the group's: whoever wants to share begins elsewhere. Where the Legende contradicts itself,
 * nobody knows, and that is said instead.
 */
export function hasNothingToShare({ reading }: Inspection): boolean {
  const { ledger, summary, points, prioritisation } = reading.publication;
  return (
    reading.places.length === 0 ||
    (reading.scores.every(({ score }) => !isAnswered(score)) &&
      reading.findings.every(({ code }) => code !== "definition-invalid") &&
      ledger.length === 0 &&
      [summary, points, prioritisation].every((each) => each === undefined))
  );
}

export function shareView(inspection: Inspection): ShareView {
  const { workbook, reading, definition } = inspection;
  const consolidation = consolidate([{ file: "", reading }], definition);
  const { ledger, findings } = reading.publication;
  const [first] = definition.themes;
  const ledgerSheet = ledgerCell(workbook, { themeId: first?.id ?? "", step: "published" }, definition)?.sheet;
  const globals = new Map(
    globalScores(consolidation.themes, ledger, definition).map((global) => [global.theme.id, global]),
  );
  return {
    inspection,
    consolidation,
    themes: consolidation.themes.flatMap((figures) => {
      const global = globals.get(figures.theme.id);
      return global ? [{ figures, global }] : [];
    }),
    since: sincePublished(consolidation.themes, ledger),
    findings: findings.filter(({ code, sheet }) => code.startsWith("global-") || sheet === ledgerSheet),
    ledgerSheet,
    rulesSheet: findTable(NAMES.rules, workbook)?.sheet,
    votingSheet: votingTable(workbook)?.sheet,
    top: topOfVotes(inspection),
  };
}

function topOfVotes(inspection: Inspection): SharedTop | undefined {
  const { prioritisation } = inspection.reading.publication;
  const placed = topIn(inspection);
  return (
    prioritisation &&
    placed && { placed, voters: votersOf(prioritisation).size, cities: inspection.definition.cities.length }
  );
}

/** The score cell of a step on Globaal; `undefined` where there is no row for it. */
export function ledgerCell(
  workbook: Snapshot,
  step: { readonly themeId: string; readonly step: LedgerStep },
  definition: AssessmentDefinition,
): CellAddress | undefined {
  const row = findLedgerRow(step, { workbook, indexes: workbook.sheets.map(indexSheet), definition });
  return row && { sheet: row.sheet, row: row.row, column: row.placeOf("score")?.column ?? 0 };
}

/** What is left out is named as the workbook names it: a sheet, or a sheet with a cell. `undefined` for anything else. */
export function cellNamed(where: string, { sheets }: Snapshot): CellAddress | undefined {
  const has = (name: string) => sheets.some((sheet) => sheet.name === name);
  if (has(where)) return { sheet: where, row: 0, column: 0 };
  const at = where.lastIndexOf("!");
  const cell = at < 0 ? undefined : parseCell(where.slice(at + 1));
  const sheet = where.slice(0, Math.max(at, 0));
  return cell && has(sheet) ? { sheet, ...cell } : undefined;
}

/** The themes that have a median which is not published. */
export function unpublishedIn({ themes }: Pick<ShareView, "themes">): readonly SharedTheme[] {
  return themes.filter(({ global }) => global.median !== null && !global.steps.published);
}

/** Where a score or the FTE of a city stands, and so is mended: of several, the one on the main sheet. */
export function cellOfSubject(
  { cityId, subjectId }: CitySubject,
  inspection: Pick<Inspection, "workbook" | "reading" | "definition">,
): CellAddress | undefined {
  const { reading, workbook } = inspection;
  const places = reading.places.filter((place) => place.cityId === cityId && place.themeId === subjectId);
  const main = mainSheet(inspection);
  const place = places.find(({ sheet }) => sheet === main) ?? places[0];
  if (place) return { sheet: place.sheet, row: place.row, column: place.column };
  if (subjectId !== FTE.id) return undefined;
  const source = reading.fte.find((each) => each.cityId === cityId)?.source;
  const at = source && parseCell(source.cell);
  if (source && at) return { sheet: source.sheet, ...at };
  // A bundle leaves it empty until someone chooses.
  const table = findTable(NAMES.fte, workbook);
  return table && { sheet: table.sheet, row: table.area.row, column: table.area.column };
}

/** The cell that a place of the disclosure check stands for: a score or FTE of a city, or the median of a theme. */
export function cellOfPlace(
  { table, row, column, cell }: Place,
  { workbook, reading, definition }: Inspection,
): CellAddress | undefined {
  if (cell !== undefined) return cellNamed(cell, workbook);
  const city = definition.cities.find(({ name }) => name === row);
  const theme = definition.themes.find(({ name }) => name === column);
  if (table === "figures" && theme) {
    const grid = gridPlaceIn(workbook, definition);
    const at = grid?.columns.get(theme.id);
    return grid && at !== undefined ? { sheet: grid.sheet, row: grid.median, column: at } : undefined;
  }
  if (table !== "scores" || !city) return undefined;
  const subject = theme ?? (column === FTE.name ? FTE : undefined);
  return subject && cellOfSubject({ cityId: city.id, subjectId: subject.id }, { workbook, reading, definition });
}
