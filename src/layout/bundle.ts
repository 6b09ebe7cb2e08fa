/**
 * What a bundle (bundeling) shows beside the scores themselves: who handed in what, where each value comes from, and what
 * there is to ask. Readonly data; planned as sheets, and read back from them when the next file comes.
 */
import type { Named } from "../domain/definition/definition";
import type { Finding } from "../domain/finding";
import type { FteEntry } from "../domain/fte/fte";
import type { CityStatus } from "../domain/measurement/city-status";
import type { Measurement } from "../domain/measurement/measurement";
import type { Score } from "../domain/score/score";
import type { Source } from "./located";
import type { WordsAbout } from "../domain/measurement/words";
import type { Headed } from "./way";

export interface Bundle {
  readonly measurement: Measurement;
  readonly board: readonly CityProgress[];
  readonly provenance: readonly ProvenanceRow[];
  readonly questions: readonly Question[];
  /** By file, when it was last saved, where that is known: milliseconds since 1970. */
  readonly saved: ReadonlyMap<string, number>;
}

/** For sheets that show a measurement and nothing of how it was bundled. */
export function justMeasured(measurement: Measurement): Bundle {
  return { measurement, board: [], provenance: [], questions: [], saved: new Map() };
}

/** A row of Inzendingen. */
export interface CityProgress {
  readonly city: Named;
  readonly status: CityStatus;
  readonly files: readonly string[];
  /** How many themes have an answer. */
  readonly filled: number;
  readonly open: readonly Named[];
  readonly hasFte: boolean;
}

/** Does the value count? `only`: nobody contradicts it. In a conflict every candidate has a row. */
export type Ruling = "only" | "chosen" | "rejected" | "open";

/** What a row of Herkomst is about: the score of a theme, the FTE, or words, beside the scores or instead of them. */
export type About =
  | { readonly kind: "score"; readonly themeId: string; readonly score: Score }
  | { readonly kind: "fte"; readonly fte: FteEntry }
  | { readonly kind: "statement"; readonly raw: string }
  /** Words beside the figures: of a theme, or of the city itself. */
  | ({ readonly kind: "words"; readonly text: string } & Omit<WordsAbout, "cityId">);

/** A row of Herkomst. */
export interface ProvenanceRow {
  readonly cityId: string;
  readonly about: About;
  /** Absent for a value that was agreed upon without a cell. */
  readonly source: Source | undefined;
  readonly ruling: Ruling;
  /** By whom or what it was chosen, and why; empty where nothing was chosen. */
  readonly chosenBy: string;
  /** What the previous bundle had here, where that was something else. */
  readonly before: string;
  /** What headed the value, and who decided that it is one; absent where there is nothing to tell. */
  readonly headed?: Headed;
}

/** A row of Bevindingen: a finding, a contradiction that someone must settle, or scores that a city did not hand in. */
export type Question = { readonly city: Named | undefined } & (
  | { readonly kind: "finding"; readonly finding: Finding }
  | {
      readonly kind: "conflict";
      /** Of the theme, or of the FTE column. */
      readonly over: string;
      readonly candidates: readonly { readonly value: number | null; readonly source?: Source }[];
    }
  | {
      /** What files say in words that differ. */
      readonly kind: "words";
      /** The theme; absent for what a city says of itself. */
      readonly over?: string;
      readonly fields: readonly {
        /** As it stands above the column. */
        readonly title: string;
        readonly candidates: readonly { readonly text: string; readonly source: Source }[];
      }[];
    }
  | {
      readonly kind: "missing";
      /** Each with what stands there for a score; empty where nothing does. */
      readonly themes: readonly (Named & { readonly raw: string })[];
      /** How many themes there are. */
      readonly of: number;
    }
);
