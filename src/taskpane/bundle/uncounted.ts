/** What stands in a file where a score should, and is none: it is kept, and counts as nothing. Pure. */
import { isOfCopy } from "../../actions/copies";
import { cellKey } from "../../domain/definition/subject";
import { isUncounted } from "../../domain/score/score";
import type { LocatedScore, Source, WorkbookReading } from "../../layout/parse/reading";

/**
 * A file may say the same score on two sheets: where one of them can be read, it is said. Who answered in words alone is said to have
 * handed in no scores. Of a copy, all is told of the file that it is a copy of.
 */
export function uncountedIn({
  scores,
  statements,
  findings,
}: Pick<WorkbookReading, "scores" | "statements" | "findings">): readonly LocatedScore[] {
  const [first, ...others] = findings;
  if (first && isOfCopy(first) && others.length === 0) return [];
  const keyOf = ({ cityId, themeId }: LocatedScore) => cellKey(cityId, themeId);
  const read = new Set(scores.filter(({ score }) => !isUncounted(score)).map(keyOf));
  const worded = new Set(statements.map(({ source }) => placeOf(source)));
  return scores.filter((each) => !read.has(keyOf(each)) && !worded.has(placeOf(each.source)));
}

/** Within a file. A line feed stands in no name of a sheet. */
export function placeOf({ sheet, cell }: Source): string {
  return `${sheet}\n${cell}`;
}
