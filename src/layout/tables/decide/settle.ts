/**
 * What several tables of one workbook say of one another: what is headed alike is decided alike and is on one scale, and a table of
 * another year than the others is no second submission.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Table } from "../table";
import type { Decided } from "./decide-table";
import { decidedAlike } from "./decided-alike";
import { ofOneYear } from "./of-one-year";
import { strongest } from "./strongest";
import { onOneScale } from "./on-one-scale";

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
}

export function settled<T extends DecidedTable>(tables: readonly T[], input: SettleTables): readonly T[] {
  const alike = decidedAlike(onOneScale(tables, input.definition));
  return ofOneYear(strongest(alike, input.ownSheet), input);
}
