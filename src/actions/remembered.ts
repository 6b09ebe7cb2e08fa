/** What a bundle has open, as its Herkomst and Bevindingen tell: its grid shows nothing of it. Pure. */
import { placeKey } from "../consolidation/candidates";
import type { Remembered } from "../consolidation/still-open";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import { OF_CITY } from "../domain/measurement/words";
import type { Snapshot } from "../host/snapshot";
import type { About } from "../layout/bundle";
import { type BundleReading, readBundle } from "../layout/parse/own/read-bundle";

/** @returns `undefined` for a workbook that is no bundle. */
export function rememberedIn(workbook: Snapshot, definition: AssessmentDefinition): Remembered | undefined {
  const memory = readBundle(workbook, definition);
  return memory && rememberedOf(memory);
}

export function rememberedOf({ provenance, findings }: BundleReading): Remembered {
  const open = provenance.filter(({ ruling }) => ruling === "open");
  const about = (which: (about: About) => string | undefined): readonly CitySubject[] => {
    const subjects = open.flatMap(({ cityId, about: one }) => {
      const subjectId = which(one);
      return subjectId === undefined ? [] : [{ cityId, subjectId }];
    });
    // Each candidate has a row of its own.
    return [...new Map(subjects.map((each) => [cellKey(each.cityId, each.subjectId), each])).values()];
  };
  const cells = new Map(
    provenance.flatMap(({ cityId, about: one, source }) => {
      const subjectId = subjectOf(one);
      return source && subjectId !== undefined ? [[placeKey(source), { cityId, subjectId }] as const] : [];
    }),
  );
  return {
    conflicts: about((one) => (one.kind === "score" ? one.themeId : one.kind === "fte" ? FTE.id : undefined)),
    words: about((one) => (one.kind === "words" ? one.subjectId : undefined)),
    findings: findings.map((finding) => {
      const about = cells.get(placeKey(finding));
      return { finding, ...(about && { about }) };
    }),
  };
}

function subjectOf(about: About): string | undefined {
  switch (about.kind) {
    case "score":
      return about.themeId;
    case "fte":
      return FTE.id;
    case "statement":
      return OF_CITY;
    case "words":
      return undefined;
  }
}
