/**
 * Silence is impossible: each number inside or beside a table is a score that was read, has a role that the reading reports, or is
 * named by a finding. Counts only where a reading tells of its tables.
 */
import type { Area } from "../../../src/host/area";
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import { parseCell } from "../../../src/host/a1";
import type { Place, Truth } from "./generate/page";
import { isToldOfCell } from "./told";

/** What a reading may tell of how it read its tables. */
export interface TablesReading {
  readonly ways?: readonly {
    readonly sheet: string;
    readonly candidates: readonly {
      /** What was done with it: what was read is among the scores, or has a finding. */
      readonly verdict: string;
      readonly areas: readonly Area[];
    }[];
  }[];
}

export function unaccounted(
  { numbers, scores }: Truth,
  { ways, ...reading }: Pick<WorkbookReading, "scores" | "findings"> & TablesReading,
): readonly string[] {
  if (ways === undefined) return [];
  const places: readonly Place[] = [...numbers, ...scores.flatMap((score) => score.places)];
  return places
    .filter(({ sheet, cell }) => !reading.scores.some(({ source }) => source.sheet === sheet && source.cell === cell))
    .filter((place) => !isToldOfCell(place, reading.findings) && !isInLineOf(place, reading.findings))
    .filter(
      ({ sheet, cell }) =>
        !ways.some(
          (way) =>
            way.sheet === sheet &&
            way.candidates.some(({ verdict, areas }) => verdict !== "read" && areas.some((area) => holds(area, cell))),
        ),
    )
    .map(({ sheet, cell }) => `${sheet}!${cell} is neither read, nor has a role, nor is named`);
}

/** A heading that nobody knows names all that stands in its row or its column. */
export function isInLineOf({ sheet, cell }: Place, findings: WorkbookReading["findings"]): boolean {
  const place = parseCell(cell);
  return findings.some(({ code, ...at }) => {
    const heading = at.sheet === sheet && code.startsWith("unknown-") ? parseCell(at.cell) : undefined;
    return heading !== undefined && (heading.row === place?.row || heading.column === place?.column);
  });
}

function holds({ row, column, rows, columns }: Area, cell: string): boolean {
  const place = parseCell(cell);
  return (
    place !== undefined &&
    place.row >= row &&
    place.row < row + rows &&
    place.column >= column &&
    place.column < column + columns
  );
}
