/** What a bundle has open, as its Herkomst and Bevindingen tell: its grid shows nothing of it. Pure. */
import type { Remembered } from "../consolidation/still-open";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import type { Snapshot } from "../host/snapshot";
import { type BundleReading, readBundle } from "../layout/parse/own/read-bundle";

/** @returns `undefined` for a workbook that is no bundle. */
export function rememberedIn(workbook: Snapshot, definition: AssessmentDefinition): Remembered | undefined {
  const memory = readBundle(workbook, definition);
  return memory && rememberedOf(memory);
}

export function rememberedOf({ provenance, findings }: BundleReading): Remembered {
  const open = provenance.flatMap(({ cityId, about, ruling }): readonly CitySubject[] =>
    ruling !== "open" || about.kind === "statement"
      ? []
      : [{ cityId, subjectId: about.kind === "score" ? about.themeId : FTE.id }],
  );
  // Each candidate has a row of its own.
  const conflicts = new Map(open.map((each) => [cellKey(each.cityId, each.subjectId), each]));
  return { conflicts: [...conflicts.values()], findings };
}
