/** Told at what is published of a theme on Globaal: it was the median, and the median is another now. */
import { cellName } from "../../../host/a1";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { sincePublished } from "../../../domain/global-score/since-published";
import { findLedgerRow } from "./read-ledger";
import type { OwnWorkbook } from "./own-table";

/** `raw`: the theme, what is published, and the median where there is one, each on a line. */
export function changedMedians(...[medians, ledger, own]: [...Parameters<typeof sincePublished>, OwnWorkbook]) {
  return sincePublished(medians, ledger).changed.flatMap(({ theme, published, median }): readonly Finding[] => {
    const row = findLedgerRow({ themeId: theme.id, step: "published" }, own);
    const at = row?.placeOf("score");
    if (!at) return [];
    const code = "global-median-changed";
    const raw = [theme.name, published, ...(median === null ? [] : [median])].join("\n");
    return [{ code, severity: SEVERITY[code], sheet: at.sheet, cell: cellName(at.row, at.column), raw }];
  });
}
