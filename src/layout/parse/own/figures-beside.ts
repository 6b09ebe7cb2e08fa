/**
 * A target and a former score on sheets of ours are read as scores are: what Excel made a date of, a percentage, or a number off the
 * scale is none, and is told with what may have been meant.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { type CellFinding, type Finding } from "../../../domain/finding";
import { readScore } from "../../../domain/score/read-score";
import type { Cell } from "../../../host/snapshot";
import { findingAt } from "../../cells/sheet-index";
import { toelichting } from "../../sheets/toelichting";
import { ownTable, type OwnWorkbook } from "./own-table";
import type { OwnRow } from "./table-under";

const FIGURES = ["previous", "target"] as const;

type Figure = (typeof FIGURES)[number];

function isFigure(id: string): id is Figure {
  return FIGURES.some((each) => each === id);
}

interface On {
  readonly definition: AssessmentDefinition;
  readonly workbook: OwnWorkbook["workbook"];
}

/** Why it is no figure; `undefined` for one that is, for words, and for a target off the scale, which is kept as words are. */
export function figureProblem(
  id: string,
  cell: Cell | undefined,
  { definition, workbook }: On,
): (CellFinding & { readonly raw: string }) | undefined {
  if (!cell || !isFigure(id)) return undefined;
  const { score, findings } = readScore(cell, definition, workbook.dateBase);
  const isPercentage = typeof cell.value === "number" && (cell.numberFormat ?? "").includes("%");
  if (score.status !== "unreadable" && !isPercentage) return undefined;
  const [first] = isPercentage ? [] : findings;
  if (id === "target" && first?.code === "score-out-of-range") return undefined;
  return { code: "score-unreadable", ...first, raw: score.raw };
}

interface Rows {
  readonly table: { readonly rows: readonly OwnRow<Figure>[] };
}

export function oddFigures(own: OwnWorkbook, forms: readonly Rows[]): readonly Finding[] {
  const rows: readonly OwnRow<Figure>[] = [
    ...(ownTable(toelichting, own)?.rows ?? []),
    ...forms.flatMap(({ table }) => table.rows),
  ];
  return rows.flatMap((row) =>
    FIGURES.flatMap((id): readonly Finding[] => {
      const cell = row.cellAt(id);
      const index = own.indexes.find(({ sheet }) => sheet.name === row.sheet);
      const problem = figureProblem(id, cell, own);
      return cell && index && problem ? [findingAt(index, cell, problem)] : [];
    }),
  );
}
