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
  const bySheet = new Map<string, ScorePlace[]>();
  for (const place of places) {
    const own = bySheet.get(place.sheet);
    if (own) own.push(place);
    else bySheet.set(place.sheet, [place]);
  }
  const sheets = [...bySheet.keys()];
  const colours: readonly SheetColours[] = [...bySheet].map(([sheet, own]) => ({
    sheet,
    formats: areasOf(own).flatMap((area) => scoreColours(area, definition)),
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
  /** By column, width and the row below it: where an area stands that a run may lengthen. */
  const open = new Map<string, number>();
  for (const run of runs) {
    const keyAt = (row: number) => `${run.column},${run.columns},${row}`;
    const above = open.get(keyAt(run.row));
    const area = above === undefined ? undefined : areas[above];
    open.set(keyAt(run.row + 1), area && above !== undefined ? above : areas.length);
    if (area && above !== undefined) areas[above] = { ...area, rows: area.rows + 1 };
    else areas.push(run);
  }
  return areas;
}
