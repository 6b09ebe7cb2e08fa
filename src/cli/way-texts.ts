/** What the command says of how tables are read. It speaks Dutch only. */
import { areaName, columnName } from "../host/a1";
import type { CandidateWay, TableWay } from "../layout/tables/ways";

const MOST_SHOWN = 12;

export const wayTexts = {
  howToAsk: (text: string) =>
    `“${text}” zegt niet waar de scores staan. Schrijf het als bestand=blad!cellen: --scores ${inQuotes("gent.xlsx=Blad1!C4:C11")}. Hele kolommen (C:C), hele rijen (3:3) en losse cellen (B3,D3) mogen ook.`,
  noSuchFile: (file: string, files: readonly string[]) => `“${file}” is geen van de bestanden. Wel: ${listed(files)}.`,
  severalFiles: (file: string, files: readonly string[]) =>
    `Er zijn meer bestanden die ${file} heten: ${files.join(", ")}. Geef het hele pad.`,
  noSuchSheet: (sheet: string, file: string, sheets: readonly string[]) =>
    `“${sheet}” is geen blad van ${file}. Wel: ${listed(sheets)}.`,
  noSuchScores: (
    range: string,
    { file, sheet, tables }: { readonly file: string; readonly sheet: string; readonly tables: readonly TableWay[] },
  ) => {
    const there = tables.flatMap(({ candidates }) =>
      // Staff, serial numbers and remarks are offered to nobody.
      candidates
        .filter(({ lines, role }) => lines.length > 0 && role !== "other")
        .map((each) => `${candidateName(each)}: ${rangeOf(each)}`),
    );
    return there.length === 0
      ? `Op blad ${sheet} van ${file} staat geen tabel met thema's.`
      : `${range} op blad ${sheet} van ${file} is geen rij of kolom met scores, of niet helemaal. Wel: ${listed(there)}.`;
  },
  title: "Zo is gelezen waar iemand kiest:",
  /** @param who chose */
  read: (where: string, what: string, who: "asked" | "workbook" | "memory") => `${where}: ${what}, ${WHO[who]}.`,
  aside: (where: string) => `${where}: deze tabel telt niet mee, in de werkmap zo gekozen.`,
  toChoose: (where: string, options: readonly string[]) =>
    options.length === 1
      ? `${where}: nog te kiezen. Zijn het de scores, geef dan ${options.join("")}`
      : `${where}: nog te kiezen. Geef een van deze:\n${options.map((option) => `    ${option}`).join("\n")}`,
  option: (scores: string, name: string) => `--scores ${scores} voor ${name}`,
  where: (file: string, sheet: string) => `${file}, blad ${sheet}`,
} as const;

/** As a shell takes it: what stands behind an exclamation mark is a command of its own to some. */
export function inQuotes(text: string): string {
  return process.platform === "win32" ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

const WHO = {
  asked: "door u gekozen",
  workbook: "in de werkmap zo gekozen",
  memory: "zoals eerder gekozen",
} as const;

/** @example candidateName(candidate) // "kolom C (“Score na overleg”)" */
export function candidateName({ headings, lines }: CandidateWay): string {
  const heading = headings.join(" · ").replace(/\s+/g, " ");
  return heading === "" ? spot(lines) : `${spot(lines)} (“${heading}”)`;
}

export function rangeOf({ areas }: Pick<CandidateWay, "areas">): string {
  return areas.map(areaName).join(",");
}

function spot(lines: CandidateWay["lines"]): string {
  const areas = lines.flatMap((line) => line.areas);
  const [columns, rows] = [new Set(areas.map(({ column }) => column)), new Set(areas.map(({ row }) => row))];
  const each = (is: "columns" | "rows") => lines.every((line) => line.areas.every((area) => area[is] === 1));
  if (each("columns") && columns.size <= lines.length) return many([...columns].map(columnName), ["kolom", "kolommen"]);
  if (each("rows") && rows.size <= lines.length)
    return many(
      [...rows].map((row) => String(row + 1)),
      ["rij", "rijen"],
    );
  return `de cellen ${listed(areas.map(areaName))}`;
}

function many(names: readonly string[], [one, several]: readonly [string, string]): string {
  return names.length === 1 ? `${one} ${names.join("")}` : `${several} ${listed(names)}`;
}

function listed(all: readonly string[]): string {
  const rest = all.length - MOST_SHOWN;
  return rest > 0 ? `${all.slice(0, MOST_SHOWN).join(", ")} en nog ${rest}` : all.join(", ");
}
