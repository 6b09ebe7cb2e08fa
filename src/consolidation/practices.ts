/** Good practices of several files: each once, in the order in which they come. */
import type { GoodPractice, OwnRecords } from "../domain/measurement/records";
import { goedePraktijken } from "../layout/sheets/goede-praktijken";
import { merged } from "../layout/sheets/merge";
import type { LocatedPractice } from "../layout/parse/reading";
import type { Submission } from "./submission";

export function mergedPractices(readings: readonly Pick<OwnRecords, "goodPractices">[]): readonly GoodPractice[] {
  const found = merged<GoodPractice>(
    goedePraktijken,
    readings.flatMap(({ goodPractices }) => goodPractices),
  );
  return [...found.values()];
}

/** Those that a file adds to the previous bundle, once each, with the cell. One that was rewritten or taken out there comes back. */
export function addedPractices(
  { goodPractices }: Pick<OwnRecords, "goodPractices">,
  submissions: readonly Submission[],
): readonly LocatedPractice[] {
  const keyOf = ({ cityId, themeId, practice }: GoodPractice) => [cityId, themeId, practice].join("\n");
  const known = new Set(goodPractices.map(keyOf));
  return submissions.flatMap(({ file, reading }) =>
    reading.goodPractices
      .filter((each) => known.size < known.add(keyOf(each)).size)
      .map((each) => ({ ...each, source: { file, ...each.source } })),
  );
}
