/** Sheets that go on beyond what is read of them, or of which Excel did not tell all: what is not seen would be missed in silence. */
import type { Finding } from "../../domain/finding";
import type { Position } from "../../host/area";
import { findingAt, type SheetIndex } from "./sheet-index";

/** Where the host stopped, and what it could not see. */
export function unread(indexes: readonly SheetIndex[]): readonly Finding[] {
  return indexes.flatMap((index) => {
    const { name, unreadFrom, untold = [] } = index.sheet;
    const unseen = untold.map((what) =>
      findingAt(index, { row: 0, column: 0 }, { code: `sheet-${what}-untold`, raw: name }),
    );
    return unreadFrom ? [tooLong(index, unreadFrom), ...unseen] : unseen;
  });
}

/** @param from the first cell that is not read */
export function tooLong(index: SheetIndex, from: Position): Finding {
  return findingAt(index, from, { code: "sheet-too-large", raw: index.sheet.name });
}
