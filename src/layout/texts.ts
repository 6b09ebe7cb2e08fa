/** The words that the sheets carry. Each locale has its own; parsing knows them through `headings`. */
import type { Finding, Severity } from "../domain/finding";
import type { LedgerStep } from "../domain/global-score/ledger";
import type { CityStatus } from "../domain/measurement/city-status";
import type { Score, Status } from "../domain/score/score";
import type { Standing } from "./bundle";
import type { Source } from "./parse/reading";
import type { DecidedBy } from "./tables/decide/way";

export interface SheetTexts {
  /** A number as this language writes it: `2,5`. */
  readonly number: (value: number) => string;
  readonly periodLabel: string;
  readonly maturity: {
    readonly sheet: string;
    readonly title: (definition: string) => string;
    readonly instruction: (step: number) => string;
    readonly legendLabel: string;
    readonly city: string;
    readonly global: string;
    readonly median: string;
    readonly count: string;
    readonly range: string;
    /** What is told when a score cell is selected; at most 32 and 255 characters. */
    readonly promptTitle: (lowest: number, highest: number) => string;
    readonly promptMessage: (levels: readonly string[], step: number) => string;
    readonly errorTitle: string;
    readonly errorMessage: (lowest: number, highest: number) => string;
    readonly notApplicable: string;
  };
  readonly legend: {
    readonly sheet: string;
    readonly title: string;
    readonly instruction: string;
    readonly definition: string;
    readonly definitionId: string;
    readonly definitionName: string;
    readonly definitionVersion: string;
    readonly step: string;
    readonly levels: string;
    readonly value: string;
    readonly colour: string;
    readonly level: string;
    readonly meaning: string;
    readonly between: (lower: string, upper: string) => string;
    readonly themes: string;
    readonly theme: string;
    readonly cities: string;
    readonly city: string;
    readonly id: string;
    readonly aliases: string;
  };
  readonly submissions: {
    readonly statuses: Readonly<Record<CityStatus, string>>;
  };
  readonly provenance: {
    /** Each different from the others: a bundle is read back by these words. */
    readonly ways: Readonly<Record<Exclude<DecidedBy, "rule">, string>>;
    /** Begins a line that names what was not chosen. */
    readonly ratherThan: string;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly standings: Readonly<Record<Standing, string>>;
    /** How the value came from what was handed in. */
    readonly rule: (score: Score) => string;
    /** Stands in the rule of a value that a formula calculated. */
    readonly computed: string;
    /** Stands in the rule of a value that was marked as confidential where it was handed in. */
    readonly confidential: string;
    readonly statement: string;
    readonly handedIn: string;
    /** What the previous bundle had: a value and its source. */
    readonly was: (value: string, source: Source | undefined) => string;
    readonly conflict: string;
    readonly nothing: string;
    readonly chosenInBundle: (place: string) => string;
    /** Stands for a file's name where the bundle is the workbook that is open. */
    readonly thisWorkbook: string;
    readonly chosenInPane: string;
    /** Who chose, and why; a reason may be empty. */
    readonly choiceBy: (who: string, why: string) => string;
    /** What stood in a cell of the workbook was kept, whatever the files say. */
    readonly keptInWorkbook: (place: string) => string;
  };
  readonly questions: {
    readonly severities: Readonly<Record<Severity, string>>;
    readonly sentence: (finding: Finding) => string;
    /** All questions to one city, ready to be mailed. */
    readonly mail: (city: string, questions: readonly string[]) => string;
    readonly mailLine: (
      place: { readonly file: string; readonly sheet: string; readonly cell: string },
      sentence: string,
    ) => string;
    readonly conflict: string;
    readonly conflictOver: (
      over: string,
      candidates: readonly { readonly value: number | null; readonly source?: Source }[],
    ) => string;
    readonly missing: string;
    /** Themes without a score, of a city that handed in. @param of how many themes there are */
    readonly missingScores: (themes: readonly string[], of: number) => string;
  };
  readonly rules: {
    readonly sheet: string;
    readonly title: string;
    readonly instruction: string;
    readonly rule: string;
    readonly value: string;
    readonly smallestGroup: string;
    readonly whenTooSmall: string;
    /** Each different from the others: the rules are read back by these words. */
    readonly refuse: string;
    readonly withhold: string;
    readonly yes: string;
    readonly no: string;
    readonly choices: string;
    readonly consents: string;
    readonly city: string;
    readonly consent: string;
    readonly person: string;
    readonly date: string;
    readonly confidentialTitle: string;
    readonly what: string;
    readonly confidential: string;
    /** What is confidential by rule, whatever the sheet says. */
    readonly hrBenchmark: string;
    readonly groupPrompt: string;
    readonly groupError: (smallest: number) => string;
    readonly whenTooSmallPrompt: string;
    readonly consentPrompt: string;
    readonly confidentialPrompt: string;
    readonly errorTitle: string;
    readonly choiceError: string;
  };
  readonly ledger: {
    readonly instruction: string;
    readonly median: string;
    /** Stands before the number of cities that the median is of. */
    readonly count: string;
    readonly steps: Readonly<Record<LedgerStep, string>>;
  };
  readonly pageFooter: (definition: string, period: string) => string;
}
