/** What a stranger finds on the trial page: the 2024 measurement as the cities handed it in, in a sheet of their own making. */
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import type { Cell, Snapshot } from "../../host/host";
import { SCORES } from "../../sample/najaar-2024-tables";

const HEADER = 2;

const cells: readonly Cell[] = [
  { row: 0, column: 0, value: "Nulmeting klimaatgovernance, najaar 2024" },
  { row: HEADER, column: 0, value: "Centrumstad", fill: "#D9E1F2" },
  ...klimaatgovernance.themes.map(({ name }, index) => ({
    row: HEADER,
    column: index + 1,
    value: name,
    fill: "#D9E1F2",
  })),
  ...SCORES.flatMap((row, index) =>
    row.flatMap((value, column) => (value === "" ? [] : [{ row: HEADER + 1 + index, column, value }])),
  ),
];

export const sampleWorkbook: Pick<Snapshot, "sheets" | "names"> = {
  sheets: [{ name: "Onze scores", visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] }],
  names: [],
};
