/** What could be scores, as one says it and as one asks for it. Pure but for the quotes of the shell. */
import { areaName, columnName } from "../host/a1";
import type { CandidateWay } from "../layout/tables/ways";
import { ways as words } from "../locales/nl/command-ways";

/** @example candidateName(candidate) // "kolom C (“Score na overleg”)" */
export function candidateName({ headings, lines }: CandidateWay): string {
  const heading = headings.join(" · ").replace(/\s+/g, " ");
  return heading === "" ? spot(lines) : `${spot(lines)} (“${heading}”)`;
}

export function rangeOf({ areas }: Pick<CandidateWay, "areas">): string {
  return areas.map(areaName).join(",");
}

/** As a shell takes it: what stands behind an exclamation mark is a command of its own to some. */
export function inQuotes(text: string): string {
  return process.platform === "win32" ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

function spot(lines: CandidateWay["lines"]): string {
  const areas = lines.flatMap((line) => line.areas);
  const [columns, rows] = [new Set(areas.map(({ column }) => column)), new Set(areas.map(({ row }) => row))];
  const each = (is: "columns" | "rows") => lines.every((line) => line.areas.every((area) => area[is] === 1));
  if (each("columns") && columns.size <= lines.length) return words.spot("column", [...columns].map(columnName));
  if (each("rows") && rows.size <= lines.length)
    return words.spot(
      "row",
      [...rows].map((row) => String(row + 1)),
    );
  return words.spot("cells", areas.map(areaName));
}
