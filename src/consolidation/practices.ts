/** Good practices of several files: each once, in the order in which they come. */
import type { GoodPractice, OwnRecords } from "../domain/measurement/records";
import { goedePraktijken } from "../layout/sheets/goede-praktijken";
import { merged } from "../layout/sheets/merge";

export function mergedPractices(readings: readonly Pick<OwnRecords, "goodPractices">[]): readonly GoodPractice[] {
  const found = merged<GoodPractice>(
    goedePraktijken,
    readings.flatMap(({ goodPractices }) => goodPractices),
  );
  return [...found.values()];
}
