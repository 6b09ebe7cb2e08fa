/**
 * How the tab reads files: a worker of its own does it in the pane, and a test does it on the spot. Without a worker there is no
 * reading: a pane that freezes would be no answer.
 */
import type { NamedFile } from "../../actions/read-submissions";
import type { SubmissionReading } from "../../actions/parse-submission";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import type { Snapshot } from "../../host/snapshot";
import type { Choice as WayChoice, RememberedWay } from "../../layout/way";

export interface GivenFile extends NamedFile {
  readonly file: File;
  /** When it was dropped or chosen: milliseconds since 1970. */
  readonly givenAt?: number;
  /** What is said of its tables, for as long as the pane is open: read in another way, it is another file to read. */
  readonly choices?: readonly WayChoice[];
  /** How tables of the same shape were read before, as the bundle remembers. */
  readonly ways?: readonly RememberedWay[];
}

export interface WorkbookReader {
  /**
   * One file at a time. What is wrong with a file is a finding.
   * @throws {ReaderStopped} when it was stopped meanwhile.
   * @throws {ReaderFailed} when it broke off.
   */
  read(file: GivenFile, by?: AssessmentDefinition): Promise<SubmissionReading | Finding>;
  /** At once, whatever it is doing; it cannot be used again. */
  stop(): void;
}

/** Reads a file as the workbook that it is, for who compares with it. */
export interface WholeReader extends Pick<WorkbookReader, "stop"> {
  /** As `read` of a `WorkbookReader`. */
  open(file: GivenFile): Promise<Snapshot | Finding>;
}

/** @throws {ReaderFailed} when it does not start. */
export type OpenReader = () => Promise<WorkbookReader>;

/** What the worker is asked. */
export type ToWorker =
  | { readonly given: GivenFile; readonly by?: AssessmentDefinition }
  /** The workbook itself, and not what it hands in. */
  | { readonly given: GivenFile; readonly whole: true };

/** What it says: that it is there, and then one answer to each question. */
export type FromWorker =
  | "ready"
  | { readonly outcome: SubmissionReading | Snapshot | Finding }
  /** A mistake of ours, for developers. */
  | { readonly broken: string };

export class ReaderStopped extends Error {
  override readonly name = "ReaderStopped";
}

export class ReaderFailed extends Error {
  override readonly name = "ReaderFailed";
  /** At which file it broke off; absent when it never started. */
  readonly file: string | undefined;

  constructor(file: string | undefined, cause?: unknown) {
    super(file === undefined ? "the reader does not start" : `reading broke off at ${file}`, { cause });
    this.file = file;
  }
}
