/** The scores of a bundle, for a Maturiteit that is there. Pure. */
import type { Snapshot } from "../../host/snapshot";
import { identify } from "../../domain/definition/identity";
import type { Bundle } from "../bundle";
import { headsCities } from "../sheets/headings";
import type { OwnRow } from "../parse/own/table-under";
import { textOf } from "../cells/sheet-index";
import { gridTable, themeColumns } from "./grid-place";
import { scoreCell } from "../sheets/score-cells";
import { type Asked, inRow, together } from "./wanted";

export function scoreWrites(workbook: Snapshot, { measurement }: Bundle): Asked {
  const { definition, cities } = measurement;
  const table = gridTable(workbook, definition);
  if (!table) return { wanted: [], unplaced: [] };
  const columns = themeColumns(table, definition);
  const cityColumn = (table.top.cells.find((cell) => headsCities(textOf(cell), definition)) ?? table.top.cells[0])
    ?.column;
  const here = new Map<string, OwnRow<string>[]>();
  for (const row of table.rows) {
    const city = identify(textOf(row.cells.find(({ column }) => column === cityColumn)), definition.cities);
    if (city) here.set(city.id, [...(here.get(city.id) ?? []), row]);
  }
  return together(
    cities.flatMap(({ city, scores }) => {
      const values = definition.themes.map((theme) => ({
        column: columns.get(theme.id),
        value: scoreCell(scores.get(theme.id)),
        about: { kind: "score" as const, cityId: city.id, subjectId: theme.id, heading: theme.name },
        contested: scores.get(theme.id)?.status === "blank",
      }));
      const places = here.get(city.id) ?? [{ row: undefined, cells: [] }];
      return places.map(({ row, cells }) => inRow({ sheet: table.sheet, row, cells }, values));
    }),
  );
}
