/**
 * Accepting suggestions ("Neem over"): the number goes where the words stood, and the words go to Toelichting's column
 * "Zoals ingediend", where nothing was kept of that city and theme before.
 */
import { parseCell } from "../host/a1";
import { addressKey, type CellAddress } from "../host/area";
import type { CellWrite, LiveHost } from "../host/host";
import type { Finding } from "../domain/finding";
import { numberInto } from "../layout/number-cell";
import { explanationRows } from "../layout/parse/own/explanation-rows";
import type { Inspection } from "./inspect";
import { placeAt } from "./score-at";

/** A finding with a number that can be taken over. */
export interface Proposal {
  readonly finding: Finding;
  readonly at: CellAddress;
  readonly value: number;
  /** Where the words will be kept, with what is written along; nothing when there is nothing to keep or nowhere to keep it. */
  readonly kept: readonly CellWrite[];
}

export interface Accept {
  readonly inspection: Inspection;
  readonly proposals: readonly Proposal[];
}

/** What there is to accept, in the order of the findings, each cell once. */
export function proposals(inspection: Inspection): readonly Proposal[] {
  const seen = new Set<string>();
  const keep = keeping(inspection);
  return inspection.reading.findings.flatMap((finding) => {
    const position = parseCell(finding.cell);
    if (finding.suggestion === undefined || !position) return [];
    const at = { sheet: finding.sheet, ...position };
    if (seen.has(addressKey(at))) return [];
    seen.add(addressKey(at));
    return [{ finding, at, value: finding.suggestion, kept: keep(finding, at) }];
  });
}

/** Those of which the cell does not count until it is corrected: of what is read anyway, a number is offered as well. */
export function corrections(inspection: Inspection): readonly Proposal[] {
  return proposals(inspection).filter(({ finding: { severity } }) => severity === "error");
}

/** All of them or none. */
export async function accept(host: LiveHost, { inspection, proposals: accepted }: Accept): Promise<void> {
  await host.write(
    accepted.flatMap(({ at, value, kept }): CellWrite[] => [numberInto(at, value, inspection.workbook), ...kept]),
    inspection.workbook,
  );
}

/** Words that were handed in are kept; a date or a fill was never what the city said. There may be thousands to ask for. */
function keeping({
  workbook,
  reading,
  definition,
}: Inspection): (finding: Finding, at: CellAddress) => readonly CellWrite[] {
  let rowOf: ReturnType<typeof explanationRows> | undefined;
  return ({ code, raw }, at) => {
    if (raw === "" || (code !== "score-as-phrase" && code !== "score-as-text")) return [];
    rowOf ??= explanationRows(workbook, definition);
    const place = placeAt({ reading }, at);
    const row = place && rowOf(place);
    const cell = row?.cell("raw");
    return row?.text("raw") === "" && cell ? [...row.begins, { ...cell, value: raw }] : [];
  };
}
