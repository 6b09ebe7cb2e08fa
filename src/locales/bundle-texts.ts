/** The words of the tab Bundelen. */
import type { CityStatus } from "../domain/measurement/city-status";

export interface BundleTexts {
  readonly files: {
    readonly title: string;
    readonly drop: string;
    readonly choose: string;
    readonly explanation: string;
    readonly reading: (done: number, all: number) => string;
    readonly listed: (count: number) => string;
    readonly remove: (file: string) => string;
    readonly read: string;
    readonly isBundle: string;
    readonly withoutScores: string;
    /** A finding is told at its cell, under the questions. */
    readonly errors: (count: number) => string;
    readonly left: {
      readonly title: string;
      readonly lock: (file: string) => string;
      readonly other: (file: string) => string;
      readonly same: (file: string) => string;
      readonly unreadable: (file: string) => string;
      readonly empty: (folder: string) => string;
    };
    readonly failed: { readonly start: string; readonly broke: (file: string) => string };
  };
  readonly board: {
    readonly title: string;
    readonly counts: (counts: Readonly<Record<CityStatus, number>>) => string;
    /** Cities of which nothing counts until somebody chooses what their scores are. */
    readonly waiting: (cities: number) => string;
    readonly waits: string;
    readonly filled: (filled: number, all: number) => string;
    readonly open: (themes: readonly string[]) => string;
    /** Of the files of a city, those that are not named. */
    readonly more: (files: number) => string;
    readonly median: string;
  };
  readonly conflicts: {
    readonly title: (open: number) => string;
    readonly explanation: string;
    readonly who: string;
    readonly whoHint: string;
    readonly from: (file: string, sheet: string, cell: string) => string;
    readonly other: string;
    readonly value: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly fteRefused: string;
    readonly choose: (what: string) => string;
    readonly chooseShort: string;
    readonly nothingChosen: string;
    readonly chosen: string;
    readonly undo: string;
    readonly undoOf: (what: string) => string;
  };
  readonly questions: {
    readonly title: (count: number) => string;
    readonly ofNobody: string;
    readonly copy: string;
    readonly copyOf: (city: string) => string;
    readonly copied: string;
    readonly byHand: string;
  };
  readonly write: {
    readonly title: string;
    readonly adds: (sheets: readonly string[]) => string;
    readonly cells: (count: number) => string;
    readonly open: (conflicts: number) => string;
    readonly waiting: (files: number) => string;
    readonly upToDate: string;
    /** Where not all that was handed in came through. */
    readonly upToDateSoFar: string;
    /** Where something has no place: that is told apart. */
    readonly nothingElse: string;
    readonly nothingYet: string;
    readonly changes: (count: number) => string;
    readonly unchanged: string;
    readonly unchangedSoFar: string;
    readonly from: string;
    readonly to: string;
    readonly asked: (count: number) => string;
    readonly askedHint: string;
    readonly unplaced: (count: number) => string;
    readonly unplacedHint: string;
    readonly nothing: string;
    readonly contested: string;
    readonly overwrite: (held: string, value: string) => string;
    readonly apply: string;
    readonly update: string;
    readonly done: (sheets: readonly string[], cells: number) => string;
  };
}
