/** Colouring ("Kleur deze tabel"): the legend's colours on the score cells of a grid, where they stand. */
import type { LiveHost, SheetColours } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { areasOf } from "../layout/cells/areas";
import type { ScorePlace } from "../layout/parse/reading";
import { scoreColours } from "../layout/sheets/score-cells";

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
