/** What a table itself says that its figures are out of, where that is not our highest level. */
import { type AssessmentDefinition, highestLevel } from "../../domain/definition/definition";
import { textOf } from "../cells/sheet-index";
import { extentOf, type Table } from "./table";

/** "Score | Max" with a 10 behind every theme, or a row of them: what the figures are out of. */
export function isOutOfOther(table: Table, definition: AssessmentDefinition): boolean {
  const { index, header, candidates, themes } = table;
  const high = highestLevel(definition).value;
  const inColumns = candidates
    .filter(({ headings }) => MOST.test(headings.at(-1) ?? ""))
    .map(({ cells }) => cells.map(({ cell }) => index.at(cell)?.value));
  const columns = new Set(themes.map(({ column }) => column));
  const inRows = index
    .rowsBetween(header.row, extentOf(table).bottom + 2)
    .map((row) => index.cellsIn(row))
    .filter((cells) => MOST.test(textOf(cells.find((cell) => textOf(cell) !== ""))))
    .map((cells) => cells.filter(({ column }) => columns.has(column)).map(({ value }) => value));
  return [...inColumns, ...inRows].some((values) => {
    const [most, ...others] = new Set(values);
    return typeof most === "number" && values.length > 1 && others.length === 0 && most !== high;
  });
}

const MOST = /^\s*max/i;
