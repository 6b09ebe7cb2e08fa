/** The words of the task pane. Each locale has its own; a language that lacks one does not compile. */
import type { ProblemKind } from "../actions/problem";
import type { BundleTexts } from "./bundle-texts";
import type { SharedTexts } from "./share-texts";

export interface PaneTexts {
  /** The language of these words, for screen readers: a BCP 47 tag. */
  readonly language: string;
  readonly tabs: {
    readonly label: string;
    readonly fillIn: string;
    readonly check: (findings: number) => string;
    readonly bundle: string;
    readonly share: string;
  };
  readonly loading: string;
  readonly loadingTab: string;
  readonly loadingForm: string;
  /** While Excel takes its time over what was asked. */
  readonly stillWorking: string;
  readonly close: string;
  readonly cancel: string;
  readonly undo: string;
  readonly goTo: string;
  readonly place: (sheet: string, cell: string) => string;
  readonly scoreOf: (city: string, theme: string) => string;
  readonly range: (lowest: string, highest: string) => string;
  readonly noScore: string;

  readonly welcome: {
    readonly title: string;
    readonly text: string;
    readonly foreign: (sheets: readonly string[]) => string;
  };
  readonly list: {
    /** The button under a long list. @param left how many are not in sight */
    readonly more: (count: number, left: number) => string;
  };
  readonly layOut: {
    readonly open: string;
    readonly openMore: string;
    readonly title: string;
    readonly city: string;
    readonly allCities: (count: number) => string;
    readonly period: string;
    readonly periodHint: string;
    readonly carry: (scores: number) => string;
    readonly carryHint: string;
    /** A table whose scores are taken along. @param cities of which cities; all of it where absent */
    readonly aside: (sheet: string, cities: readonly string[] | undefined) => string;
    readonly isAside: (sheet: string, cities: readonly string[] | undefined) => string;
    readonly adds: (count: number) => string;
    readonly untouched: string;
    readonly nothingToAdd: string;
    readonly apply: (count: number) => string;
    readonly done: (count: number) => string;
    /** By a Legende that contradicts itself nothing is laid out. */
    readonly legend: {
      readonly title: string;
      readonly why: string;
      readonly fault: (place: string, raw: string) => string;
      /** What a Legende has to be, and what happens then. */
      readonly mend: string;
      /** Where it turned out only when it was to be done. */
      readonly refused: string;
    };
  };
  readonly score: {
    readonly choose: string;
    readonly now: string;
    readonly empty: string;
    readonly levels: string;
    readonly other: string;
    readonly otherHint: (step: string) => string;
    readonly refused: (lowest: string, highest: string) => string;
    readonly fillIn: string;
    readonly notApplicable: string;
    readonly clear: string;
    readonly filledIn: (score: string, what: string) => string;
    readonly cleared: (what: string) => string;
  };
  readonly explanation: {
    readonly title: string;
    readonly motivation: string;
    readonly evidence: string;
    readonly target: string;
    readonly hint: string;
    readonly saved: string;
    readonly nowhere: string;
  };
  readonly progress: {
    readonly title: string;
    readonly ofCities: (filled: number, all: number) => string;
    readonly ofThemes: (filled: number, all: number) => string;
    readonly next: (theme: string) => string;
    readonly complete: string;
    /** Of a theme without any cell. */
    readonly absent: string;
  };

  readonly sheets: { readonly title: string; readonly goTo: (sheet: string) => string };

  readonly check: {
    readonly nothingFound: string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly infos: (count: number) => string;
    readonly goToCell: (place: string) => string;
    readonly accept: (value: string) => string;
    readonly acceptAt: (value: string, place: string) => string;
    readonly acceptAll: (count: number) => string;
    readonly acceptTitle: (count: number) => string;
    readonly acceptConfirm: (count: number) => string;
    readonly change: (raw: string, value: string) => string;
    readonly kept: string;
    readonly notKept: string;
    readonly accepted: (count: number) => string;
    readonly conflicts: (count: number) => string;
    readonly conflict: (what: string) => string;
    readonly fteOf: (city: string) => string;
  };
  readonly colour: {
    readonly title: (sheet: string) => string;
    readonly text: string;
    readonly apply: string;
    readonly done: (sheet: string) => string;
  };
  readonly overview: {
    readonly title: string;
    readonly oneCity: (city: string) => string;
    readonly count: (n: number) => string;
    readonly sensitivity: (low: string, high: string) => string;
    readonly firm: string;
    readonly explanation: string;
    readonly nothing: string;
    readonly fteTotal: (total: string) => string;
  };

  readonly bundle: BundleTexts;

  readonly shared: SharedTexts;

  readonly problems: {
    readonly title: string;
    readonly retry: string;
    /** By what the host threw: what happened, what is safe, what to do next. */
    readonly of: Readonly<Record<ProblemKind, (details: readonly string[]) => string>>;
  };
  readonly screens: Readonly<Record<"outside" | "silent" | "old", { readonly title: string; readonly text: string }>>;
}
