/**
 * Accepting suggestions ("Neem over"): the number goes where the words stood, and the words go to Toelichting's column
 * "Zoals ingediend", where there is a row for that city and theme and nothing was kept there before.
 */
import { cellKey } from "../domain/definition/subject";
import { parseCell } from "../host/a1";
import { addressKey, type CellAddress } from "../host/area";
import type { CellWrite, LiveHost } from "../host/host";
import type { Finding } from "../domain/finding";
import { numberInto } from "../layout/number-cell";
import type { ScorePlace } from "../layout/parse/reading";
import { type ExplanationRow, explanationRows } from "../layout/parse/own/explanation-rows";
import type { Inspection } from "./inspect";

/** A finding with a number that can be taken over. */
export interface Proposal {
  readonly finding: Finding;
  readonly at: CellAddress;
  readonly value: number;
  /** The cell where the words will be kept; `undefined` when there is nothing to keep or nowhere to keep it. */
  readonly keptAt: CellAddress | undefined;
}

export interface Accept {
  readonly inspection: Inspection;
  readonly proposals: readonly Proposal[];
}

/** What there is to accept, in the order of the findings, each cell once. */
export function proposals(inspection: Inspection): readonly Proposal[] {
  const seen = new Set<string>();
  const keepAt = keeping(inspection);
  return inspection.reading.findings.flatMap((finding) => {
    const position = parseCell(finding.cell);
    if (finding.suggestion === undefined || !position) return [];
    const at = { sheet: finding.sheet, ...position };
    if (seen.has(addressKey(at))) return [];
    seen.add(addressKey(at));
    return [{ finding, at, value: finding.suggestion, keptAt: keepAt(finding, at) }];
  });
}

/** All of them or none. */
export async function accept(host: LiveHost, { inspection, proposals: accepted }: Accept): Promise<void> {
  await host.write(
    accepted.flatMap(({ at, value, keptAt, finding }): CellWrite[] => [
      numberInto(at, value, inspection.workbook),
      ...(keptAt ? [{ ...keptAt, value: finding.raw }] : []),
    ]),
    inspection.workbook,
  );
}

/** Words that were handed in are kept; a date or a fill was never what the city said. There may be thousands to ask for. */
function keeping({
  workbook,
  reading,
  definition,
}: Inspection): (finding: Finding, at: CellAddress) => CellAddress | undefined {
  let index: KeepingIndex | undefined;
  return ({ code, raw }, at) => {
    if (raw === "" || (code !== "score-as-phrase" && code !== "score-as-text")) return undefined;
    index ??= {
      places: new Map([...reading.places].reverse().map((place) => [addressKey(place), place])),
      rows: explanationRows(workbook, definition),
    };
    const place = index.places.get(addressKey(at));
    const kept = place && index.rows.get(cellKey(place.cityId, place.themeId));
    return kept?.text("raw") === "" ? kept.cell("raw") : undefined;
  };
}

interface KeepingIndex {
  readonly places: ReadonlyMap<string, ScorePlace>;
  readonly rows: ReadonlyMap<string, ExplanationRow>;
}
