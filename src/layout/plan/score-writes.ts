/** The scores of a bundle, for a Maturiteit that is there. Pure. */
import type { Snapshot } from "../../host/snapshot";
import { identify } from "../../domain/definition/identity";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { namedTable } from "../parse/own/named-table";
import { textOf } from "../parse/sheet-index";
import { scoreCell } from "./maturity-sheet";
import { assessmentsBy, inRow, type Wanted } from "./wanted";

export function scoreWrites(workbook: Snapshot, bundle: Bundle): readonly Wanted[] {
  const table = namedTable(NAMES.maturity, workbook);
  const { themes } = bundle.measurement.definition;
  const columns = table?.top.cells.flatMap((cell) => {
    const theme = identify(textOf(cell), themes);
    return theme ? [{ theme, column: cell.column }] : [];
  });
  const assessmentIn = assessmentsBy(bundle);
  return (table?.rows ?? []).flatMap((row) => {
    const assessment = assessmentIn(row);
    if (!table || !columns || !assessment) return [];
    const cityId = assessment.city.id;
    return inRow(
      table,
      row,
      columns.map(({ theme, column }) => ({
        column,
        value: scoreCell(assessment.scores.get(theme.id)),
        about: { kind: "score", cityId, themeId: theme.id, heading: theme.name },
        contested: assessment.scores.get(theme.id)?.status === "blank",
      })),
    );
  });
}
