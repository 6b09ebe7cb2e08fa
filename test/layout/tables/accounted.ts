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
  readonly tables?: readonly {
    readonly sheet: string;
    readonly candidates: readonly {
      readonly role: string;
      readonly area: Area;
      readonly headings: readonly string[];
    }[];
  }[];
}

export function unaccounted(
  { numbers, scores }: Truth,
  { tables, ...reading }: Pick<WorkbookReading, "scores" | "findings"> & TablesReading,
): readonly string[] {
  if (tables === undefined) return [];
  const places: readonly Place[] = [...numbers, ...scores.flatMap((score) => score.places)];
  return places
    .filter(({ sheet, cell }) => !reading.scores.some(({ source }) => source.sheet === sheet && source.cell === cell))
    .filter((place) => !isToldOfCell(place, reading.findings))
    .filter(
      ({ sheet, cell }) =>
        !tables.some(
          (table) =>
            table.sheet === sheet && table.candidates.some(({ role, area }) => role !== "score" && holds(area, cell)),
        ),
    )
    .map(({ sheet, cell }) => `${sheet}!${cell} is neither read, nor has a role, nor is named`);
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
