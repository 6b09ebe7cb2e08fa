/** A submission (inzending): one file, and what was read in it. */
import type { WorkbookReading } from "../layout/parse/reading";

export interface Submission {
  readonly file: string;
  readonly reading: WorkbookReading;
  /** When the workbook was last saved, as it says itself: milliseconds since 1970. */
  readonly saved?: number | undefined;
}
