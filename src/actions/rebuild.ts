/** Building our sheet anew, beside the former, where the Legende says another model than the one that it was made by. */
import { consolidate } from "../consolidation/consolidate";
import type { Host } from "../host/host";
import type { DefinitionInput } from "../layout/parse/own/read-definition";
import { type Rebuild, rebuildOf } from "../layout/plan/rebuild";
import { inspect, type Inspection } from "./inspect";
import { legendFaults } from "./preview";

/** What it would do; `undefined` where the sheets that are there still show the model. Pure. */
export function rebuildFor(inspection: Inspection): Rebuild | undefined {
  const { workbook, reading, definition } = inspection;
  if (legendFaults(inspection).length > 0) return undefined;
  const { explanations, goodPractices, profiles } = consolidate([{ file: "", reading }], definition);
  return rebuildOf({ workbook, reading, definition, records: { explanations, goodPractices, profiles } });
}

/** All of it or nothing; nothing where nothing has changed. Nothing that is there is written over. */
export async function rebuild(host: Host, input: DefinitionInput): Promise<Rebuild | undefined> {
  const inspection = await inspect(host, input);
  const planned = rebuildFor(inspection);
  if (planned) await host.apply(planned.plan, inspection.workbook);
  return planned;
}
