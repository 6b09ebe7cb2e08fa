/** What laying out would do, before it is done. Pure: on the workbook as it was last read. */
import type { Named } from "../domain/definition/definition";
import { emptyMeasurement, type Measurement } from "../domain/measurement/measurement";
import { consolidate } from "../consolidation/consolidate";
import { planLayout } from "../layout/plan/plan-layout";
import type { SheetTexts } from "../layout/texts";
import type { Inspection } from "./inspect";

export interface Wish {
  readonly period: string;
  readonly cities: readonly Named[];
  /** Take along the scores and FTE that the workbook holds already. */
  readonly carry: boolean;
}

/** The names of the sheets that laying out adds; none when all of them are there. */
export function sheetsToAdd({ workbook, definition }: Inspection, wish: Wish, texts: SheetTexts): readonly string[] {
  const measurement = emptyMeasurement(definition, wish.period, wish.cities);
  return planLayout(workbook, measurement, texts).sheets.map(({ name }) => name);
}

/** The measurement to lay out: empty, or with what the workbook holds. Cells that contradict each other stay empty. */
export function measurementOf({ reading, definition }: Inspection, { period, cities, carry }: Wish): Measurement {
  const empty = emptyMeasurement(definition, period, cities);
  if (!carry) return empty;
  const held = consolidate([{ file: "", reading }], definition);
  const wanted = new Set(cities.map(({ id }) => id));
  return {
    ...empty,
    cities: held.cities
      .filter(({ city }) => wanted.has(city.id))
      .map(({ city, scores, fte }) => ({ city, scores, ...(fte && { fte }) })),
  };
}
