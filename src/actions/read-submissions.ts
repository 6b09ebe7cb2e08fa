/**
 * Reading many submissions as one set, by one definition: in two passes, since only after the first it is known which
 * definition that is. One unreadable file never stops the rest. How a file is read is up to who asks: from a disk, or in a
 * worker.
 */
import { commonDefinition, readingWithin } from "../consolidation/definitions";
import type { Remembered } from "../consolidation/still-open";
import type { Submission } from "../consolidation/submission";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { isSameDefinition } from "../domain/definition/same-definition";
import type { Finding } from "../domain/finding";
import type { RememberedWay } from "../layout/way";
import type { SubmissionReading } from "./parse-submission";

export interface NamedFile {
  /** What it is called in findings and sources; different for each file. */
  readonly name: string;
}

/**
 * What one file hands in, or what is wrong with it as a whole.
 * @param by read by this definition, whatever it carries
 * @param ways how tables of the same shape were read before
 */
export type ReadFile<File extends NamedFile> = (
  file: File,
  by?: AssessmentDefinition,
  ways?: readonly RememberedWay[],
) => Promise<SubmissionReading | Finding>;

export interface ReadSubmissionsInput<File extends NamedFile> {
  readonly read: ReadFile<File>;
  readonly builtIn: AssessmentDefinition;
  /** The definition of the bundle that they are for, if there is one already. */
  readonly bundle?: AssessmentDefinition | undefined;
  /** How files for it were read before, by someone's choice. */
  readonly ways?: readonly RememberedWay[];
  /** After each file of the first pass. */
  readonly step?: () => void;
}

export interface Submissions {
  readonly submissions: readonly Submission[];
  /** The names of those that are bundles of ours. */
  readonly bundles: ReadonlySet<string>;
  /** What these have open; absent where there are none. */
  readonly remembered?: readonly Remembered[];
  /** What is wrong with the files that could not be read. */
  readonly faults: readonly Finding[];
  /** By which all of them were read. */
  readonly definition: AssessmentDefinition;
}

/** Whatever `read` throws, flies on: what was read until then is gone. */
export async function readSubmissions<File extends NamedFile>(
  files: readonly File[],
  { read, builtIn, bundle, ways, step }: ReadSubmissionsInput<File>,
): Promise<Submissions> {
  const faults: Finding[] = [];
  const first: { readonly file: File; readonly outcome: SubmissionReading }[] = [];
  for (const file of files) {
    const outcome = await read(file, bundle, ways);
    if ("code" in outcome) faults.push(outcome);
    else first.push({ file, outcome });
    step?.();
  }
  const carried = first.flatMap(({ outcome }) => outcome.own?.definition ?? []);
  const definition = bundle ?? commonDefinition(carried, builtIn);
  const submissions: Submission[] = [];
  for (const { file, outcome } of first) {
    // A workbook without Legende of its own turned out to be one of another scan than ours: once more, by that one.
    const again = isSameDefinition(outcome.by, definition) ? outcome : await read(file, definition, ways);
    if ("code" in again) faults.push(again);
    else
      submissions.push({
        file: file.name,
        reading: readingWithin(again.reading, again.own, { bundle: definition, file: file.name }),
        ...(again.saved !== undefined && { saved: again.saved }),
      });
  }
  const bundles = new Set(first.filter(({ outcome }) => outcome.isBundle).map(({ file }) => file.name));
  const remembered = first.flatMap(({ outcome }) => outcome.remembered ?? []);
  return { submissions, bundles, faults, definition, ...(remembered.length > 0 && { remembered }) };
}
