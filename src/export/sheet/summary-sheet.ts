/** The summary for who decides: where each theme stands (AS IS), where it should get to (TO BE), and the work packages. One page. */
import type { SheetPlan } from "../../host/plan";
import { below, together } from "../../layout/drawing/block";
import { titleBlock } from "./heading";
import * as look from "./look";
import { summaryMatrix } from "./summary-matrix";
import { summaryPackages } from "./summary-packages";
import { ACROSS, type Summarised, WIDTHS } from "./summary-page";
import { summaryWords as words, words as shared } from "./words";

const FIRST_ROW = 3;

/** @param name free in the workbook. */
export function summarySheet(benchmark: Summarised, name: string): SheetPlan {
  const { definition, summary, period, stage } = benchmark;
  const title = titleBlock(words.title(definition.name), WIDTHS.length - 1, benchmark);
  const matrix = summary.recommendations.length > 0 ? [summaryMatrix(benchmark, FIRST_ROW)] : [];
  const first = matrix.length > 0 ? below(together(...matrix)) + 1 : FIRST_ROW;
  const packages = summary.workPackages.length > 0 ? [summaryPackages(benchmark, first)] : [];
  const all = together(title, ...matrix, ...packages);
  return {
    name,
    tabColour: look.TAB_COLOUR,
    columnWidths: WIDTHS,
    ...all,
    freeze: { rows: 2, columns: 0 },
    protection: "open",
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: below(all), columns: WIDTHS.length },
      titleRows: { first: 0, last: 1 },
      footer: shared.footer(definition.name, period, stage),
      margin: look.MARGIN,
      // Of very many themes, one page would be too small to read.
      ...(definition.themes.length <= 3 * ACROSS && { pagesHigh: 1 }),
    },
  };
}
