/** Tables as they stand in a terminal. Each row has all columns. */
import Table, { type Cell } from "cli-table3";

type Row = readonly Cell[];

/** What lays tables out looks, for each row, through all those above it: many rows are laid out so many at a time. */
const ROWS_AT_A_TIME = 100;
/** Beside what stands in a column, a blank at each side. */
export const PADDING = 2;

/** Without lines between the rows, and without the terminal's colours: it is read in log files too. */
export function newTable(head: readonly string[], colWidths: readonly number[] = []) {
  const rows: Row[] = [];
  return {
    push: (row: Row): void => {
      rows.push(row);
    },
    toString: (): string => {
      const parts = inParts(rows);
      const [only = [], ...others] = parts;
      return others.length === 0 ? drawn({ head, colWidths }, only).text : together(head, colWidths, parts);
    },
  };
}

function inParts(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / ROWS_AT_A_TIME);
  return Array.from({ length: count }, (_, at) => rows.slice(at * ROWS_AT_A_TIME, (at + 1) * ROWS_AT_A_TIME));
}

/** As if they were one table: a last row that is left out again makes the columns of each as wide as those of the widest. */
function together(head: readonly string[], colWidths: readonly number[], parts: readonly (readonly Row[])[]): string {
  const widths = parts.map((rows) => drawn({ head, colWidths }, rows).widths);
  const widest = head.map((_, column) =>
    colWidths[column] === undefined ? Math.max(...widths.map((each) => each[column] ?? 0)) : 0,
  );
  const ruler = widest.map((width) => "x".repeat(Math.max(0, width - PADDING)));
  const lines = parts.flatMap((rows, at) => {
    const all = drawn({ head: at === 0 ? head : [], colWidths }, [...rows, ruler]).text.split("\n");
    const end = all.slice(at === parts.length - 1 ? -1 : all.length);
    return [...all.slice(at === 0 ? 0 : 1, -2), ...end];
  });
  return lines.join("\n");
}

interface Shape {
  readonly head: readonly string[];
  readonly colWidths: readonly number[];
}

function drawn({ head, colWidths }: Shape, rows: readonly Row[]) {
  const table = new Table({
    head: [...head],
    colWidths: [...colWidths],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return { text: table.toString(), widths: table.options.colWidths };
}
