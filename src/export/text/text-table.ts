/**
 * A table that leaves as text for whoever counts on with it: comma, decimal point, UTF-8 without a mark. Each column is declared
 * once, with its name, its type and what it means: the text and its description (see `datapackage`) both follow from it.
 */
import { decimal, delimited, harmless } from "./delimited";

/** As Table Schema has them. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "year" | "date";

export interface ColumnAbout {
  /** The same in every language. */
  readonly name: string;
  readonly type: ColumnType;
  readonly title: string;
  readonly description: string;
  /** It holds something in every row. */
  readonly required?: true;
  /** It holds nothing else. */
  readonly among?: readonly string[];
  /** Whatever it holds is written so: a regular expression of the whole. */
  readonly pattern?: string;
}

export interface TextColumn<Row> extends ColumnAbout {
  readonly of: (row: Row) => string | number | boolean | null | undefined;
}

/** Lower case, as Frictionless wants a name. */
export type TableName = "lang" | "aanbevelingen" | "werkpakketten";

export interface TableAbout {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
}

export interface TextTable extends TableAbout {
  readonly columns: readonly ColumnAbout[];
  readonly text: string;
}

export const SEPARATOR = ",";
export const DECIMAL = ".";

export function textTable<Row>(
  about: TableAbout,
  { columns, rows }: { readonly columns: readonly TextColumn<Row>[]; readonly rows: readonly Row[] },
): TextTable {
  const lines = rows.map((row) => columns.map(({ of }) => cell(of(row) ?? "")));
  return { ...about, columns, text: delimited([columns.map(({ name }) => name), ...lines], SEPARATOR) };
}

function cell(value: string | number | boolean): string {
  if (typeof value === "number") return decimal(value, DECIMAL);
  return typeof value === "string" ? harmless(value) : String(value);
}
