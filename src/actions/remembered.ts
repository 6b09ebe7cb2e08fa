/**
 * What a bundle has open, as its Herkomst and Bevindingen tell: its grid shows nothing of it. Herkomst is not written again when someone
 * types a value in a contested cell, and that answers it, as it does when the next file comes. Pure.
 */
import { placeKey } from "../consolidation/candidates";
import { previousOf } from "../consolidation/previous";
import type { Remembered } from "../consolidation/still-open";
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import { OF_CITY, wordsKey } from "../domain/measurement/words";
import type { About, ProvenanceRow } from "../layout/bundle";
import { type BundleReading, readBundle } from "../layout/parse/own/read-bundle";
import { words } from "../layout/sheets/herkomst";
import type { Inspection } from "./inspect";
import { onOwnSheets } from "./own-grids";

/** @returns `undefined` for a workbook that is no bundle. */
export function rememberedIn(inspection: Inspection): Remembered | undefined {
  const memory = readBundle(inspection.workbook, inspection.definition);
  return memory && rememberedOf(memory, inspection);
}

/** @param bundle as it is now, with what was read on its sheets */
export function rememberedOf(memory: BundleReading, bundle: Pick<Inspection, "workbook" | "reading">): Remembered {
  const { provenance, findings } = memory;
  const isAnswered = answeredIn(memory, bundle);
  const open = provenance.filter((row) => row.ruling === "open" && !isAnswered(row));
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

/** Was a value typed on the bundle's own sheets since? */
function answeredIn(
  memory: BundleReading,
  { workbook, reading }: Pick<Inspection, "workbook" | "reading">,
): (row: ProvenanceRow) => boolean {
  const {
    scores,
    fte,
    words: said,
  } = previousOf({
    ...{ file: words.thisWorkbook, memory, rules: undefined, filledIn: words.chosenInBundle },
    reading: onOwnSheets(reading, workbook),
  });
  return ({ cityId, about }) => {
    switch (about.kind) {
      case "score":
        return scores.get(cellKey(cityId, about.themeId))?.counted !== undefined;
      case "fte":
        return fte.get(cityId)?.counted !== undefined;
      case "words":
        return said.get(wordsKey({ cityId, ...about }))?.counted !== undefined;
      case "statement":
        return false;
    }
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
