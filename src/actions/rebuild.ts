/**
 * Building our sheet anew, beside the former: where the Legende says another model than the one that it was made by, and where one
 * city has a grid and would rather have her form.
 */
import { consolidate } from "../consolidation/consolidate";
import type { Host } from "../host/host";
import type { DefinitionInput } from "../layout/parse/own/read-definition";
import { formOf, type Rebuild, type RebuildInput, rebuildOf } from "../layout/plan/rebuild";
import { inspect, type Inspection } from "./inspect";
import { legendFaults } from "./preview";
import { markedReading } from "./read-submission";

/** By the model that the Legende says now; `undefined` where the sheets that are there still show it. Pure. */
export function rebuildFor(inspection: Inspection): Rebuild | undefined {
  return planned(inspection, rebuildOf);
}

/** The grid of one city as her form; `undefined` where there is none to turn into one. Pure. */
export function formFor(inspection: Inspection): Rebuild | undefined {
  return planned(inspection, formOf);
}

/** All of it or nothing; nothing where there is nothing to build. Nothing that is there is written over. */
export async function rebuild(
  host: Host,
  input: DefinitionInput,
  plan: (inspection: Inspection) => Rebuild | undefined = rebuildFor,
): Promise<Rebuild | undefined> {
  const inspection = await inspect(host, input);
  const built = plan(inspection);
  if (built) await host.apply(built.plan, inspection.workbook);
  return built;
}

function planned(inspection: Inspection, plan: (input: RebuildInput) => Rebuild | undefined): Rebuild | undefined {
  const { workbook, definition } = inspection;
  if (legendFaults(inspection).length > 0) return undefined;
  const reading = markedReading(inspection, { rulesStay: true });
  const { explanations, goodPractices, profiles } = consolidate([{ file: "", reading }], definition);
  return plan({ workbook, reading, definition, records: { explanations, goodPractices, profiles } });
}
