/** Reading back Partnerschappen and Partnercriteria, with what is to be said of each partnership at its cell. */
import { checkPartnerships } from "../../../domain/partnerships/check-partnerships";
import { checkCriteria } from "../../../domain/partnerships/check-criteria";
import type { Criterion, Partnership } from "../../../domain/partnerships/partnership";
import { type Finding, type FindingCode, SEVERITY } from "../../../domain/finding";
import { isCellError, readable } from "../../../domain/cell-content";
import { cellName } from "../../../host/a1";
import { shown } from "../../cells/sheet-index";
import { partnercriteria } from "../../sheets/partnercriteria";
import { partnerschappen } from "../../sheets/partnerschappen";
import { fieldsOf, idsOf, type RecordSheet, type Texts } from "../../sheets/sheet";
import { ownTable, type OwnWorkbook } from "./own-table";
import type { OwnRow } from "./table-under";

export interface PartnershipsReading {
  /** Absent for a workbook without the sheet. */
  readonly partnerships?: readonly Partnership[];
  readonly criteria?: readonly Criterion[];
  readonly findings: readonly Finding[];
}

/** @param today without it, nothing is said of what is due */
export function readPartnerships(own: OwnWorkbook, today?: string): PartnershipsReading {
  const rows = writtenOn<Partnership>(partnerschappen, own);
  const criteria = writtenOn<Criterion>(partnercriteria, own);
  const at = new Map(rows?.map(({ record, row }) => [record, row]));
  const problems = checkPartnerships([...at.keys()], today);
  const weighed = new Map(criteria?.map(({ record, row }) => [record, row]));
  return {
    ...(rows && { partnerships: rows.map(({ record }) => record) }),
    ...(criteria && { criteria: criteria.map(({ record }) => record) }),
    findings: [
      ...problems.flatMap(({ code, of, field }) => toldAt(at.get(of), { code, field, raw: of.partner })),
      ...checkCriteria([...weighed.keys()]).flatMap(({ code, of, raw }) =>
        toldAt(weighed.get(of), { code, field: "weight", raw }),
      ),
    ],
  };
}

function toldAt<Id extends string>(
  row: OwnRow<Id> | undefined,
  { code, field, raw }: { readonly code: FindingCode; readonly field: Id; readonly raw: string },
): readonly Finding[] {
  if (!row) return [];
  const cell = cellName(row.row, row.placeOf(field)?.column ?? 0);
  return [{ code, severity: SEVERITY[code], sheet: row.sheet, cell, raw }];
}

/** Every row in which anything is written: a partner of which nothing else is known is one. `undefined` without the sheet. */
function writtenOn<Row extends Texts<Row>>(sheet: RecordSheet<Row>, own: OwnWorkbook) {
  const fields = fieldsOf(sheet);
  const ids = idsOf(sheet);
  return ownTable(sheet, own)?.rows.flatMap(
    (row): readonly { readonly record: Row; readonly row: OwnRow<keyof Row & string> }[] => {
      const record = Object.fromEntries(
        ids.map((id) => {
          const content = row.cellAt(id);
          const text = content && isCellError(readable(content)) ? "" : shown(content, own.workbook);
          return [id, fields[id].read({ text, content }, own) ?? ""];
        }),
      ) as Row;
      return ids.some((id) => record[id] !== "") ? [{ record, row }] : [];
    },
  );
}
