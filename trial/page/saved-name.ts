/** What the file is called that the trial page saves: what stands above the page, wherever that is what it holds. */
import type { Saved } from "../saving/save";

export interface SavedFrom {
  /** Was a file opened? A copy of it that lacks something must not be taken for it. */
  readonly fromFile: boolean;
  /** Of a workbook that has no name of its own yet: the id of its city, or that it is the group's. */
  readonly whose?: string | undefined;
}

/**
 * @example savedName("gent.xlsm", { kept: false, lost: ["1 grafiek"] }, { fromFile: true }) // "gent (proef).xlsx"
 * @example savedName("Map1.xlsx", { kept: false, lost: [] }, { fromFile: false, whose: "gent" }) // "klimaatpeil-gent.xlsx"
 */
export function savedName(
  name: string,
  { kept, lost }: Pick<Saved, "kept" | "lost">,
  { fromFile, whose }: SavedFrom,
): string {
  if (!fromFile) return whose === undefined ? name : `klimaatpeil-${whose}${USUAL}`;
  const [, stem = name, extension = USUAL] = /^(.*)(\.xl[a-z]+)$/i.exec(name) ?? [];
  const mark = lost.length === 0 || stem.endsWith(MARK) ? "" : MARK;
  // What is made anew holds no macros, whatever was opened.
  return `${stem}${mark}${kept ? extension : USUAL}`;
}

const MARK = " (proef)";
const USUAL = ".xlsx";
