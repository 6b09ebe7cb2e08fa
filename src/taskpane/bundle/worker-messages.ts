/** What the worker says. */
import type { SubmissionReading } from "../../actions/read-submission";
import type { Finding } from "../../domain/finding";

export const READY = "ready";

export type FromWorker =
  | typeof READY
  | { readonly outcome: SubmissionReading | Finding }
  /** A mistake of ours, for developers. */
  | { readonly broken: string };
