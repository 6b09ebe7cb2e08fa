/** Tables with themes in columns and a row per city: ours, and most that cities make themselves. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Position } from "../../../host/area";
import { cellsAcross } from "../../cells/merged-cells";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { connectedColumns } from "../connected";
import type { Candidate, Table } from "../table";
import { unknownThemes } from "../unknown-themes";
import { mayBeScore } from "../words/role";
import { roleOf } from "../words/role-of";
import { sayingOf, together } from "../words/saying";
import { type Line, linesOf, type LinesInput } from "./lines";
import { cityCalled, nameColumn, nameColumns } from "./name-column";
import type { RowBlock } from "./row-blocks";
import { dividedHeader, type Kind } from "./sub-columns";

export function tableAcross(index: SheetIndex, block: RowBlock, definition: AssessmentDefinition): Table {
  const { row, end, left, right, labels } = block;
  const rows = { first: row, last: end };
  const own = labels.flatMap((label) => [label.column, label.column + index.areaOf(label).columns - 1]);
  const near = connectedColumns(index, own, { rows, within: block });
  const { lastRow, kinds } = dividedHeader(index, { ...block, ...near }, definition);
  const columns = new Set(kinds.flatMap(({ places }) => places.map(({ column }) => column)));
  const firstTheme = Math.min(...columns);
  const reach = connectedColumns(index, columns, { rows, within: block });
  const named = nameColumns(index, { ...block, lastRow, columns }, definition);
  // Names beyond an empty column are those of another table, unless there are no others.
  const hasScoresBeside = ({ column }: { readonly column: number }) =>
    index
      .rowsBetween(lastRow, end)
      .some(
        (at) =>
          cityCalled(textOf(index.at({ row: at, column })), definition) !== undefined &&
          [...columns].some((each) => rawOf(index.at({ row: at, column: each })) !== ""),
      );
  const nearby = named.filter(({ column }) => column >= reach.left && column <= reach.right);
  const names = nameColumn(nearby.length > 0 ? nearby : named.filter(hasScoresBeside), firstTheme);
  const input: LinesInput = {
    ...{ definition, row, lastRow, end, columns, firstTheme, nameColumn: names },
    ...connectedColumns(index, [...columns, names ?? firstTheme], { rows, within: block }),
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
      scoresOf: ({ column }) =>
        lines.filter((line) => mayBeScored(line, definition)).map(({ label }) => ({ row: label.row, column })),
    }),
    around: { top: 0, left, right },
  };
}

/** A row of remarks says nothing of what stands in its columns. */
function mayBeScored({ headings }: Line, definition: AssessmentDefinition): boolean {
  return headings.length === 0 || mayBeScore(roleOf(together(headings.map((text) => sayingOf(text, definition)))));
}

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
    role: kind.isExtra ? "other" : roleOf(saying),
    cells: kind.places.map(({ theme, column }) => ({ theme, cell: at(column) })),
    remarks: remarks.map(at),
  };
}
