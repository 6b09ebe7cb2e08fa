/** Our grid on a sheet that is there. */
import type { Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify, words } from "../../domain/definition/identity";
import { isAside, NAMES } from "../names";
import { namedTable, tableAt } from "../parse/own/own-table";
import type { OwnRow, OwnTable } from "../parse/own/table-under";
import { textOf } from "../cells/sheet-index";
import type { GridPlace } from "../sheets/grid";
import { maturiteit } from "../sheets/maturiteit";

/** On a sheet that is there; `undefined` where there is none, one of its rows was removed, or it names none of these themes. */
export function gridPlaceIn(workbook: Snapshot, definition: AssessmentDefinition): GridPlace | undefined {
  const table = gridTable(workbook, definition);
  if (!table) return undefined;
  const [global, median, count] = (["global", "median", "count"] as const).map(
    (which) => figureRow(table, FIGURES[which])?.row,
  );
  const columns = themeColumns(table, definition);
  if (global === undefined || median === undefined || count === undefined || columns.size === 0) return undefined;
  return { sheet: table.sheet, header: table.header, global, median, count, columns };
}

/** Our grid: by its name; where that is lost, under its title, in the row that names every theme. */
export function gridTable(workbook: Snapshot, { name, themes }: AssessmentDefinition): OwnTable<string> | undefined {
  const named = namedTable(NAMES.maturity, workbook);
  if (named) return named;
  for (const { name: sheet, cells } of workbook.sheets) {
    if (!cells.some((cell) => textOf(cell) === maturiteit.title(name))) continue;
    const rows = new Map<number, Set<string>>();
    for (const cell of cells) {
      const theme = identify(textOf(cell), themes);
      if (theme) rows.set(cell.row, (rows.get(cell.row) ?? new Set()).add(theme.id));
    }
    const header = [...rows].find(([, found]) => found.size === themes.length)?.[0];
    const found = header === undefined ? undefined : { sheet, area: { row: header, column: 0, rows: 1, columns: 1 } };
    if (found && !isAside(found, workbook)) return tableAt(found, workbook);
  }
  return undefined;
}

/** By theme id. */
export function themeColumns({ top }: OwnTable<string>, { themes }: AssessmentDefinition): ReadonlyMap<string, number> {
  return new Map(
    top.cells.flatMap((cell) => {
      const theme = identify(textOf(cell), themes);
      return theme ? [[theme.id, cell.column] as const] : [];
    }),
  );
}

/** The first word of what our figures are called, by us or by whoever has the sheet now. */
const FIGURES = { global: ["globale", "globaal"], median: ["mediaan", "median"], count: ["n", "aantal"] } as const;

function figureRow({ rows }: OwnTable<string>, names: readonly string[]): OwnRow<string> | undefined {
  return rows.find(({ cells }) => cells.some((cell) => names.includes(words(textOf(cell))[0] ?? "")));
}
