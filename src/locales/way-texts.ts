/** The words for how tables were read, and for choosing: they come with the tabs that need them, not before. */
import type { Use } from "../layout/tables/decide/way";
import type { TableWay } from "../layout/tables/ways";
import type { Role } from "../layout/tables/words/role";

/** Where a candidate stands, as one says it. */
export type Spot =
  | { readonly kind: "column" | "row"; readonly names: readonly [string, ...string[]] }
  /** Cells apart, or a block of several rows and columns. */
  | { readonly kind: "cells"; readonly names: readonly [string, ...string[]] };

/** What is asked: which of how many, and of whom. */
export interface Asked {
  readonly kind: Spot["kind"];
  /** Does each candidate take several rows or columns? */
  readonly several: boolean;
  readonly candidates: number;
  readonly cities: readonly string[];
}

export interface WayTexts {
  readonly spot: (spot: Spot) => string;
  /** @param heading empty for none */
  readonly candidate: (spot: Spot, heading: string) => string;
  /** A table, by its sheet and the first cell of its header. */
  readonly table: (sheet: string, cell: string) => string;
  readonly inTable: (candidate: string, sheet: string, cell: string) => string;

  readonly ask: {
    readonly which: (asked: Asked) => string;
    readonly otherScale: (asked: Asked) => string;
    readonly untilThen: string;
    /** Where the candidates of one city stand in several tables. */
    readonly amongTables: (tables: number) => string;
    readonly scale: (lowest: string, highest: string) => string;
    readonly candidates: string;
    readonly noHeading: string;
    readonly values: string;
    /** Of whom the values are that are shown, where there are several. */
    readonly ofFirst: (city: string, cities: number) => string;
    readonly empty: string;
    readonly use: Readonly<Record<Use, string>>;
    /** Of a column that seems to be on another scale. */
    readonly scoreAfterAll: (lowest: string, highest: string) => string;
    /** Beside "this is the score". */
    readonly short: Readonly<Record<"target" | "previous", string>>;
    readonly useOf: (use: string, candidate: string) => string;
    readonly others: (count: number) => string;
    readonly keptHere: string;
    readonly keptInBundle: string;
    /** Where no headings tell the candidates apart: a later file cannot be known by them. */
    readonly keptForNow: string;
    /** Of tables that compete: a choice among them is not known again. */
    readonly keptOnce: string;
    readonly asideOf: (table: string) => string;
  };

  readonly list: {
    readonly title: string;
    readonly tables: (count: number) => string;
    /** @param scores how many were read in it */
    readonly verdict: (verdict: TableWay["verdict"], scores: number) => string;
    readonly by: Readonly<Record<TableWay["by"], string>>;
    readonly read: string;
    readonly readBy: Readonly<Record<Exclude<TableWay["by"], "rule">, string>>;
    readonly asked: string;
    readonly passedOver: (role: string) => string;
    readonly said: Readonly<Record<Exclude<Use, "score">, string>>;
    readonly roles: Readonly<Record<Role, string>>;
    readonly more: (count: number) => string;
    readonly change: string;
    readonly changeOf: (table: string) => string;
    readonly forget: string;
    readonly forgetOf: (table: string) => string;
  };

  readonly done: {
    readonly chosen: Readonly<Record<Exclude<Use, "aside">, (candidate: string) => string>>;
    readonly aside: (table: string) => string;
    /** The tables that a score was chosen over. */
    readonly leftOut: (tables: readonly string[]) => string;
    readonly forgotten: (table: string) => string;
    readonly undone: string;
    /** Why a choice could not be made; nothing was changed. */
    readonly refused: Readonly<Record<"nowhere" | "other-scale" | "contradicts", string>>;
    readonly inFile: (file: string, text: string) => string;
  };

  readonly files: {
    readonly choose: (file: string) => string;
    readonly asksMore: (count: number) => string;
    readonly title: string;
    readonly remembered: (candidates: readonly string[]) => string;
    readonly chosen: (candidates: readonly string[]) => string;
    readonly aside: string;
    /** Those in which nobody chose. */
    readonly others: (count: number) => string;
    readonly nothing: string;
    /** Files of the same shape as one that someone chose in. */
    readonly same: {
      readonly said: (file: string, said: readonly string[]) => string;
      readonly as: Readonly<Record<Exclude<Use, "aside">, (heading: string) => string>>;
      /** @param areColumns what they have in common; rows and cells are called by their headings */
      readonly read: (files: number, areColumns: boolean) => string;
      readonly unasked: string;
      readonly done: (files: number, said: readonly string[]) => string;
      /** Files that could not be read so after all: they are as they were. */
      readonly left: (files: readonly string[]) => string;
    };
  };
}
