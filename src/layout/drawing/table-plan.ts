/** A sheet with the tables on it that get a defined name. */
import type { Area } from "../../host/area";
import type { SheetPlan } from "../../host/plan";
import type { Measurement } from "../../domain/measurement/measurement";
import type { TableName } from "../names";

export interface TableSheet {
  readonly sheet: SheetPlan;
  readonly tables: readonly { readonly table: TableName; readonly area: Area }[];
}

/** What a sheet is made from. */
export interface SheetInput {
  readonly measurement: Measurement;
  /** The name that the sheet gets; free in the workbook. */
  readonly name: string;
}

/** Rows that stay free under the last city, inside every formula, colour and validation, so that a city can be added. */
export const SPARE_ROWS = 10;
