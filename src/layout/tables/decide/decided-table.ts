/** A table of which it is decided what its scores are, before the tables of its workbook are settled together. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Table } from "../table";
import type { Decided } from "./decide-table";

export interface DecidedTable {
  readonly table: Table;
  readonly decided: readonly Decided[];
  /** The city of candidates without a name. */
  readonly cityId: string | undefined;
}

export interface SettleTables {
  readonly definition: AssessmentDefinition;
  /** As the workbook states it; empty when it does not. */
  readonly period: string;
  /** The sheet of our own grid: what is typed there is a score, whatever stands elsewhere. */
  readonly ownSheet: string | undefined;
  /** Does a sheet without tables explain that the figures are on another scale? */
  readonly isOtherScale: boolean;
}
