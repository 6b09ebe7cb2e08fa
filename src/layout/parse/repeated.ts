/**
 * A remark on a value that stands in a workbook twice, where it came from and on the grid of a bundle, is one remark: it is told where
 * the value came from. Pure.
 */
import { cellKey } from "../../domain/definition/subject";
import type { Finding } from "../../domain/finding";
import type { Snapshot } from "../../host/snapshot";
import { findTable, NAMES } from "../names";
import type { WorkbookReading } from "./reading";

/** Where it is: in which file, where there are several. */
type Place = Pick<Finding, "file" | "sheet" | "cell">;
type Located = Pick<WorkbookReading, "scores" | "statements" | "fte">;

/**
 * @param from what was read of each workbook, with its file where there are several
 * @param isCopy of places on which a bundle repeats what stands elsewhere
 */
export function unrepeated<T extends Finding>(
  findings: readonly T[],
  from: readonly { readonly file?: string; readonly reading: Located }[],
  isCopy: (place: Place) => boolean,
): readonly T[] {
  if (!findings.some(isCopy)) return findings;
  const abouts = aboutsIn(from);
  const keyOf = (finding: Finding) => {
    const about = abouts.get(placeOf(finding));
    return about === undefined ? undefined : [finding.code, about, finding.raw].join("\n");
  };
  const said = new Set(findings.filter((each) => !isCopy(each)).map(keyOf));
  return findings.filter((each) => {
    const key = isCopy(each) ? keyOf(each) : undefined;
    return key === undefined || !said.has(key);
  });
}

/** On our own grids, where the workbook is a bundle. */
export function onGridsOf(workbook: Snapshot): (place: Place) => boolean {
  if (!findTable(NAMES.provenance, workbook)) return () => false;
  const grids = new Set([NAMES.maturity, NAMES.fte].map((table) => findTable(table, workbook)?.sheet));
  return ({ sheet }) => grids.has(sheet);
}

/** Of which city and theme each place is. Words that stand in the cell of a score are of that score. */
function aboutsIn(from: Parameters<typeof unrepeated>[1]): ReadonlyMap<string, string> {
  const abouts = new Map<string, string>();
  for (const { file, reading } of from) {
    const add = (source: Place, cityId: string, of: string) =>
      abouts.set(placeOf({ ...source, ...(file !== undefined && { file }) }), cellKey(cityId, of));
    for (const { cityId, source } of reading.statements) add(source, cityId, "");
    for (const { cityId, themeId, source } of reading.scores) add(source, cityId, themeId);
    for (const { cityId, source } of reading.fte) add(source, cityId, "fte");
  }
  return abouts;
}

function placeOf({ file = "", sheet, cell }: Place): string {
  return [file, sheet, cell].join("\n");
}
