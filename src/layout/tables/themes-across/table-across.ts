/** Tables with themes in columns and a row per city: ours, and most that cities make themselves. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { latestPer, oncePer, type Said, saidOnce } from "../../../domain/kept";
import type { Area, Position } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { cellsAcross, rowSeen } from "../../cells/merged-cells";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { connectedColumns } from "../connected";
import { doubtAt } from "../doubt";
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
    candidates: candidatesOn(index, lines, {
      ...{ definition, kinds, sheet: index.sheet.name, merges: index.sheet.merges },
      ...{ row, remarks: remarks.map(({ column }) => column) },
    }),
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

/** What candidates take from the table as a whole, and what tells where and under which merged cells they stand. */
interface Frame {
  readonly definition: AssessmentDefinition;
  readonly sheet: string;
  readonly merges: readonly Area[];
  /** Of the themes. */
  readonly row: number;
  readonly kinds: readonly Kind[];
  /** The columns of remarks. */
  readonly remarks: readonly number[];
}

/** Those of a row are the very same for as long as all that is seen in it is, what stands over it says the same, and it is whose it was. */
function candidatesOn(index: SheetIndex, lines: readonly Line[], made: Frame): readonly Candidate[] {
  const frame = framesBy(made.definition)(index.cellsIn(made.row), made);
  return lines.flatMap((line) => {
    const { label, name, city, headings, isNameless } = line;
    const others = [frame, label.row, label.column, name, city, isNameless, ...headings];
    return ofRow(rowSeen(index, label.row), others, () =>
      frame.kinds.map((kind) => candidateOf(index, { line, kind }, frame)),
    );
  });
}

const framesBy = oncePer<AssessmentDefinition, Said<readonly Cell[], Frame>>(saidOnce);
const ofRow = latestPer<readonly Cell[], readonly Candidate[]>();

function candidateOf(
  index: SheetIndex,
  { line, kind }: { readonly line: Line; readonly kind: Kind },
  { definition, remarks }: Frame,
): Candidate {
  const { label, name, city, headings, isNameless = false } = line;
  const said = headings.map((text) => sayingOf(text, definition));
  const saying = said.length === 0 ? kind.saying : together([...said, kind.saying]);
  const at = (column: number): Position => ({ row: label.row, column });
  return {
    ...{ label, name, city, saying },
    headings: [...headings, ...kind.headings],
    role: kind.isExtra ? "other" : isNameless && mayBeScore(roleOf(saying)) ? "unknown" : roleOf(saying),
    cells: kind.places.map(({ theme, column, label: theirs }) => {
      const cell = at(column);
      const others = kind.others.get(column)?.map(at) ?? [];
      const doubt = doubtAt(index, { cell, others, label: theirs }, definition);
      return { theme, cell, ...(doubt !== undefined && { doubt }) };
    }),
    remarks: remarks.map(at),
  };
}
