/** What a bundle wants in the cells of tables that are there, beside what they hold. Pure. */
import type { CellAddress } from "../../host/host";
import type { Cell } from "../../host/snapshot";
import { identify } from "../../domain/definition/identity";
import type { CityAssessment } from "../../domain/measurement/measurement";
import type { Bundle } from "../bundle";
import type { NamedRow, NamedTable } from "../parse/own/named-table";
import { textOf } from "../parse/sheet-index";

export interface BundleWrite extends CellAddress {
  /** `null` empties the cell. */
  readonly value: string | number | null;
}

/** What a cell of a table is about: the score of a theme, an FTE, or words beside them. */
export interface Subject {
  readonly kind: "score" | "fte" | "words";
  readonly cityId: string;
  readonly themeId?: string;
  /** As it stands above the column. */
  readonly heading: string;
}

/** A line feed stands in no id. */
export function subjectKey({ kind, cityId, themeId = "" }: Subject): string {
  return kind === "words" ? "" : [kind, cityId, themeId].join("\n");
}

export interface Wanted {
  readonly write: BundleWrite;
  readonly held: Cell | undefined;
  readonly about: Subject;
  /** Nobody's value counts, until someone chooses. */
  readonly contested: boolean;
}

export interface Value {
  readonly column: number | undefined;
  readonly value: string | number | null;
  readonly about: Subject;
  readonly contested?: boolean;
}

/** Values for a row of a table by the column of each; what the bundle leaves empty is left alone, unless it became so. */
export function inRow({ sheet }: NamedTable, { row, cells }: NamedRow, values: readonly Value[]): readonly Wanted[] {
  const heldIn = new Map(cells.map((cell) => [cell.column, cell]));
  return values.flatMap(({ column, value, about, contested = false }) => {
    if (column === undefined || (about.kind === "words" && (value === null || value === ""))) return [];
    const held = heldIn.get(column);
    return [{ write: { sheet, row, column, value: value === "" ? null : value }, held, about, contested }];
  });
}

/** The column under a heading. */
export function columnOf({ top }: NamedTable, heading: string): number | undefined {
  return top.cells.find((cell) => textOf(cell) === heading)?.column;
}

/** What the bundle has of the city that a row of a table is about. */
export function assessmentsBy({ measurement }: Bundle): (row: NamedRow) => CityAssessment | undefined {
  const assessments = new Map(measurement.cities.map((each) => [each.city.id, each]));
  return ({ cells: [first] }) => assessments.get(identify(textOf(first), measurement.definition.cities)?.id ?? "");
}
