/**
 * What stands on Publicatie and is not heard as it was meant: where it is not understood, the safer reading holds, and a name of nothing
 * closes nothing. Each is told at its cell, for who fills it in believes that it counts.
 */
import { identify } from "../../../domain/definition/identity";
import { FTE } from "../../../domain/definition/subject";
import { type Finding, type FindingCode, SEVERITY } from "../../../domain/finding";
import { isConfidential } from "../../../domain/publication/confidential-text";
import { SMALLEST_GROUP } from "../../../domain/publication/rules";
import { cellName } from "../../../host/a1";
import type { Cell } from "../../../host/snapshot";
import { rawOf, textOf } from "../../cells/sheet-index";
import { sheetsWith } from "../../names";
import { publicatie as words } from "../../sheets/publicatie";
import { ALL, KEPT_INSIDE } from "../../sheets/registry";
import { hasRules } from "./has-rules";
import type { OwnWorkbook } from "./own-table";
import { isNamed, isSame, type Row, type RulesTable, tablesOf } from "./read-rules";

export function unheardRules({
  workbook,
  definition,
}: Pick<OwnWorkbook, "workbook" | "definition">): readonly Finding[] {
  // Every cell is laid beside our headings where the names are lost.
  if (!hasRules(workbook)) return [];
  const confidential = tablesOf("confidential", workbook);
  return [
    ...unclear(tablesOf("rules", workbook), ([what, said]) => (isRuleHeard(rawOf(what), said) ? undefined : said)),
    ...unclear(tablesOf("consents", workbook), ([name, said]) => {
      if (rawOf(said) === "") return undefined;
      return isYesOrNo(said) ? (identify(rawOf(name), definition.cities) ? undefined : name) : said;
    }),
    ...unclear(confidential, ([what, said]) =>
      rawOf(what) === "" || rawOf(said) === "" || isYesOrNo(said) ? undefined : said,
    ),
    ...told("publication-names-nothing", confidential, ([what, said]) =>
      isSame(rawOf(said), words.no) || namesSomething(rawOf(what)) ? undefined : what,
    ),
  ];

  function namesSomething(what: string): boolean {
    if (what === "" || isConfidential(what) || identify(what, [...definition.themes, FTE])) return true;
    const inside = new Set([...sheetsWith(KEPT_INSIDE, workbook), ...confidential.map(({ sheet }) => sheet)]);
    return (
      ALL.some(({ tab }) => isNamed(tab, what)) ||
      workbook.sheets.some(
        ({ name, cells }) =>
          !inside.has(name) && (isNamed(name, what) || cells.some((cell) => isNamed(textOf(cell), what))),
      )
    );
  }
}

function unclear(tables: readonly RulesTable[], cellOf: (row: Row) => Cell | undefined): readonly Finding[] {
  return told("publication-unclear", tables, cellOf);
}

/** @param cellOf what is not heard of a row; `undefined` where all of it is */
function told(
  code: FindingCode,
  tables: readonly RulesTable[],
  cellOf: (row: Row) => Cell | undefined,
): readonly Finding[] {
  return tables.flatMap(({ sheet, rows }) =>
    rows.flatMap((row): readonly Finding[] => {
      const cell = cellOf(row);
      return cell
        ? [{ code, severity: SEVERITY[code], sheet, cell: cellName(cell.row, cell.column), raw: rawOf(cell) }]
        : [];
    }),
  );
}

function isRuleHeard(what: string, said: Cell | undefined): boolean {
  const text = rawOf(said);
  if (text === "") return true;
  if (isSame(what, words.whenTooSmall)) return isSame(text, words.refuse) || isSame(text, words.withhold);
  if (!isSame(what, words.smallestGroup)) return true;
  const value = said?.value;
  return typeof value === "number" && Number.isInteger(value) && value >= SMALLEST_GROUP;
}

function isYesOrNo(said: Cell | undefined): boolean {
  return isSame(rawOf(said), words.yes) || isSame(rawOf(said), words.no);
}
