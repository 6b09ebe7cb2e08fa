/** What the file is called that the trial page saves: what stands above the page, wherever that is what it holds. */
import type { Saved } from "../saving/save";

/**
 * @param fromFile whether a file was opened: a copy of it that lacks something must not be taken for it
 * @example savedName("gent.xlsm", { kept: false, lost: ["1 grafiek"] }, true) // "gent (proef).xlsx"
 */
export function savedName(name: string, { kept, lost }: Pick<Saved, "kept" | "lost">, fromFile: boolean): string {
  if (!fromFile) return name;
  const [, stem = name, extension = USUAL] = /^(.*)(\.xl[a-z]+)$/i.exec(name) ?? [];
  const mark = lost.length === 0 || stem.endsWith(MARK) ? "" : MARK;
  // What is made anew holds no macros, whatever was opened.
  return `${stem}${mark}${kept ? extension : USUAL}`;
}

const MARK = " (proef)";
const USUAL = ".xlsx";
