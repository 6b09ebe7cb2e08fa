/**
 * The lists of the Kenniscentrum of which words or figures leave, each row of which says itself that it is confidential where the workbook
 * says so of it: the note, or the title, that did stays behind when the list goes into another workbook. Pure.
 */
import type { Publication } from "../../layout/parse/reading";
import { markedInFile, markedReason } from "../../layout/sheets/marked-in-file";
import type { Mark } from "./marks";

type Lists = Pick<Publication, "points" | "summary" | "ledger">;

/**
 * @param open what is read of the workbook without its confidential places: a row that is not the same there is marked
 * @param marks of these places: of a theme that is marked where its scores stand, what is published is confidential as well
 */
export function withMarkedRows(publication: Publication, open: Lists, marks: readonly Mark[]): Publication {
  const { points, summary, ledger } = publication;
  const closed = new Set(marks.flatMap(({ theme }) => theme?.id ?? []));
  const openLedger = open.ledger.filter(({ themeId }) => !closed.has(themeId));
  return {
    ...publication,
    ledger: rows(ledger, openLedger, (each) => ({ ...each, reason: markedReason(each.reason) })),
    points: points && {
      ...points,
      points: rows(points.points, open.points?.points, (each) => ({ ...each, text: markedInFile(each.text) })),
    },
    summary: summary && {
      recommendations: rows(summary.recommendations, open.summary?.recommendations, (each) => ({
        ...each,
        text: markedInFile(each.text),
      })),
      workPackages: rows(summary.workPackages, open.summary?.workPackages, (each) => ({
        ...each,
        name: markedInFile(each.name),
      })),
    },
  };
}

function rows<Row>(all: readonly Row[], open: readonly Row[] = [], marked: (row: Row) => Row): readonly Row[] {
  const isOpen = new Set(open.map((row) => JSON.stringify(row)));
  return all.map((row) => (isOpen.has(JSON.stringify(row)) ? row : marked(row)));
}
