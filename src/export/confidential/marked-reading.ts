/** A reading in which every value that is marked as confidential says so; it leaves through no export then. Pure. */
import { cellKey, FTE } from "../../domain/definition/subject";
import { BESIDE_FTE, type BesideFte } from "../../domain/fte/fte";
import type { Explanation } from "../../domain/measurement/explanation";
import type { ProvenanceRow } from "../../layout/bundle";
import type { LocatedExplanation, LocatedFte, LocatedScore, Source, WorkbookReading } from "../../layout/parse/reading";
import { markedInFile } from "../../layout/sheets/marked-in-file";
import { coveredBy } from "./covering";
import type { Mark } from "./marks";
import { cellOf } from "./value-cells";

/** As the marks in the workbook itself say, of the figures and of the words beside them. */
export function withMarks(reading: WorkbookReading, marks: readonly Mark[]): WorkbookReading {
  const isCovered = covering(marks);
  return marking(reading, {
    isClosed: ({ source }) => isCovered(source),
    besideClosed: ({ beside = {} }) => BESIDE_FTE.filter((id) => beside[id] && isCovered(beside[id])),
  });
}

/** As well, of the practices: their words say it themselves. */
export function withMarkedPractices(
  { goodPractices }: Pick<WorkbookReading, "goodPractices">,
  marks: readonly Mark[],
): WorkbookReading["goodPractices"] {
  const isCovered = covering(marks);
  return goodPractices.map((each) =>
    isCovered(each.source) ? { ...each, practice: markedInFile(each.practice) } : each,
  );
}

/** As well, of what cities say beside a score and that may leave: their points, a line each, and what they aim at. */
export function withMarkedExplanations(
  { explanations }: Pick<WorkbookReading, "explanations">,
  marks: readonly Mark[],
): WorkbookReading["explanations"] {
  const isCovered = covering(marks);
  return explanations.map((each): LocatedExplanation => {
    const marked = LEAVING.filter((field) => each.sources[field] && isCovered(each.sources[field]));
    const texts = marked.map((field) => [field, each[field].split("\n").map(markedLine).join("\n")] as const);
    return marked.length === 0 ? each : { ...each, ...(Object.fromEntries(texts) as Partial<Explanation>) };
  });
}

const LEAVING = ["strong", "improve", "target"] as const;

function markedLine(line: string): string {
  return line.trim() === "" ? line : markedInFile(line.trimEnd());
}

function covering(marks: readonly Mark[]): (source: Source) => boolean {
  const isCovered = coveredBy(marks);
  return (source) => {
    const cell = cellOf(source);
    return cell !== undefined && isCovered(cell);
  };
}

/**
 * As Herkomst of a bundle remembers of the files: the note, or the name of the sheet, that said so stayed behind in the
 * city's own file.
 */
export function withRememberedMarks(reading: WorkbookReading, provenance: readonly ProvenanceRow[]): WorkbookReading {
  const counting = provenance.filter(({ ruling }) => ruling !== "rejected" && ruling !== "open");
  const remembered = new Set(
    counting.flatMap(({ cityId, about }) => {
      if (about.kind === "score") return about.score.confidential ? [cellKey(cityId, about.themeId)] : [];
      return about.kind === "fte" && about.fte.confidential ? [cellKey(cityId, FTE.id)] : [];
    }),
  );
  const beside = new Map(
    counting.flatMap(({ cityId, about }) => (about.kind === "fte" ? [[cityId, about.fte.confidentialBeside]] : [])),
  );
  return marking(reading, {
    isClosed: (value) => remembered.has(cellKey(value.cityId, "themeId" in value ? value.themeId : FTE.id)),
    besideClosed: ({ cityId }) => beside.get(cityId) ?? [],
  });
}

interface Marking {
  readonly isClosed: (value: LocatedScore | LocatedFte) => boolean;
  readonly besideClosed: (value: LocatedFte) => readonly BesideFte[];
}

function marking(reading: WorkbookReading, { isClosed, besideClosed }: Marking): WorkbookReading {
  return {
    ...reading,
    scores: reading.scores.map((each) =>
      isClosed(each) ? { ...each, score: { ...each.score, confidential: true } } : each,
    ),
    fte: reading.fte.map((each) => {
      const beside = besideClosed(each);
      const marks = {
        ...(isClosed(each) && { confidential: true as const }),
        ...(beside.length > 0 && { confidentialBeside: beside }),
      };
      return { ...each, fte: { ...each.fte, ...marks } };
    }),
  };
}
