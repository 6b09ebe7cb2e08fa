/** What several files say on the same sheet, as one: records with the same keys are one, and what was written later counts. */
import { idsOf, type OwnSheet, type RecordSheet, type Texts } from "./sheet";

/** @param records in the order in which they were written; a field that is empty says nothing. */
export function merged<Row extends Texts<Row>>(
  sheet: RecordSheet<Row>,
  records: readonly Row[],
): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const record of records) {
    const key = keyOf(sheet, record);
    const before = found.get(key);
    found.set(key, before ? { ...before, ...written(sheet, record) } : only(sheet, record));
  }
  return found;
}

/** What tells a record apart. A line feed stands in no id. */
function keyOf<Row extends Texts<Row>>(sheet: RecordSheet<Row>, record: Partial<Row>): string {
  return keysOf(sheet)
    .map((id) => record[id] ?? "")
    .join("\n");
}

export function keysOf<Row, Id extends string>(sheet: Pick<OwnSheet<Row, Id>, "columns">): readonly Id[] {
  return idsOf(sheet).filter((id) => sheet.columns[id].merge === "key");
}

function written<Row extends Texts<Row>>(sheet: RecordSheet<Row>, record: Row): Partial<Row> {
  return picked(
    record,
    idsOf(sheet).filter((id) => record[id] !== ""),
  );
}

/** A record that was read knows its cell too. */
function only<Row extends Texts<Row>>(sheet: RecordSheet<Row>, record: Row): Row {
  return picked(record, idsOf(sheet)) as Row;
}

function picked<Row>(record: Row, ids: readonly (keyof Row & string)[]): Partial<Row> {
  return Object.fromEntries(ids.map((id) => [id, record[id]])) as Partial<Row>;
}
