/** Colouring ("Kleur deze tabel"): the legend's colours on the score cells of a grid, where they stand. */
import type { Area } from "../host/area";
import type { LiveHost, SheetColours } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { ScorePlace } from "../layout/parse/reading";
import { scoreColours } from "../layout/plan/score-cells";

export interface ColourTable {
  readonly places: readonly ScorePlace[];
  /** In which they were found. */
  readonly workbook: Snapshot;
  readonly definition: AssessmentDefinition;
}

/** Twice is once; what is coloured already stays as it is. @returns the sheets that have the colours now. */
export async function colourTable(
  host: LiveHost,
  { places, workbook, definition }: ColourTable,
): Promise<readonly string[]> {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const colours: readonly SheetColours[] = sheets.map((name) => ({
    sheet: name,
    formats: areasOf(places.filter(({ sheet }) => sheet === name)).flatMap((area) => scoreColours(area, definition)),
  }));
  if (colours.length > 0) await host.colour(colours, workbook);
  return sheets;
}

/** As few rectangles as are needed: cells beside each other, and then equal runs below each other. */
export function areasOf(places: readonly Pick<ScorePlace, "row" | "column">[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else if (!(last?.row === row && column < last.column + last.columns))
      runs.push({ row, column, rows: 1, columns: 1 });
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (area) => area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, rows: area.rows + 1 };
    else areas.push(run);
  }
  return areas;
}
