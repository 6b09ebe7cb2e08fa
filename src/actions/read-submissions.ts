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
import { copiesTold, type Identified } from "./copies";
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
  /** How many files are asked for at a time, where they are read elsewhere; what comes of it is the same. */
  readonly ahead?: number;
}

export interface Submissions {
  readonly submissions: readonly Submission[];
  /** The names of those that are bundles of ours, or benchmarks: these hand in nothing. */
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
  { read, builtIn, bundle, ways, step, ahead = 1 }: ReadSubmissionsInput<File>,
): Promise<Submissions> {
  const faults: Finding[] = [];
  const first: { readonly file: File; readonly outcome: SubmissionReading }[] = [];
  for await (const [file, outcome] of inOrder(files, (each) => read(each, bundle, ways), ahead)) {
    if ("code" in outcome) faults.push(outcome);
    else first.push({ file, outcome });
    step?.();
  }
  const carried = first.flatMap(({ outcome }) => outcome.own?.definition ?? []);
  const definition = bundle ?? commonDefinition(carried, builtIn);
  const submissions: Identified[] = [];
  // A workbook without Legende of its own turned out to be one of another scan than ours: once more, by that one.
  const once = async ({ file, outcome }: (typeof first)[number]) =>
    isSameDefinition(outcome.by, definition) ? outcome : read(file, definition, ways);
  for await (const [{ file }, again] of inOrder(first, once, ahead)) {
    if ("code" in again) faults.push(again);
    else
      submissions.push({
        file: file.name,
        reading: readingWithin(again.reading, again.own, { bundle: definition, file: file.name }),
        ...{ digest: again.digest, ...(again.saved !== undefined && { saved: again.saved }) },
      });
  }
  const handsInNothing = ({ isBundle, isBenchmark }: SubmissionReading) => isBundle || isBenchmark;
  const bundles = new Set(first.filter(({ outcome }) => handsInNothing(outcome)).map(({ file }) => file.name));
  const remembered = first.flatMap(({ outcome }) => outcome.remembered ?? []);
  return {
    submissions: copiesTold(submissions),
    bundles,
    faults,
    definition,
    ...(remembered.length > 0 && { remembered }),
  };
}

/** What comes of each, in their order, with so many of them under way at a time. What one of them throws comes in its turn as well. */
async function* inOrder<From, Made>(
  all: readonly From[],
  make: (one: From) => Promise<Made>,
  ahead: number,
): AsyncGenerator<readonly [From, Made]> {
  const under: Promise<Made>[] = [];
  let begun = 0;
  for (const one of all) {
    for (; under.length < Math.max(1, ahead) && begun < all.length; begun++) {
      for (const next of all.slice(begun, begun + 1)) under.push(make(next));
      // It may fail before its turn.
      under.at(-1)?.catch(() => undefined);
    }
    for (const made of under.splice(0, 1)) yield [one, await made];
  }
}
