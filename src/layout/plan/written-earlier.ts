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
  const rows = readBundle(workbook, definition)?.provenance ?? [];
  return new Map(
    rows.flatMap(({ cityId, about, source, ruling }): readonly (readonly [string, string])[] => {
      const counted = ruling === "only" || ruling === "chosen";
      if (!counted || !source || source.file === words.thisWorkbook) return [];
      if (about.kind === "score") {
        const { themeId, score } = about;
        return [[cellKey(cityId, themeId), String(scoreCell(score) ?? "")]];
      }
      if (about.kind !== "fte") return [];
      return [[cellKey(cityId, FTE.id), String(about.fte.value ?? about.fte.raw)]];
    }),
  );
}
