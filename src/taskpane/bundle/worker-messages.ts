/** What the worker is asked, and what it says. */
import type { SubmissionReading } from "../../actions/parse-submission";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import type { Snapshot } from "../../host/snapshot";
import type { GivenFile } from "./workbook-reader";

export type ToWorker =
  | { readonly given: GivenFile; readonly by?: AssessmentDefinition }
  /** The workbook itself, and not what it hands in. */
  | { readonly given: GivenFile; readonly whole: true };

export const READY = "ready";

export type FromWorker =
  | typeof READY
  | { readonly outcome: SubmissionReading | Snapshot | Finding }
  /** A mistake of ours, for developers. */
  | { readonly broken: string };
