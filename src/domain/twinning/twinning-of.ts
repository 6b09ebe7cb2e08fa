/** The proposal for a measurement, with all that it holds. */
import type { Measurement } from "../measurement/measurement";
import { NO_SUMMARY } from "../summary/summary";
import { propose, type Twinning } from "./propose";
import { NOTHING_DECIDED } from "./record";

/** By what its people set and decided, where they did. */
export function twinningOf(measurement: Measurement, record = measurement.twinning ?? NOTHING_DECIDED): Twinning {
  const { definition, cities, goodPractices, summary = NO_SUMMARY } = measurement;
  const { settings, pins, bans } = record;
  const groups = new Map(definition.cities.map(({ id, group }) => [id, group]));
  return propose({
    ...{ definition, cities, goodPractices, settings, pins, bans },
    workPackages: summary.workPackages,
    groupOf: (id) => groups.get(id),
  });
}
