/** A way of reading (leeswijze): which of the rows and columns of a table are a city's scores, as decided by rule or by a person. Types only. */
import type { Area } from "../host/area";

/** What a person says of a part of a sheet. */
export type Use = "score" | "target" | "previous" | "aside";

export interface Choice {
  /** The sheet's name. */
  readonly sheet: string;
  /** The cells that were pointed at; whole rows and columns too. */
  readonly areas: readonly Area[];
  readonly use: Use;
}

/** A choice that was made before, in a table of the same shape: by what heads the columns, wherever they stand now. */
export interface RememberedWay {
  /** Of what was chosen. */
  readonly headings: string;
  /** Of all among which it was chosen, itself included; sorted and each once. */
  readonly among: readonly string[];
  readonly use: Use;
  /** Of whose tables it was said: what others say of the same shape counts only where theirs says nothing. */
  readonly cityIds?: readonly string[];
}

/** By rule; by a person, in this workbook; or as a person did before in one of the same shape. */
export type DecidedBy = "rule" | "person" | "memory";

/** What headed a score that was read, and who decided that it was one. */
export interface Headed {
  /** As `signatureOf`; empty where nothing stood over it. */
  readonly heading: string;
  readonly by: DecidedBy;
  readonly among?: readonly string[];
}
