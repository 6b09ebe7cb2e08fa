/** Which columns beside a list of themes hold scores, and whose. */
import type { Cell } from "../../../host/snapshot";
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { areScores } from "../figures";
import { headingOf, isSummary } from "../headings";
import { shownAt } from "../merged-cells";
import { type Position, type SheetIndex, textOf } from "../sheet-index";
import { type ColumnBlock, headingsIn, rowsAbove } from "./column-blocks";
import { namedHeading } from "./named-heading";
import { tellingColumns } from "./telling-columns";

export interface ScoreColumn {
  readonly column: number;
  /** What heads it: the city, where one is named. */
  readonly label: Position;
  /** Empty where the column is headed "Score" alone. */
  readonly name: string;
  readonly city: Named | undefined;
}

interface Context {
  readonly index: SheetIndex;
  readonly block: ColumnBlock;
  readonly definition: AssessmentDefinition;
}

/** @param row where the columns are headed. */
export function scoreColumns(context: Context, row: number): readonly ScoreColumn[] {
  const { index, block, definition } = context;
  const headed = headingsIn(index, block, row);
  if (headed.some((cell) => namedHeading(textOf(cell), definition.cities)?.heading === "score"))
    return headedByCity(headed, context);
  const scores = headed.filter((cell) => headingOf(textOf(cell)) === "score");
  const cityRow = rowsAbove(block)
    .filter((above) => above < row)
    .find((above) => scores.some(({ column }) => cityOf(shownAt(index, { row: above, column }), context)));
  if (cityRow !== undefined) return headedByCityAbove(scores, cityRow, context);
  return telling(scores, context).map((cell) => ({ column: cell.column, label: cell, name: "", city: undefined }));
}

/** "Gent", "Leuven"; beside them, a name that nobody has is an unknown city when there are scores below. */
function headedByCity(headed: readonly Cell[], { index, block, definition }: Context): readonly ScoreColumn[] {
  return headed.flatMap((cell): readonly ScoreColumn[] => {
    const name = textOf(cell);
    const { named: city, heading = headingOf(name) } = namedHeading(name, definition.cities) ?? {};
    if (heading === "score" && city) return [{ column: cell.column, label: cell, name, city }];
    if (heading !== undefined || isSummary(name)) return [];
    const cells = block.headers.map(({ row }) => index.at({ row, column: cell.column }));
    return areScores(cells, definition) ? [{ column: cell.column, label: cell, name, city: undefined }] : [];
  });
}

/** "Score" and "Toelichting" under each city's name. */
function headedByCityAbove(scores: readonly Cell[], cityRow: number, context: Context): readonly ScoreColumn[] {
  const groups = new Map<Cell | undefined, Cell[]>();
  for (const cell of scores) {
    const label = shownAt(context.index, { row: cityRow, column: cell.column });
    groups.set(label, [...(groups.get(label) ?? []), cell]);
  }
  return [...groups]
    .filter(([label]) => !isSummary(textOf(label)))
    .flatMap(([label, cells]) =>
      telling(cells, context).map((cell) => ({
        column: cell.column,
        label: label ?? cell,
        name: textOf(label),
        city: cityOf(label, context),
      })),
    );
}

/** Those that hold the scores, of several that are headed so. */
function telling(scores: readonly Cell[], { index, block }: Context): readonly Cell[] {
  return tellingColumns(scores, ({ column }) => block.headers.map(({ row }) => index.at({ row, column })));
}

function cityOf(cell: Cell | undefined, { definition }: Context): Named | undefined {
  return identify(textOf(cell), definition.cities);
}
