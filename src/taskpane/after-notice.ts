/** Where the work goes on after what was done, as its notice says it. Pure. */
import type { CellAddress } from "../host/area";
import type { Notice } from "./notice";
import type { TabName } from "./role/role";

/** This workbook is what it was; and a new one is in front, where Excel would refuse to read this one. */
export function isElsewhere(notice: Notice | undefined): boolean {
  if (notice?.kind === "made-before") return "text" in notice;
  return notice?.kind === "benchmark-workbook" || notice?.kind === "downloaded";
}

/** Of a sheet that was added, the first cell; of a theme that was answered, the next one. */
export function placeToShow(notice: Notice | undefined): CellAddress | undefined {
  if (notice?.kind === "filled-in") return notice.onward?.next;
  if (notice?.kind === "undone") return notice.to;
  const sheet = notice && "show" in notice ? notice.show : undefined;
  return sheet === undefined ? undefined : { sheet, row: 0, column: 0 };
}

/** The tabs that it leads to: where one of them is open, the step that it tells of is taken, and what it says is said there. */
export function leadsTo(notice: Notice | undefined): readonly TabName[] {
  if (notice?.kind !== "bundled") return [];
  return saysMedians(notice) ? ["share"] : ["overview", "share"];
}

/** Does it tell that medians changed after they were published? */
export function saysMedians(notice: Notice | undefined): boolean {
  return notice?.kind === "bundled" && notice.toSee !== undefined;
}
