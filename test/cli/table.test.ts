/** Long tables in a terminal: laid out in parts, and read as one. */
import Table from "cli-table3";
import { expect, it } from "@jest/globals";
import { newTable } from "../../src/cli/table";

const HEAD = ["Stad", "Waarde", "Bestand"];
const NAMES = ["Gent", "Sint-Niklaas", "東京", "Genk\nZuid", "", "Gent (deelgemeenten en districten samen)"];

function rowsOf(count: number) {
  return Array.from({ length: count }, (_, at) => [
    at === count - 2 ? "de langste naam van allemaal staat onderaan" : (NAMES[at % NAMES.length] ?? ""),
    { content: String(at / 4), hAlign: "right" as const },
    `bestand ${at} met een naam die over meer dan één regel loopt.xlsx`,
  ]);
}

/** All at once, as who lays them out does it. */
function atOnce(rows: ReturnType<typeof rowsOf>, colWidths: readonly number[]): string {
  const style = { head: [], border: [], compact: true };
  const table = new Table({ head: [...HEAD], colWidths: [...colWidths], wordWrap: true, style });
  table.push(...rows);
  return table.toString();
}

it.each([
  [0, []],
  [1, []],
  [100, []],
  [101, []],
  [350, []],
  [350, [12, 10, 24]],
])("draws a table of %i rows as one, with columns as wide as all of them need (widths given: %j)", (count, widths) => {
  const rows = rowsOf(count);
  const table = newTable(HEAD, widths);
  rows.forEach((row) => {
    table.push(row);
  });
  expect(table.toString()).toBe(atOnce(rows, widths));
});
