/** The tables of a data package in DuckDB, by what its `datapackage.json` says and nothing else: no type is guessed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const TYPES = {
  string: "VARCHAR",
  number: "DOUBLE",
  integer: "INTEGER",
  boolean: "BOOLEAN",
  year: "INTEGER",
  date: "DATE",
};

export function descriptorIn(folder) {
  return JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
}

/** @returns how to ask it something, as rows of values by column */
export async function loaded(folder, { resources }) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const { name, path, dialect, schema } of resources)
    await connection.run(
      `CREATE TABLE ${quoted(name)} AS FROM read_csv(${readerOf(join(folder, path), dialect, schema)})`,
    );
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

/** A comma in a number, a value that its type does not allow, a column more or less: any of them is an error of the reader. */
function readerOf(file, { delimiter, quoteChar, header }, { fields, missingValues }) {
  const columns = fields.map(({ name, type }) => `${text(name)}: ${text(TYPES[type])}`).join(", ");
  const { decimalChar } = fields.find((field) => field.decimalChar) ?? { decimalChar: "." };
  return [
    ...[text(file), `columns = {${columns}}`, "auto_detect = false", "strict_mode = true"],
    ...[
      `delim = ${text(delimiter)}`,
      `quote = ${text(quoteChar)}`,
      `escape = ${text(quoteChar)}`,
      `header = ${header}`,
    ],
    ...[`decimal_separator = ${text(decimalChar)}`],
    `nullstr = [${missingValues.map(text).join(", ")}]`,
  ].join(", ");
}

function text(value) {
  return `'${value.replaceAll("'", "''")}'`;
}

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
