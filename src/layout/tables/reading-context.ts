/** What every table of a workbook is read with. */
import type { Choice, RememberedWay } from "../way";
import type { AssessmentDefinition } from "../../domain/definition/definition";

export interface ReadingContext {
  readonly definition: AssessmentDefinition;
  /** The workbook's, to tell which day a date is. */
  readonly dateBase: 1900 | 1904;
  /** The sheet with our own grid, which shows what could not be read as text; absent where there is none. */
  readonly ownGrid?: string;
  /** The file's name: a hint, never more. */
  readonly file?: string;
  /** The day on which it is read, as `2026-05-02`; without it, nothing is said of what is due. */
  readonly today?: string;
  /** What people said of parts of the workbook: which are scores, and which are not. */
  readonly choices?: readonly Choice[];
  /** What they said of parts of other workbooks. */
  readonly ways?: readonly RememberedWay[];
}
