/** What an earlier bundle wrote in a workbook, as its Herkomst tells. Pure. */
import { cellKey, FTE } from "../../domain/definition/subject";
import { grouped } from "../../domain/grouped";
import { wordsKey } from "../../domain/measurement/words";
import { serialOf } from "../../domain/score/date-format";
import type { Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { readBundle } from "../parse/own/read-bundle";
import { words } from "../sheets/herkomst";
import { scoreCell } from "../sheets/score-cells";

/** By `wordsKey`, what an earlier bundle wrote on Toelichting and Stadsfiches: where files differ, all that they say. */
export function wordsWrittenEarlier(
  workbook: Snapshot,
  definition: AssessmentDefinition,
): ReadonlyMap<string, readonly string[]> {
  const rows = readBundle(workbook, definition)?.provenance ?? [];
  const written = rows.flatMap(({ cityId, about, source, ruling }) =>
    about.kind === "words" && ruling !== "rejected" && source?.file !== words.thisWorkbook
      ? [{ key: wordsKey({ cityId, ...about }), text: about.text }]
      : [],
  );
  return new Map(
    // A day is written as the number by which Excel counts it.
    [...grouped(written, ({ key }) => key)].map(([key, all]) => [
      key,
      all.flatMap(({ text }) => [text, String(serialOf(text))]),
    ]),
  );
}

/** By `cellKey`, the cells that an earlier bundle filled in from files; not what someone typed or agreed upon. */
export function writtenEarlier(workbook: Snapshot, definition: AssessmentDefinition): ReadonlyMap<string, string> {
  return new Map(
    countedIn(workbook, definition)
      .filter(({ file }) => file !== words.thisWorkbook)
      .map(({ key, text }) => [key, text]),
  );
}

/** By `cellKey`, the cells that held something in an earlier bundle, whoever filled them in. */
export function heldEarlier(workbook: Snapshot, definition: AssessmentDefinition): ReadonlySet<string> {
  return new Set(countedIn(workbook, definition).flatMap(({ key, text }) => (text === "" ? [] : key)));
}

interface Counted {
  readonly key: string;
  /** As it came to stand in the cell. */
  readonly text: string;
  readonly file: string | undefined;
}

function countedIn(workbook: Snapshot, definition: AssessmentDefinition): readonly Counted[] {
  const rows = readBundle(workbook, definition)?.provenance ?? [];
  return rows.flatMap(({ cityId, about, source, ruling }): readonly Counted[] => {
    if ((ruling !== "only" && ruling !== "chosen") || !source) return [];
    const { file } = source;
    if (about.kind === "score") {
      const { themeId, score } = about;
      return [{ key: cellKey(cityId, themeId), text: String(scoreCell(score) ?? ""), file }];
    }
    if (about.kind !== "fte") return [];
    return [{ key: cellKey(cityId, FTE.id), text: String(about.fte.value ?? about.fte.raw), file }];
  });
}
