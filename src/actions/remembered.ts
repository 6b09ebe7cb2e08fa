/** What a bundle has open, as its Herkomst and Bevindingen tell: its grid shows nothing of it. Pure. */
import type { OpenConflict, Remembered } from "../consolidation/still-open";
import type { Snapshot } from "../host/snapshot";
import { readBundle, type ReadBundleInput } from "../layout/parse/own/read-bundle";

/** @returns `undefined` for a workbook that is no bundle. */
export function rememberedIn(workbook: Snapshot, input: ReadBundleInput): Remembered | undefined {
  const memory = readBundle(workbook, input);
  if (!memory) return undefined;
  const open = memory.provenance.flatMap(({ cityId, about, standing }): readonly OpenConflict[] =>
    standing !== "open" || about.kind === "statement"
      ? []
      : [{ cityId, themeId: about.kind === "score" ? about.themeId : undefined }],
  );
  // Each candidate has a row of its own.
  const conflicts = new Map(open.map((each) => [`${each.cityId}\n${each.themeId ?? ""}`, each]));
  return { conflicts: [...conflicts.values()], findings: memory.findings };
}
