/** What a cell said of a city, with the cell. Types only. */
import type { BesideFte, FteEntry } from "../domain/fte/fte";
import type { Explanation } from "../domain/measurement/explanation";
import type { Score } from "../domain/score/score";
import type { StaffCount } from "../domain/staff/staff-figures";
import type { CellAddress } from "../host/area";
import type { Headed } from "./way";

export interface Source {
  /** Name of the file, where several are read. */
  readonly file?: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

export interface LocatedScore {
  readonly cityId: string;
  readonly themeId: string;
  /** Never blank: a blank cell says nothing. */
  readonly score: Score;
  readonly source: Source;
  /** Absent where nothing stood over it and the rules decided. */
  readonly headed?: Headed;
}

/** A cell that holds the score of a known city, or may come to: blank ones too. */
export interface ScorePlace extends CellAddress {
  readonly cityId: string;
  readonly themeId: string;
}

export interface LocatedFte {
  readonly cityId: string;
  readonly fte: FteEntry;
  readonly source: Source;
  /** Where the words beside it stand. */
  readonly beside?: Readonly<Partial<Record<BesideFte, Source>>>;
}

/** A figure of a head count: confidential by rule, and nobody's until someone says that it goes to HR-benchmark. */
export interface StaffValue {
  readonly cityId: string;
  readonly field: StaffCount | "share";
  /** A number of FTE; of a share, 0 to 1. */
  readonly value: number;
  readonly source: Source;
  /** The cell that says what it is: of which something was told. */
  readonly heading: string;
}

/** A record, with the cell of each thing that it says. */
export type Located<Row> = Row & { readonly sources: Readonly<Partial<Record<keyof Row, Source>>> };
export type LocatedExplanation = Located<Explanation>;

export interface LocatedPractice {
  readonly cityId: string;
  readonly themeId: string;
  readonly practice: string;
  readonly source: Source;
}

/** A city that handed in words alone. */
export interface LocatedStatement {
  readonly cityId: string;
  readonly raw: string;
  readonly source: Source;
}
