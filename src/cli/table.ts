/** Tables as they stand in a terminal. */
import Table from "cli-table3";

/** Without lines between the rows, and without the terminal's colours: it is read in log files too. */
export function newTable(head: readonly string[], colWidths: readonly number[] = []) {
  return new Table({
    head: [...head],
    colWidths: [...colWidths],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
}
