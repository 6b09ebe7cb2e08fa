/** Tables with themes in columns and a row per city: ours, and most that cities make themselves. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { cellsAcross } from "../../parse/merged-cells";
import { type Position, type SheetIndex, textOf } from "../../parse/sheet-index";
import type { Candidate, Table } from "../table";
import { unknownThemes } from "../unknown-themes";
import { roleOf } from "../words/role-of";
import { sayingOf, together } from "../words/saying";
import { type Line, linesOf, type LinesInput } from "./lines";
import { nameColumn, nameColumns } from "./name-column";
import type { RowBlock } from "./row-blocks";
import { dividedHeader, type Kind } from "./sub-columns";

export function tableAcross(index: SheetIndex, block: RowBlock, definition: AssessmentDefinition): Table {
  const { row, end, left, right, labels } = block;
  const { lastRow, kinds } = dividedHeader(index, block, definition);
  const columns = new Set(kinds.flatMap(({ places }) => places.map(({ column }) => column)));
  const firstTheme = Math.min(...columns);
  const names = nameColumn(nameColumns(index, { ...block, lastRow, columns }, definition), firstTheme);
  const input: LinesInput = {
    ...{ definition, row, lastRow, end, columns, firstTheme, nameColumn: names },
    ...connected(index, { ...block, lastRow }, new Set([...columns, names ?? firstTheme])),
  };
  const { lines, beyond } = linesOf(index, input);

  const labelled = new Set(labels.map(({ column }) => column));
  const others = cellsAcross(index, row).filter(
    ({ column }) =>
      column >= left && column <= right && column !== names && !columns.has(column) && !labelled.has(column),
  );
  const remarks = others.filter((cell) => sayingOf(textOf(cell), definition).meanings.has("remark"));
  return {
    index,
    header: { row, column: names ?? firstTheme },
    nameColumn: names,
    themes: kinds.flatMap(({ places }) => places),
    candidates: lines.flatMap((line) =>
      kinds.map((kind) => candidateOf(line, kind, { definition, remarks: remarks.map(({ column }) => column) })),
    ),
    beyond,
    unknownThemes: unknownThemes(index, others, {
      definition,
      scoresOf: ({ column }) => lines.map(({ label }) => ({ row: label.row, column })),
    }),
    around: { top: 0, left, right },
  };
}

/** The columns that stand beside the table without an empty one between: what is further away is about something else. */
function connected(
  index: SheetIndex,
  { row, lastRow, left, right }: Pick<RowBlock, "row" | "left" | "right"> & { readonly lastRow: number },
  own: ReadonlySet<number>,
): { readonly left: number; readonly right: number } {
  const filled = new Set(
    index
      .rowsBetween(row - 1, lastRow + 1 + FEW_ROWS)
      .flatMap((at) => cellsAcross(index, at).map(({ column }) => column)),
  );
  let [from, to] = [Math.min(...own), Math.max(...own)];
  while (from > left && filled.has(from - 1)) from -= 1;
  while (to < right && filled.has(to + 1)) to += 1;
  return { left: from, right: to };
}

/** Enough to tell a column that is empty from one that begins late. */
const FEW_ROWS = 50;

function candidateOf(
  { label, name, city, headings }: Line,
  kind: Kind,
  { definition, remarks }: { readonly definition: AssessmentDefinition; readonly remarks: readonly number[] },
): Candidate {
  const said = headings.map((text) => sayingOf(text, definition));
  const saying = said.length === 0 ? kind.saying : together([...said, kind.saying]);
  const at = (column: number): Position => ({ row: label.row, column });
  return {
    ...{ label, name, city, saying },
    headings: [...headings, ...kind.headings],
    role: roleOf(saying),
    cells: kind.places.map(({ theme, column }) => ({ theme, cell: at(column) })),
    remarks: remarks.map(at),
  };
}
