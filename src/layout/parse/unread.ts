/** Sheets that go on beyond what is read of them: what stands there would be missed in silence. */
import type { Finding } from "../../domain/finding";
import type { Position } from "../../host/area";
import { findingAt, type SheetIndex } from "./sheet-index";

/** Where the host stopped. */
export function unread(indexes: readonly SheetIndex[]): readonly Finding[] {
  return indexes.flatMap((index) => (index.sheet.unreadFrom ? [tooLong(index, index.sheet.unreadFrom)] : []));
}

/** @param from the first cell that is not read */
export function tooLong(index: SheetIndex, from: Position): Finding {
  return findingAt(index, from, { code: "sheet-too-large", raw: index.sheet.name });
}
