/** Reading back a sheet of ours that holds records, as it is declared. */
import { isCellError, readable } from "../../../domain/cell-content";
import { oncePer } from "../../../domain/kept";
import { keysOf } from "../../sheets/merge";
import { fieldsOf, idsOf, type RecordSheet, type Texts } from "../../sheets/sheet";
import { shown } from "../../cells/sheet-index";
import { type OwnRow, ownTable, type OwnWorkbook } from "./own-table";

export interface ReadRecord<Row> {
  readonly record: Row;
  readonly at: OwnRow<keyof Row & string>;
}

/** Without the rows that name nobody we know, and those in which nothing was written beside who or what they are about. */
export function readRecords<Row extends Texts<Row>>(
  sheet: RecordSheet<Row>,
  own: OwnWorkbook,
): readonly ReadRecord<Row>[] {
  const known = recordsIn(own);
  const records = (known.get(sheet) as readonly ReadRecord<Row>[] | undefined) ?? readAll(sheet, own);
  known.set(sheet, records);
  return records;
}

/** What is read, what stands in the wrong place and what nobody reads are asked apart of the same rows. */
const recordsIn = oncePer<OwnWorkbook, Map<object, readonly unknown[]>>(() => new Map());

function readAll<Row extends Texts<Row>>(sheet: RecordSheet<Row>, own: OwnWorkbook): readonly ReadRecord<Row>[] {
  const ids = idsOf(sheet);
  const keys = new Set(keysOf(sheet));
  const said = ids.filter((id) => !keys.has(id));
  return (ownTable(sheet, own)?.rows ?? []).flatMap((at) => {
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
