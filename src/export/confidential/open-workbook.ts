/**
 * A workbook without its confidential places. What is read from it after that cannot leave by any road, nor count in a total
 * from which it would follow.
 */
import type { CellAddress } from "../../host/area";
import type { Snapshot } from "../../host/snapshot";
import type { WorkbookReading } from "../../layout/parse/reading";
import { coveredBy } from "./covering";
import { type Mark, marksIn, type MarksInput } from "./marks";
import { valueCells } from "./value-cells";

export interface OpenWorkbook {
  readonly workbook: Snapshot;
  readonly confidential: Confidential;
  /** Was it cut, or would it have been if it held anything? */
  readonly isCut: (cell: CellAddress) => boolean;
}

export interface Confidential {
  /** Themes that are confidential as a whole. */
  readonly themeIds: readonly string[];
  /** Where what was cut stood, in the words of the workbook: `HR-benchmark`, `Maturiteit!C9`. */
  readonly places: readonly string[];
}

export const NOTHING_CONFIDENTIAL: Confidential = { themeIds: [], places: [] };

/**
 * @param reading of the workbook as it is, by which its values are found; it is read again from what is returned, unless that is
 * the same workbook.
 */
export function openWorkbook(
  workbook: Snapshot,
  { reading, ...input }: Omit<MarksInput, "values"> & { readonly reading: WorkbookReading },
): OpenWorkbook {
  const marks = marksIn(workbook, { ...input, values: valueCells(reading) });
  return {
    workbook: withoutMarked(workbook, marks),
    isCut: coveredBy(marks),
    confidential: {
      themeIds: [...new Set(marks.flatMap(({ theme }) => theme?.id ?? []))],
      places: marks.map(({ sheet, cell }) => (cell === "" ? sheet : `${sheet}!${cell}`)),
    },
  };
}

/** The very same where nothing is marked. */
export function withoutMarked(workbook: Snapshot, marks: readonly Mark[]): Snapshot {
  return marks.length === 0 ? workbook : { ...workbook, sheets: workbook.sheets.flatMap((sheet) => cut(sheet, marks)) };
}

function cut(sheet: Snapshot["sheets"][number], marks: readonly Mark[]): readonly Snapshot["sheets"][number][] {
  const own = marks.filter((mark) => mark.sheet === sheet.name);
  if (own.length === 0) return [sheet];
  if (own.some(({ area }) => area === undefined)) return [];
  const isCovered = coveredBy(own);
  return [{ ...sheet, cells: sheet.cells.filter(({ row, column }) => !isCovered({ sheet: sheet.name, row, column })) }];
}
