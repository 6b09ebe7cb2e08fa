/** Every word that a user sees, in one language. A language that lacks one does not compile. */
import type { Finding, FindingCode, Severity } from "../domain/finding";
import type { CityStatus } from "../domain/measurement/city-status";
import type { ExportTexts } from "../export/texts";
import type { BenchmarkTexts } from "../export/sheet/texts";
import type { SheetTexts } from "../layout/texts";
import type { SharingTexts } from "./sharing-texts";
import type { PaneTexts } from "./pane-texts";

export interface Locale {
  readonly number: (value: number) => string;
  readonly sheets: SheetTexts;
  readonly benchmark: BenchmarkTexts;
  /** A finding as a sentence: what was read, what it means, what to do. */
  readonly findings: Readonly<Record<FindingCode, (finding: Finding) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly cityStatuses: Readonly<Record<CityStatus, string>>;
  readonly exports: ExportTexts;
  readonly sharing: SharingTexts;
  readonly pane: PaneTexts;
}
