/** What the file is called that the trial page saves: what stands above the page, wherever that is what it holds. */
import type { Saved } from "../saving/save";

export interface SavedFrom {
  /** Was a file opened? A copy of it that lacks something must not be taken for it. */
  readonly fromFile: boolean;
  /** The id of the city of a workbook that has no name of its own yet. */
  readonly city?: string | undefined;
}

/**
 * @example savedName("gent.xlsm", { kept: false, lost: ["1 grafiek"] }, { fromFile: true }) // "gent (proef).xlsx"
 * @example savedName("Map1.xlsx", { kept: false, lost: [] }, { fromFile: false, city: "gent" }) // "klimaatpeil-gent.xlsx"
 */
export function savedName(
  name: string,
  { kept, lost }: Pick<Saved, "kept" | "lost">,
  { fromFile, city }: SavedFrom,
): string {
  if (!fromFile) return city === undefined ? name : `klimaatpeil-${city}${USUAL}`;
  const [, stem = name, extension = USUAL] = /^(.*)(\.xl[a-z]+)$/i.exec(name) ?? [];
  const mark = lost.length === 0 || stem.endsWith(MARK) ? "" : MARK;
  // What is made anew holds no macros, whatever was opened.
  return `${stem}${mark}${kept ? extension : USUAL}`;
}

const MARK = " (proef)";
const USUAL = ".xlsx";
