/** Reading back a sheet of ours that holds records, as it is declared. */
import { isCellError, readable } from "../../../domain/cell-content";
import { latestPer } from "../../../domain/kept";
import { keysOf } from "../../sheets/merge";
import { fieldsOf, idsOf, type RecordSheet, type Texts } from "../../sheets/sheet";
import { shown } from "../../cells/sheet-index";
import { ownTable, type OwnWorkbook } from "./own-table";
import type { OwnRow, OwnTable } from "./table-under";

export interface ReadRecord<Row> {
  readonly record: Row;
  readonly at: OwnRow<keyof Row & string>;
}

/** Without the rows that name nobody we know, and those in which nothing was written beside who or what they are about. */
export function readRecords<Row extends Texts<Row>>(
  sheet: RecordSheet<Row>,
  own: OwnWorkbook,
): readonly ReadRecord<Row>[] {
  const table = ownTable(sheet, own);
  if (!table) return [];
  const all = before(table, [sheet, own.definition], () => readAll(sheet, table, own));
  return all as readonly ReadRecord<Row>[];
}

/** What is read, what stands in the wrong place and what nobody reads are asked apart of the same rows. */
const before = latestPer<object, readonly unknown[]>();

function readAll<Row extends Texts<Row>>(
  sheet: RecordSheet<Row>,
  table: OwnTable<keyof Row & string>,
  own: OwnWorkbook,
): readonly ReadRecord<Row>[] {
  const ids = idsOf(sheet);
  const keys = new Set(keysOf(sheet));
  const said = ids.filter((id) => !keys.has(id));
  return table.rows.flatMap((at) => {
    const record = recordIn(sheet, at, own);
    if (!record || (said.length > 0 && said.every((id) => record[id] === ""))) return [];
    return [{ record, at }];
  });
}

/** @returns `undefined` where a column says something that it cannot say. */
function recordIn<Row>(
  sheet: RecordSheet<Row>,
  at: OwnRow<keyof Row & string>,
  { definition, workbook }: OwnWorkbook,
): Row | undefined {
  const fields = fieldsOf(sheet);
  const record = new Map<string, unknown>();
  for (const id of idsOf(sheet)) {
    const content = at.cellAt(id);
    // What is no result is nobody's words.
    const text = content && isCellError(readable(content)) ? "" : shown(content, workbook);
    const value = fields[id].read({ text, content }, { definition });
    if (value === undefined) return undefined;
    record.set(id, value);
  }
  return Object.fromEntries(record) as Row;
}
