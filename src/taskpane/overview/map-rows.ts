/** The rows of the map: what holds for the group first, then the cities; as a grid that arrows can walk. Pure. */
import type { CellAddress } from "../../host/area";
import type { Locale } from "../../locales/locale";
import { overviewTexts } from "../../locales/overview";
import type { CityRow } from "./city-rows";
import type { MapCell } from "./map-cell";
import type { Figure, OverviewView } from "./overview-view";

export interface FigureCell {
  readonly value: number | null;
  /** It is a count, not a score: without a colour. */
  readonly isCount: boolean;
  readonly at: CellAddress | undefined;
}

export type MapRow =
  | { readonly kind: "figure"; readonly id: Figure; readonly name: string; readonly cells: readonly FigureCell[] }
  | { readonly kind: "city"; readonly id: string; readonly name: string; readonly cells: readonly MapCell[] };

/** The global scores have a row only where something was published: a median never stands in their place. */
export function mapRows(
  view: Pick<OverviewView, "cities" | "themes" | "globalPeriod">,
  locale: Locale,
): readonly MapRow[] {
  const { themes, globalPeriod } = view;
  const words = overviewTexts(locale).map;
  const row = (id: Figure, name: string, value: (theme: (typeof themes)[number]) => number | null): MapRow => ({
    ...{ kind: "figure", id, name },
    cells: themes.map((theme) => ({ value: value(theme), isCount: id === "count", at: theme.at?.[id] })),
  });
  const global = globalPeriod === "" ? words.global : words.globalOf(globalPeriod);
  return [
    ...(themes.some(({ published }) => published !== null) ? [row("global", global, (each) => each.published)] : []),
    row("median", words.median, (each) => each.median),
    row("count", words.count, (each) => each.n),
    ...view.cities.map(cityRow),
  ];
}

function cityRow({ city, cells }: CityRow): MapRow {
  return { kind: "city", id: city.id, name: city.name, cells };
}

export interface GridPosition {
  readonly row: number;
  /** 0 for the name of the row. */
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads in a grid, by the pattern of the ARIA guide; `undefined` for any other key. */
export function moved(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPosition,
  { rows, columns }: GridSize,
): GridPosition | undefined {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const to = (nextRow: number, nextColumn: number): GridPosition => ({
    row: Math.min(Math.max(nextRow, 0), lastRow),
    column: Math.min(Math.max(nextColumn, 0), lastColumn),
  });
  const steps: Readonly<Record<string, GridPosition>> = {
    ArrowUp: to(row - 1, column),
    ArrowDown: to(row + 1, column),
    ArrowLeft: to(row, column - 1),
    ArrowRight: to(row, column + 1),
    PageUp: to(row - PAGE, column),
    PageDown: to(row + PAGE, column),
    Home: to(ctrlKey ? 0 : row, 0),
    End: to(ctrlKey ? lastRow : row, lastColumn),
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}

const PAGE = 10;
