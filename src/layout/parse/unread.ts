/** Sheets that go on beyond what the host reads: what stands there would be missed in silence. */
import type { Finding } from "../../domain/finding";
import { findingAt, type SheetIndex } from "./sheet-index";

export function unread(indexes: readonly SheetIndex[]): readonly Finding[] {
  return indexes.flatMap((index) => {
    const { unreadFrom, name } = index.sheet;
    return unreadFrom ? [findingAt(index, unreadFrom, { code: "sheet-too-large", raw: name })] : [];
  });
}
