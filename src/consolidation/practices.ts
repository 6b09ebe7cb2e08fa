/** Good practices of several files: each once, in the order in which they come. */
import type { GoodPractice, OwnRecords } from "../domain/measurement/records";
import { goedePraktijken } from "../layout/sheets/goede-praktijken";
import { merged } from "../layout/sheets/merge";
import { markedInFile } from "../layout/sheets/marked-in-file";
import type { LocatedPractice } from "../layout/parse/reading";
import type { Submission } from "./submission";

export function mergedPractices(readings: readonly Pick<OwnRecords, "goodPractices">[]): readonly GoodPractice[] {
  const found = merged<GoodPractice>(
    goedePraktijken,
    withMarkedOnce(readings.flatMap(({ goodPractices }) => goodPractices)),
  );
  return [...found.values()];
}

/** What one file marks as confidential is so, whoever says it as well. */
function withMarkedOnce<Row extends GoodPractice>(all: readonly Row[]): readonly Row[] {
  const said = new Set(all.map(keyOf));
  return all.filter((each) => !isMarkedAmong(each, said));
}

function keyOf({ cityId, themeId, practice }: GoodPractice): string {
  return [cityId, themeId, practice].join("\n");
}

function isMarkedAmong(each: GoodPractice, said: ReadonlySet<string>): boolean {
  const marked = { ...each, practice: markedInFile(each.practice) };
  return marked.practice !== each.practice && said.has(keyOf(marked));
}

/** As they are said here, marked where they are so among others too. */
export function markedAsAmong(
  practices: readonly GoodPractice[],
  others: readonly GoodPractice[],
): readonly GoodPractice[] {
  const said = new Set(others.map(keyOf));
  return practices.map((each) =>
    isMarkedAmong(each, said) ? { ...each, practice: markedInFile(each.practice) } : each,
  );
}

/** Those that a file adds to the previous bundle, once each, with the cell. One that was rewritten or taken out there comes back. */
export function addedPractices(
  { goodPractices }: Pick<OwnRecords, "goodPractices">,
  submissions: readonly Submission[],
): readonly LocatedPractice[] {
  const known = new Set(goodPractices.map(keyOf));
  const said = new Set([...goodPractices, ...submissions.flatMap(({ reading }) => reading.goodPractices)].map(keyOf));
  return submissions.flatMap(({ file, reading }) =>
    reading.goodPractices
      .filter((each) => !isMarkedAmong(each, said) && known.size < known.add(keyOf(each)).size)
      .map((each) => ({ ...each, source: { file, ...each.source } })),
  );
}
