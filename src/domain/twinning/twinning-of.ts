/** The proposal for a measurement, with all that it holds. */
import { keptPer } from "../kept";
import type { Measurement } from "../measurement/measurement";
import { NO_SUMMARY } from "../summary/summary";
import { propose, type Twinning } from "./propose";
import { NOTHING_DECIDED, type TwinningRecord } from "./record";

/** What was proposed last for a measurement: whoever draws it asks again, and of 300 cities each time takes seconds. */
const made = keptPer<Measurement, { readonly record: TwinningRecord; readonly twinning: Twinning }>();

/** By what its people set and decided, where they did. */
export function twinningOf(measurement: Measurement, record = measurement.twinning ?? NOTHING_DECIDED): Twinning {
  const before = made.get(measurement);
  if (before?.record === record) return before.twinning;
  const twinning = proposed(measurement, record);
  made.set(measurement, { record, twinning });
  return twinning;
}

function proposed(measurement: Measurement, record: TwinningRecord): Twinning {
  const { definition, cities, goodPractices, summary = NO_SUMMARY } = measurement;
  const { settings, pins, bans } = record;
  const groups = new Map(definition.cities.map(({ id, group }) => [id, group]));
  return propose({
    ...{ definition, cities, goodPractices, settings, pins, bans },
    workPackages: summary.workPackages,
    groupOf: (id) => groups.get(id),
  });
}
