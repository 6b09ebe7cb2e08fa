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
  const said = new Set(all.map(practiceKey));
  return all.filter((each) => !isMarkedAmong(each, said));
}

export function practiceKey({ cityId, themeId, practice }: GoodPractice): string {
  return [cityId, themeId, practice].join("\n");
}

/** Is it marked as confidential among these, by `practiceKey`, and not here? */
export function isMarkedAmong(each: GoodPractice, said: ReadonlySet<string>): boolean {
  const marked = { ...each, practice: markedInFile(each.practice) };
  return marked.practice !== each.practice && said.has(practiceKey(marked));
}

/** Those that a file adds to the previous bundle, once each, with the cell. One that was rewritten or taken out there comes back. */
export function addedPractices(
  { goodPractices }: Pick<OwnRecords, "goodPractices">,
  submissions: readonly Submission[],
): readonly LocatedPractice[] {
  const known = new Set(goodPractices.map(practiceKey));
  const said = new Set(
    [...goodPractices, ...submissions.flatMap(({ reading }) => reading.goodPractices)].map(practiceKey),
  );
  return submissions.flatMap(({ file, reading }) =>
    reading.goodPractices
      .filter((each) => !isMarkedAmong(each, said) && known.size < known.add(practiceKey(each)).size)
      .map((each) => ({ ...each, source: { file, ...each.source } })),
  );
}
