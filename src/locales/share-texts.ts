/** The words of the tab for sharing (Delen). */
import type { LedgerStep } from "../domain/global-score/ledger";
import type { Audience } from "../export/audience";
import type { Stage, WithheldReason } from "../export/benchmark";
import type { Refusal } from "../export/benchmark-of";
import type { Place } from "../export/disclosure/figure";

/** What was done, for the foot of the pane: these words are there from the start, the others come with the tab. */
export interface SharedTexts {
  readonly steps: Readonly<Record<LedgerStep, string>>;
  readonly recorded: (theme: string, step: string, value: string) => string;
  readonly takenBack: (theme: string, step: string) => string;
  readonly madeSheet: (sheets: readonly string[]) => string;
  readonly madeWorkbook: string;
  readonly downloaded: (file: string) => string;
}

export interface ShareTexts {
  readonly noTable: string;
  readonly global: {
    readonly title: string;
    readonly explanation: string;
    readonly noSheet: string;
    readonly addSheet: string;
    readonly median: (value: string) => string;
    readonly stepTaken: (step: string, value: string) => string;
    readonly notPublished: string;
    readonly step: string;
    readonly score: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly person: string;
    readonly personHint: string;
    readonly date: string;
    readonly record: string;
    readonly takeBack: string;
    readonly goTo: (theme: string) => string;
    readonly remarks: (count: number) => string;
  };
  readonly benchmark: {
    readonly title: string;
    readonly audience: string;
    readonly audiences: Readonly<Record<Audience["kind"], string>>;
    readonly city: string;
    readonly stage: string;
    readonly stages: Readonly<Record<Stage, string>>;
    readonly date: string;
  };
  readonly previous: {
    readonly title: string;
    readonly explanation: string;
    readonly choose: string;
    readonly another: string;
    readonly reading: (file: string) => string;
    readonly remove: (file: string) => string;
    readonly removeShort: string;
    readonly changes: string;
    readonly fromTo: (from: string, to: string, difference: string) => string;
    readonly real: (difference: string, cities: number) => string;
    readonly otherCities: (difference: string) => string;
    readonly otherRule: (difference: string) => string;
    readonly withheld: string;
    readonly incomparable: string;
    readonly perCity: (count: number) => string;
  };
  readonly preview: {
    readonly title: string;
    readonly themes: (count: number) => string;
    readonly named: (count: number) => string;
    readonly global: (value: string) => string;
    readonly withheld: string;
    readonly fte: (total: string, cities: number) => string;
    readonly fteWithheld: string;
    readonly summary: string;
    readonly left: (count: number) => string;
    /** Why something is left out, to stand above what it is. */
    readonly reasons: Readonly<Record<WithheldReason, string>>;
    readonly leftNothing: string;
    /** Where not all that was handed in came through. */
    readonly leftNothingSoFar: string;
    readonly open: string;
    readonly conflict: (what: string) => string;
    readonly blank: (city: string, themes: readonly string[]) => string;
    readonly blankAll: (city: string) => string;
    readonly moreBlank: (cities: number) => string;
  };
  readonly refused: {
    readonly title: string;
    /** What happened and what to do, per reason. */
    readonly of: {
      readonly [Reason in Refusal["reason"]]: (refusal: Extract<Refusal, { reason: Reason }>) => string;
    };
    /** A cell that would give something away. */
    readonly place: (place: Place) => string;
    readonly about: (subject: string, cities: readonly string[]) => string;
    readonly goToRules: string;
    readonly addRules: string;
  };
  readonly make: {
    readonly title: string;
    readonly warning: string;
    readonly sheet: string;
    readonly workbook: string;
    readonly download: string;
    readonly downloadOf: (what: string) => string;
    readonly csv: string;
    readonly long: string;
    readonly copy: string;
    readonly copyOf: (what: string) => string;
    readonly copied: string;
    readonly byHand: string;
    /** Without the extension. */
    readonly fileName: (audience: Audience["kind"], city: string, date: string) => string;
  };
}
