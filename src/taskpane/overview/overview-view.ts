/**
 * What Overzicht draws: for each city and theme what was handed in and where it stands, with the figures per theme. Everything
 * that is drawn, said, or copied follows from this, so that a picture and its words cannot differ. Pure.
 */
import type { Inspection } from "../../actions/inspect";
import type { ConsolidatedTheme } from "../../consolidation/consolidation";
import { publishedIn } from "../../domain/global-score/ledger";
import type { StillOpen } from "../../domain/measurement/still-open";
import type { CellAddress } from "../../host/area";
import { gridPlaceIn } from "../../layout/plan/grid-place";
import type { GridPlace } from "../../layout/sheets/grid";
import { openOf } from "../check/still-open";
import type { CheckView } from "../view/check-view";
import { type CityRow, cityRows } from "./city-rows";

export interface OverviewView {
  readonly period: string;
  /** Of which the global scores are, where that is another; else empty. */
  readonly globalPeriod: string;
  /** What those who are scored are called, where they are no cities. */
  readonly unit: string | undefined;
  /** In the order of the definition, those that handed in nothing too. */
  readonly cities: readonly CityRow[];
  /** In the order of the definition. */
  readonly themes: readonly ThemeColumn[];
  readonly open: StillOpen;
  /** How many scores went up, down or stayed since the previous time; absent where nothing can be compared. */
  readonly since: Since | undefined;
}

export interface ThemeColumn extends ConsolidatedTheme {
  /** The global score; `null` where none was published. */
  readonly published: number | null;
  /** Where its figures stand on our grid; `undefined` where there is none. */
  readonly at: Readonly<Record<Figure, CellAddress>> | undefined;
}

export type Figure = "global" | "median" | "count";

export type Since = Readonly<Record<"up" | "down" | "same", number>>;

export function overviewView(
  inspection: Inspection,
  view: Pick<CheckView, "consolidation" | "bySeverity">,
): OverviewView {
  const { workbook, definition, reading } = inspection;
  const { themes, period } = view.consolidation;
  const { ledger, globalPeriod } = reading.publication;
  const rows = cityRows(inspection, view.consolidation);
  const grid = gridPlaceIn(workbook, definition);
  const changes = rows.flatMap(({ cells }) => cells.flatMap(({ change }) => change ?? []));
  const count = (which: (change: number) => boolean) => changes.filter(which).length;
  return {
    period: period || reading.period,
    globalPeriod: globalPeriod === period ? "" : globalPeriod,
    unit: definition.unit,
    cities: rows,
    themes: themes.map((theme) => ({
      ...theme,
      published: publishedIn(ledger, theme.theme.id),
      at: figuresAt(grid, theme.theme.id),
    })),
    open: openOf(inspection, view),
    since:
      changes.length === 0
        ? undefined
        : { up: count((by) => by > 0), down: count((by) => by < 0), same: count((by) => by === 0) },
  };
}

function figuresAt(grid: GridPlace | undefined, themeId: string): ThemeColumn["at"] {
  const column = grid?.columns.get(themeId);
  if (!grid || column === undefined) return undefined;
  const on = (row: number) => ({ sheet: grid.sheet, row, column });
  return { global: on(grid.global), median: on(grid.median), count: on(grid.count) };
}

/** Of how many cities every theme has a score or is not applicable, and is nothing contradicted, their FTE neither? */
export function completeOf({ cities }: Pick<OverviewView, "cities">): number {
  return cities.filter(({ status }) => status === "complete").length;
}

/** Was every theme of every city declared not applicable? Then all is there, and there are no figures. */
export function isNowhereApplicable({ cities }: Pick<OverviewView, "cities">): boolean {
  return cities.length > 0 && cities.every(({ cells }) => cells.every(({ kind }) => kind === "not-applicable"));
}
