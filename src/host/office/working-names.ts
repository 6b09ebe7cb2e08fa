/**
 * Formulas between the sheets of one plan, while these still have their working names: a formula that names a sheet that is
 * not there is refused. When the sheets get their own names, Excel changes the formulas along.
 */
import { quotedSheet } from "../a1";
import type { SheetPlan } from "../plan";

/** @param workingNames by the planned name of each sheet. */
export function underWorkingNames(plan: SheetPlan, workingNames: ReadonlyMap<string, string>): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: translated(cell.formula, workingNames) },
    ),
  };
}

/** A text, which is left alone; or a sheet's name, quoted or not, before its exclamation mark. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([A-Za-z_][\w.]*)!/g;

function translated(formula: string, workingNames: ReadonlyMap<string, string>): string {
  return formula.replace(TEXT_OR_SHEET, (found, quoted: string | undefined, plain: string | undefined) => {
    const name = workingNames.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
    return name === undefined ? found : `${quotedSheet(name)}!`;
  });
}
