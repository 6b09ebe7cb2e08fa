/** A bundle, and a workbook as a live Excel tells of it again: for tests of what is kept between two readings. */
import { inspectionOf } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { asBefore } from "../../src/host/office/same-sheets";
import type { SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { checkView } from "../../src/taskpane/view/check-view";
import { fte, score, scores, submission } from "../consolidation/submissions";
import { applied } from "../layout/laid-out";
import { drafted } from "./bundling";

export const INPUT = { builtIn: klimaatgovernance };

export const FILES = [
  submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), fte("gent", 8.4)),
  submission("aalst.xlsx", scores("aalst", 2, 2, 2, 2, 2, 2, 2, 2)),
  submission("beide.xlsx", score("aalst.aanpak", 4, "B3")),
];

export const BUNDLE = applied(drafted(EMPTY_WORKBOOK, FILES).change.plan, EMPTY_WORKBOOK);

/** What a live Excel tells after an edit: of each sheet, all that is the same is the very same. */
export function readAgain(now: Snapshot, before: Snapshot): Snapshot {
  const { sheets, ...others } = structuredClone(now);
  return {
    ...others,
    sheets: sheets.map((sheet, at) => asBefore(sheet, sheetThen(now, before, at) ?? before.sheets[at])),
  };
}

function sheetThen(now: Snapshot, before: Snapshot, at: number): SheetSnapshot | undefined {
  return before.sheets.find(({ name }) => name === now.sheets[at]?.name);
}

export function understood(workbook: Snapshot) {
  const inspection = inspectionOf(workbook, INPUT);
  return { inspection, view: checkView(inspection) };
}
