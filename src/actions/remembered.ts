/**
 * What a bundle has open, as its Herkomst and Bevindingen tell: its grid shows nothing of it. Neither is written again when someone types
 * a value in a cell that is contested or asked about, and that answers it, as it does when the next file comes. Pure.
 */
import { isAboutThese, overruled } from "../consolidation/answered";
import { placeKey } from "../consolidation/candidates";
import { keptNoMore } from "../consolidation/emptied";
import { scoreHeld } from "../consolidation/held";
import { fteOutcome } from "../consolidation/outcomes";
import { type Previous, previousOf } from "../consolidation/previous";
import { everyone, type Settlement } from "../consolidation/settle";
import type { Remembered } from "../consolidation/still-open";
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import type { Finding } from "../domain/finding";
import { OF_CITY, wordsKey } from "../domain/measurement/words";
import { scoreOutcome } from "../domain/score/score";
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
export function rememberedOf(memory: BundleReading, bundle: Inspection): Remembered {
  const { provenance } = memory;
  const now = asItIs(memory, bundle);
  const open = provenance.filter((row) => row.ruling === "open" && !isSettled(row, now));
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
    findings: askedStill(now, bundle).map((finding) => {
      const about = cells.get(placeKey(finding));
      return { finding, ...(about && { about }) };
    }),
  };
}

/** What counts by Herkomst, and by what was typed on the bundle's own sheets since. */
function asItIs(memory: BundleReading, { workbook, reading }: Inspection): Previous {
  return previousOf({
    ...{ file: words.thisWorkbook, memory, rules: undefined, filledIn: words.chosenInBundle, asksAtCells: true },
    reading: onOwnSheets(reading, workbook),
  });
}

/** Was a value typed since? */
function isSettled({ cityId, about }: ProvenanceRow, { scores, fte, words: said }: Previous): boolean {
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
}

/** Of Bevindingen, what nothing on the bundle's own sheets answers: what Herkomst has and they do not show, answers nothing yet. */
function askedStill(now: Previous, { definition }: Pick<Inspection, "definition">): readonly Finding[] {
  const { scores, fte, files, findings } = now;
  const held = (cityId: string, themeId: string) => scoreHeld(scores.get(cellKey(cityId, themeId)));
  const isAnswered = isAboutThese([
    ...[...scores.values()].filter(isShown).flatMap((each) => overruled(everyone(each), each, scoreOutcome)),
    ...[...fte.values()].filter(isShown).flatMap((each) => overruled(everyone(each), each, fteOutcome)),
    ...keptNoMore(findings, { files, definition, held }),
  ]);
  return findings.filter((finding) => !isAnswered(finding));
}

function isShown({ counted }: Pick<Settlement<unknown>, "counted">): boolean {
  return counted?.heldIn !== undefined || counted?.isTyped === true;
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
