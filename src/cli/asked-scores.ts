/**
 * `--scores FILE=SHEET!RANGE`: which cells of a file are the scores. What was meant is known only once the file has been read;
 * whatever fits nothing there is a `UsageError` that lists what there is.
 */
import { basename } from "node:path";
import type { Submission } from "../consolidation/submission";
import { areaName, parseRange } from "../host/a1";
import type { Area } from "../host/area";
import { joined, meets } from "../layout/cells/rectangles";
import type { Choice } from "../layout/way";
import type { TableWay } from "../layout/tables/ways";
import { ways as words } from "../locales/nl/command-ways";
import { candidateName, inQuotes, rangeOf } from "./candidate";
import { UsageError } from "./usage-error";

export interface AskedScores {
  readonly text: string;
  /** Before and after each `=`: a file's name may have one, and so may a sheet's. */
  readonly splits: readonly Split[];
}

interface Split {
  readonly file: string;
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** What was asked of one file. */
export type AskedOfFile = readonly Split[];
/** By the name that each file has in sources. */
export type ScoresByFile = ReadonlyMap<string, AskedOfFile>;

/** @throws {UsageError} for what is written otherwise. */
export function askedScores(text: string): AskedScores {
  const mark = text.lastIndexOf("!");
  const ranges = text
    .slice(mark + 1)
    .split(",")
    .map((range) => parseRange(range.trim()));
  const areas = ranges.flatMap((area) => area ?? []);
  const splits = [...text.slice(0, Math.max(mark, 0)).matchAll(/=/g)].map(({ index }): Split => ({
    ...{ file: text.slice(0, index), sheet: unquoted(text.slice(index + 1, mark)), areas },
  }));
  const isWhole = splits.some(({ file, sheet }) => file !== "" && sheet !== "");
  if (!isWhole || areas.length < ranges.length)
    throw new UsageError(words.howToAsk(text, inQuotes("gent.xlsx=Blad1!C4:C11")));
  return { text, splits: splits.filter(({ file, sheet }) => file !== "" && sheet !== "") };
}

/** As a formula has it, or plain. */
function unquoted(sheet: string): string {
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/**
 * @param names as the files are called in sources.
 * @throws {UsageError} for a file that is not there, or one of several with that name.
 */
export function scoresByFile(asked: readonly AskedScores[], names: readonly string[]): ScoresByFile {
  const byFile = new Map<string, Split[]>();
  for (const { splits } of asked) {
    const [found] = splits.flatMap((split) => {
      const files = names.includes(split.file) ? [split.file] : names.filter((name) => isCalled(name, split.file));
      return files.length > 0 ? [{ split, files }] : [];
    });
    if (!found) throw new UsageError(words.noSuchFile(splits[0]?.file ?? "", names));
    const [name = "", ...others] = found.files;
    if (others.length > 0) throw new UsageError(words.severalFiles(found.split.file, found.files));
    byFile.set(name, [...(byFile.get(name) ?? []), found.split]);
  }
  return byFile;
}

function isCalled(name: string, asked: string): boolean {
  return basename(name) === basename(asked);
}

/** What was asked of one file: all of a sheet as one, of which several columns must agree. */
export function choicesOn(
  asked: AskedOfFile,
  { file, sheets }: { readonly file: string; readonly sheets: readonly string[] },
): readonly Choice[] {
  const bySheet = new Map<string, Area[]>();
  for (const { sheet, areas } of asked) {
    const name =
      sheets.find((each) => each === sheet) ?? sheets.find((each) => each.toLowerCase() === sheet.toLowerCase());
    if (name === undefined) throw new UsageError(words.noSuchSheet(sheet, file, sheets));
    bySheet.set(name, [...(bySheet.get(name) ?? []), ...areas]);
  }
  return [...bySheet].map(([sheet, areas]): Choice => ({ sheet, areas: joined(areas), use: "score" }));
}

/** @throws {UsageError} where a range covers no row or column that could be scores. */
export function refuseIdleScores(submissions: readonly Submission[], asked: ScoresByFile): void {
  for (const { file, reading } of submissions)
    for (const { sheet, areas } of asked.get(file) ?? []) {
      const tables = reading.ways.filter((way) => way.sheet.toLowerCase() === sheet.toLowerCase());
      const idle = areas.find((area) => !tables.some((table) => isUsed(table, area)));
      if (idle) throw new UsageError(words.noSuchScores(areaName(idle), { file, sheet }, offered(tables)));
    }
}

/** Staff, serial numbers and remarks are offered to nobody. */
function offered(tables: readonly TableWay[]): readonly string[] {
  return tables
    .flatMap(({ candidates }) => candidates.filter(({ lines, role }) => lines.length > 0 && role !== "other"))
    .map((each) => `${candidateName(each)}: ${rangeOf(each)}`);
}

function isUsed({ candidates }: TableWay, asked: Area): boolean {
  return candidates.some(({ use, areas }) => use === "score" && areas.some((area) => meets(area, asked)));
}
