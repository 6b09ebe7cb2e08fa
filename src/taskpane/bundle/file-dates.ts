/** When each file is from, as far as it is known, and how that is told. Pure. */
import type { Submissions } from "../../actions/read-submissions";
import { type DateKind, type FileDates, knownDate } from "../../consolidation/newest";
import type { BundleWords } from "../../locales/bundle";
import type { GivenFile } from "./workbook-reader";

/** Of a file that has no date of its own (dragged out of a mail, for one) a browser says that it is from now. */
const JUST_NOW = 60_000;

/** @param remembered of files that the bundle was made of before, when each was saved: of one that is given now, that alone tells it */
export function fileDates(
  files: readonly GivenFile[],
  { submissions }: Pick<Submissions, "submissions">,
  remembered: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, FileDates> {
  const savedOf = new Map(submissions.map(({ file, saved }) => [file, saved]));
  return new Map([
    ...[...remembered].map(([name, saved]): [string, FileDates] => [name, { saved }]),
    ...files.map(({ name, file: { lastModified }, givenAt }): [string, FileDates] => {
      const saved = savedOf.get(name);
      const isOwn = givenAt !== undefined && lastModified < givenAt - JUST_NOW;
      const given = givenAt !== undefined && { given: givenAt };
      return [name, { ...(saved !== undefined && { saved }), ...(isOwn && { modified: lastModified }), ...given }];
    }),
  ]);
}

/** @example dateText({ saved: 1794488700000 }, words, "nl-BE") // "bewaard op 12 november 2026 om 14:05" */
export function dateText(dates: FileDates | undefined, words: BundleWords["conflicts"], language: string): string {
  const known = knownDate(dates);
  return known ? momentText(known.kind, known.at, { words, language }) : words.dates.unknown;
}

export interface InWords {
  readonly words: BundleWords["conflicts"];
  /** A BCP 47 tag. */
  readonly language: string;
}

/** By the clock of whoever looks. */
export function momentText(kind: DateKind, at: number, { words, language }: InWords): string {
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);
  return words.dates[kind](moment);
}
