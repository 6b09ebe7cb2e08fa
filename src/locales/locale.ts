/** What the pane and the command say, in one language; a language that lacks a word does not compile. Sheets have words of their own. */
import type { Finding, FindingCode, Severity } from "../domain/finding";
import type { CityStatus } from "../domain/measurement/city-status";
import type { SharingTexts } from "./sharing-texts";
import type { PaneTexts } from "./pane-texts";

export interface Locale {
  readonly number: (value: number) => string;
  /** A finding as a sentence: what was read, what it means, what to do. */
  readonly findings: Readonly<Record<FindingCode, (finding: Finding) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly cityStatuses: Readonly<Record<CityStatus, string>>;
  readonly sharing: SharingTexts;
  readonly pane: PaneTexts;
}
