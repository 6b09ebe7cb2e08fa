/** A reading in which every value that is marked as confidential says so; it leaves through no export then. Pure. */
import { cellKey, FTE } from "../../domain/definition/subject";
import type { ProvenanceRow } from "../../layout/bundle";
import type { LocatedFte, LocatedScore, WorkbookReading } from "../../layout/parse/reading";
import { coveredBy } from "./covering";
import type { Mark } from "./marks";
import { cellOf } from "./value-cells";

/** As the marks in the workbook itself say. */
export function withMarks(reading: WorkbookReading, marks: readonly Mark[]): WorkbookReading {
  const isCovered = coveredBy(marks);
  return marking(reading, ({ source }) => {
    const cell = cellOf(source);
    return cell !== undefined && isCovered(cell);
  });
}

/**
 * As Herkomst of a bundle remembers of the files: the note, or the name of the sheet, that said so stayed behind in the
 * city's own file.
 */
export function withRememberedMarks(reading: WorkbookReading, provenance: readonly ProvenanceRow[]): WorkbookReading {
  const remembered = new Set(
    provenance.flatMap(({ cityId, about, ruling }) => {
      if (ruling === "rejected" || ruling === "open") return [];
      if (about.kind === "score") return about.score.confidential ? [cellKey(cityId, about.themeId)] : [];
      return about.kind === "fte" && about.fte.confidential ? [cellKey(cityId, FTE.id)] : [];
    }),
  );
  return marking(reading, (value) =>
    remembered.has(cellKey(value.cityId, "themeId" in value ? value.themeId : FTE.id)),
  );
}

function marking(reading: WorkbookReading, isMarked: (value: LocatedScore | LocatedFte) => boolean): WorkbookReading {
  return {
    ...reading,
    scores: reading.scores.map((each) =>
      isMarked(each) ? { ...each, score: { ...each.score, confidential: true } } : each,
    ),
    fte: reading.fte.map((each) => (isMarked(each) ? { ...each, fte: { ...each.fte, confidential: true } } : each)),
  };
}
