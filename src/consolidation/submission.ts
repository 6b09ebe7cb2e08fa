/** A submission (inzending): one file, and what was read in it. */
import type { WorkbookReading } from "../layout/parse/reading";

export interface Submission {
  readonly file: string;
  readonly reading: WorkbookReading;
}
