/** Of a summary that came with a file: whether the sheets for it that are there, hold it. They are the Kenniscentrum's, so nothing is written in them. Pure. */
import type { Snapshot } from "../../host/snapshot";
import { type Measurement } from "../../domain/measurement/measurement";
import { NO_SUMMARY } from "../../domain/summary/summary";
import { heldOf } from "../cells/sheet-index";
import { tableHere } from "../parse/own/own-table";
import { aanbevelingen } from "../sheets/aanbevelingen";
import { werkpakketten } from "../sheets/werkpakketten";
import type { Unplaced } from "./wanted";

/** Each sheet that is there without any of the rows that the bundle has for it. */
export function summaryWithoutPlace(workbook: Snapshot, { summary = NO_SUMMARY }: Measurement): readonly Unplaced[] {
  const [advice, work] = [tableHere(aanbevelingen, workbook), tableHere(werkpakketten, workbook)];
  const isEmpty = (cells: readonly string[]) => cells.every((text) => text === "");
  return [
    ...(advice &&
    summary.recommendations.length > 0 &&
    isEmpty(advice.rows.map(({ cellAt }) => heldOf(cellAt("recommendation")) + heldOf(cellAt("number"))))
      ? [lost(advice.sheet, aanbevelingen.title)]
      : []),
    ...(work &&
    summary.workPackages.length > 0 &&
    isEmpty(work.rows.map(({ cellAt }) => heldOf(cellAt("package")) + heldOf(cellAt("number"))))
      ? [lost(work.sheet, werkpakketten.title)]
      : []),
  ];
}

function lost(sheet: string, heading: string): Unplaced {
  return { sheet, about: { kind: "words", cityId: "", subjectId: "", heading } };
}
