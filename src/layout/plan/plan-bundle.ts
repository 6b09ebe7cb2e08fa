/** Planning a bundle: the sheets that every workbook has, filled in, and three that tell where it all comes from. */
import type { NamePlan, Plan, SheetPlan, Snapshot } from "../../host/host";
import type { Bundle } from "../bundle";
import { freeSheetName, freeTableName, findTable, NAMES, type TableName } from "../names";
import type { SheetTexts } from "../texts";
import { planLayout } from "./plan-layout";
import { provenanceSheet } from "./provenance-sheet";
import { questionsSheet } from "./questions-sheet";
import { rulesSheet } from "./rules-sheet";
import { submissionsSheet } from "./submissions-sheet";
import type { TableSheet } from "./table-plan";

/**
 * @param workbook what is there now; `EMPTY_WORKBOOK` for a new one.
 * @returns the sheets that are not there yet; what is filled in on those that are, is up to `bundleWrites`.
 */
export function planBundle(workbook: Snapshot, bundle: Bundle, texts: SheetTexts): Plan {
  const { sheets: usual, names: usualNames } = planLayout(workbook, bundle.measurement, texts);
  const sheets: SheetPlan[] = [...usual];
  const names: NamePlan[] = [...usualNames];
  add(NAMES.submissions, texts.submissions.sheet, submissionsSheet);
  add(NAMES.provenance, texts.provenance.tab, provenanceSheet);
  add(NAMES.questions, texts.questions.tab, questionsSheet);
  add(NAMES.rules, texts.rules.sheet, ({ measurement }, _, name) => rulesSheet({ measurement, texts, name }));
  return { sheets, names };

  function add(
    table: TableName,
    wanted: string,
    make: (bundle: Bundle, texts: SheetTexts, name: string) => TableSheet,
  ): void {
    if (findTable(table, workbook)) return;
    const name = freeSheetName(
      wanted,
      [...workbook.sheets, ...sheets].map((sheet) => sheet.name),
    );
    const { sheet, tables } = make(bundle, texts, name);
    sheets.push(sheet);
    for (const { table: own, area } of tables) names.push({ name: freeTableName(own, workbook), sheet: name, area });
  }
}
