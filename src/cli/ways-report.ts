/** How files were read where someone chose, or has to: a line for each table. Of tables that the rules read, nothing is said here. */
import type { Submission } from "../consolidation/submission";
import type { CandidateWay, TableWay } from "../layout/tables/ways";
import { ways as words } from "../locales/nl/command-ways";
import type { ScoresByFile } from "./asked-scores";
import { candidateName, inQuotes, rangeOf } from "./candidate";

export interface WaysInput {
  readonly submissions: readonly Submission[];
  /** What was asked for on the command line. */
  readonly asked: ScoresByFile;
}

/** @returns an empty text where nobody chose and nobody has to. */
export function waysReport({ submissions, asked }: WaysInput): string {
  const lines = submissions.flatMap(({ file, reading }) =>
    reading.ways.flatMap((way) => {
      const isAsked = (asked.get(file) ?? []).some(({ sheet }) => sheet.toLowerCase() === way.sheet.toLowerCase());
      return lineOf(way, { file, isAsked });
    }),
  );
  return lines.length === 0 ? "" : [words.title, ...lines.map((line) => `  ${line}`)].join("\n");
}

function lineOf(
  { sheet, verdict, by, candidates }: TableWay,
  { file, isAsked }: { readonly file: string; readonly isAsked: boolean },
): readonly string[] {
  const where = words.where(file, sheet);
  if (verdict === "aside") return [words.aside(where)];
  const options = candidates
    .filter((each) => verdict === "asked" && each.verdict === "asked")
    .map((each) => words.option(inQuotes(`${file}=${sheet}!${rangeOf(each)}`), candidateName(each)));
  const who = by === "memory" ? "memory" : isAsked ? "asked" : "workbook";
  return [
    ...(by === "rule" ? [] : chosenIn(candidates).map((each) => words.read(where, candidateName(each), who))),
    ...(options.length > 0 ? [words.toChoose(where, options)] : []),
  ];
}

/** Those that were pointed at; or what is left, where someone has said what the others are. */
function chosenIn(candidates: readonly CandidateWay[]): readonly CandidateWay[] {
  const read = candidates.filter((each) => each.verdict === "read");
  const pointedAt = read.filter(({ use }) => use === "score");
  return pointedAt.length > 0 ? pointedAt : read;
}
