/** What was done, as data: which words to show, and what they speak of. Types only. */
import type { ScoreGiven } from "../actions/fill-in";
import type { LedgerEntry } from "../domain/global-score/ledger";
import type { CellAddress } from "../host/area";
import type { ScorePlace } from "../layout/parse/reading";
import type { SetAside } from "./fill-in/set-aside";
import type { Onward } from "./view/places";

/** The pane goes to the sheet to `show`. */
export type Notice =
  | FilledIn
  | {
      readonly kind: "accepted";
      /** How many cells. */
      readonly count: number;
      /** Where it is but one: which, of what score if it is of one, and what it holds now. */
      readonly only?: { readonly at: CellAddress; readonly place: ScorePlace | undefined; readonly value: number };
    }
  | {
      readonly kind: "added";
      readonly sheets: readonly string[];
      readonly show: string | undefined;
      /** The tables that do not count any more. */
      readonly aside?: readonly SetAside[];
    }
  /** The Legende contradicts itself: nothing was added. */
  | { readonly kind: "legend-refused" }
  | { readonly kind: "coloured"; readonly sheet: string }
  /** A bundle was written; in the words of the tab, which come with it. */
  | ({ readonly kind: "bundled"; readonly text: string; readonly show?: string | undefined } & WhenUndone & ToSee)
  /** A step of the ledger; without a value it was taken back. */
  | ({
      readonly kind: "recorded";
      readonly theme: string;
      /** Nobody's name stands beside it. */
      readonly unsigned?: boolean;
    } & Pick<LedgerEntry, "step" | "value">)
  | ({
      readonly kind: "benchmark-sheet";
      readonly sheets: readonly string[];
      readonly show: string | undefined;
    } & ToSee)
  /** In the words of the tab, which come with it. */
  | ({
      readonly kind: "said";
      readonly text: string;
      readonly refused?: boolean;
      readonly undo?: () => Promise<void>;
    } & WhenUndone)
  /** In the words of the tab, which come with it. */
  | ({ readonly kind: "benchmark-workbook"; readonly text: string } & ToSee)
  /** The same was made before, on that sheet. */
  | { readonly kind: "made-before"; readonly sheet: string; readonly show: string }
  /** The same was made before as a workbook of its own, in the words of the tab; `again` as long as just that is chosen there. */
  | { readonly kind: "made-before"; readonly text: string; readonly again?: () => Promise<void> }
  | Undone
  /** Whoever asked for it broke it off. */
  | { readonly kind: "cancelled" }
  | ({ readonly kind: "downloaded"; readonly file: string } & ToSee)
  | WayNotice;

/** Of what was made, what is to be looked after in it or beside it, in the words of the tab; absent where nothing is. */
interface ToSee {
  readonly toSee?: string;
}

export type Undone =
  | {
      readonly kind: "undone";
      /** As what was done was told. */
      readonly of: Notice;
      /** How many are gone again. */
      readonly sheets: number;
      /** How many hold again what they held. */
      readonly cells: number;
      readonly to: CellAddress | undefined;
      readonly text?: string;
    }
  /** It no longer stands as it was written: nothing was taken back. */
  | { readonly kind: "not-undone" };

/** Where it is taken back without a way of its own. */
export interface WhenUndone {
  /** What else comes back with it. */
  readonly onUndone?: (() => void) | undefined;
  /** What is said then, in the words of the tab. */
  readonly undone?: string | undefined;
}

/** A theme was answered, or a part of it. */
export interface FilledIn {
  readonly kind: "filled-in";
  readonly place: ScorePlace;
  /** Absent where the score stayed as it was. */
  readonly value?: ScoreGiven | undefined;
  /** The sheet that keeps what was said of the score. */
  readonly kept?: string | undefined;
  /** Words that were kept as evidence, though they are no link and nobody was asked. */
  readonly noLink?: string | undefined;
  /** What was typed for a score and is none: it is kept in no cell. */
  readonly refused: readonly string[];
  /** Where the pane goes on, if it does. */
  readonly onward?: Onward | undefined;
}

/** How a table is read was changed; in the words of the tab, which come with it. */
export interface WayNotice {
  readonly kind: "way";
  readonly text: string;
  /** It could not be done, and nothing was changed. */
  readonly refused?: boolean;
  /** The table, by its key. */
  readonly table: string;
  /** The tables to go on with when nothing is left to choose in that one, in order. */
  readonly next: readonly string[];
  readonly undo?: () => Promise<void>;
}
