/**
 * Which contradictions may be told of: those of which nothing is confidential. That a city said two things of what it keeps to itself is
 * for nobody else, so in doubt it is not told. Pure.
 */
import { cellKey, type CitySubject, FTE } from "../../domain/definition/subject";
import { isConfidential } from "../../domain/publication/confidential-text";
import type { CellAddress } from "../../host/area";
import type { Snapshot } from "../../host/snapshot";
import type { ProvenanceRow } from "../../layout/bundle";
import { findTable, NAMES } from "../../layout/names";
import type { WorkbookReading } from "../../layout/parse/reading";
import { givesHeadCount } from "../../layout/words/fte-meaning";
import { tellsHeadCount } from "../../layout/words/told-counts";

export interface ContradictionsInput {
  readonly workbook: Snapshot;
  /** Of all of it. */
  readonly whole: WorkbookReading;
  /** Of what is confidential, what was cut. */
  readonly isCut: (cell: CellAddress) => boolean;
  /** Of a bundle, what its files said. */
  readonly provenance: readonly ProvenanceRow[];
}

export function openContradictions(
  contradictions: readonly CitySubject[],
  { workbook, whole, isCut, provenance }: ContradictionsInput,
): readonly CitySubject[] {
  if (contradictions.length === 0) return [];
  const closed = new Set([
    ...whole.places.filter(isCut).map(({ cityId, themeId }) => cellKey(cityId, themeId)),
    ...whole.scores.filter(({ score }) => isClosed(score)).map(({ cityId, themeId }) => cellKey(cityId, themeId)),
    ...whole.fte.filter(({ fte }) => isClosed(fte)).map(({ cityId }) => cellKey(cityId, FTE.id)),
    ...provenance.flatMap(({ cityId, about }) => {
      if (about.kind === "score") return isClosed(about.score) ? [cellKey(cityId, about.themeId)] : [];
      return about.kind === "fte" && isClosed(about.fte) ? [cellKey(cityId, FTE.id)] : [];
    }),
  ]);
  // A bundle leaves the FTE empty until someone chooses, so that nothing says in which row it would be.
  const { sheet, area } = findTable(NAMES.fte, workbook) ?? {};
  const cells = sheet === undefined ? [] : (workbook.sheets.find(({ name }) => name === sheet)?.cells ?? []);
  const isFteMarked = area !== undefined && sheet !== undefined && cells.some((cell) => isCut({ sheet, ...cell }));
  return contradictions.filter(
    ({ cityId, subjectId }) => !closed.has(cellKey(cityId, subjectId)) && !(subjectId === FTE.id && isFteMarked),
  );
}

function isClosed({ confidential, raw }: { readonly confidential?: true; readonly raw: string }): boolean {
  return confidential ?? (isConfidential(raw) || givesHeadCount(raw) || tellsHeadCount(raw));
}
