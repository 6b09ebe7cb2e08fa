/** The same file, handed in twice: what it says is told once, and that it is the same is told. Pure. */
import { compare } from "../consolidation/candidates";
import type { Submission } from "../consolidation/submission";
import { type Finding, SEVERITY } from "../domain/finding";
import { isSame } from "../domain/same";
import type { WorkbookReading } from "../layout/parse/reading";

const CODE = "same-file";

/** With what tells its content from that of other files; absent where that is not known. */
export interface Identified extends Submission {
  readonly digest: string | undefined;
}

/**
 * Of files that are the same, the first by name is the one that the others are a copy of. The values of a copy stay: they agree with those
 * of that file. Where it was read otherwise, all of it stays: its name says of which city it is, or someone chose for one of the two
 * what the scores are.
 */
export function copiesTold(all: readonly Identified[]): readonly Submission[] {
  const firsts = new Map<string, Identified>();
  for (const each of all) {
    const known = each.digest === undefined ? each : firsts.get(each.digest);
    if (each.digest !== undefined && (!known || compare(each.file, known.file) < 0)) firsts.set(each.digest, each);
  }
  return all.map(({ digest, ...submission }) => {
    const first = digest === undefined ? undefined : firsts.get(digest);
    return !first || first.file === submission.file ? submission : copyOf(first, submission);
  });
}

/** Is it said of a file that is a copy of another? */
export function isOfCopy({ code }: Pick<Finding, "code">): boolean {
  return code === CODE;
}

function copyOf(first: Submission, copy: Submission): Submission {
  const { file, reading } = copy;
  const told: Finding = { code: CODE, severity: SEVERITY[CODE], file, sheet: "", cell: "", raw: first.file };
  const isReadAlike = isSame(saidIn(reading), saidIn(first.reading));
  return {
    ...copy,
    reading: isReadAlike
      ? { ...reading, statements: [], staffValues: [], findings: [told] }
      : { ...reading, findings: [told, ...reading.findings] },
  };
}

function saidIn({ scores, fte, statements, staffValues, ways }: WorkbookReading): unknown {
  return { scores, fte, statements, staffValues, ways };
}
